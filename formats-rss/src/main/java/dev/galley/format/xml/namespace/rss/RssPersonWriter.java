package dev.galley.format.xml.namespace.rss;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.namespace.atom.AtomElementWriter;
import dev.galley.format.xml.read.PersonText;
import dev.galley.format.xml.write.MergedPeople;
import dev.galley.format.xml.write.XmlOutput;
import dev.galley.model.Person;
import java.io.IOException;
import java.util.List;

/**
 * People in RSS: {@code author} and {@code managingEditor} hold an address and a name, {@code dc:creator} a name, and
 * {@code atom:author} what neither can hold. Everybody with a name stands in one of the first two, where every reader
 * looks; a reader that knows Atom sees that it is the same person.
 */
final class RssPersonWriter {
    private final XmlOutput out;
    private final AtomElementWriter atom;

    RssPersonWriter(XmlOutput out, AtomElementWriter atom) {
        this.out = out;
        this.atom = atom;
    }

    /**
     * Writes people.
     *
     * @param addressed the RSS element that holds an address, at most once; empty where there is none
     * @param named the Dublin Core element that holds a name
     * @param full the Atom element that holds a person
     */
    void write(List<Person> people, String addressed, String named, String full, Field owner, String name)
            throws IOException {
        boolean addressFree = !addressed.isEmpty();
        List<Person> told = MergedPeople.told(people, owner, name);
        for (int i = 0; i < told.size(); i++) {
            Person person = told.get(i);
            Field field = owner.at(name, i);
            if (addressFree && person.email().isPresent() && isRead(withAddress(person), person)) {
                addressFree = false;
                out.element(addressed, withAddress(person));
                person.avatar().ifPresent(avatar -> field.at("avatar").lost(avatar));
            } else if (person.name().isPresent() && isRead(person.name().get(), person)) {
                out.element(named, person.name().get());
                person.avatar().ifPresent(avatar -> field.at("avatar").lost(avatar));
            } else {
                writeFull(person, named, full, field);
            }
        }
    }

    private void writeFull(Person person, String named, String full, Field field) throws IOException {
        String shown = person.name().map(String::strip).orElse("");
        if (!shown.isEmpty() && PersonText.parse(shown).equals(Person.named(shown))) {
            out.element(named, shown);
        }
        atom.person(full, person, field);
    }

    private static String withAddress(Person person) {
        String address = person.email().orElse("");
        return person.name().map(name -> address + " (" + name + ")").orElse(address);
    }

    /** Whether {@code written} says all of the person but the image, which RSS never holds. */
    private static boolean isRead(String written, Person person) {
        Person read = PersonText.parse(written);
        return !written.isBlank()
                && person.url().isEmpty()
                && read.name().equals(person.name())
                && read.email().equals(person.email());
    }
}
