package dev.galley.format.xml.write;

import dev.galley.format.internal.Field;
import dev.galley.format.xml.read.People;
import dev.galley.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells which of several people will be read as one: feeds name an author in two elements, so that somebody of whom
 * nothing is known that is not known of another of the same name is taken for that other one.
 */
final class Merging {
    private final Field owner;
    private final String name;
    private final People read = new People();
    private final List<Integer> indexes = new ArrayList<>();

    /** People in the list {@code name} of {@code owner}. */
    Merging(Field owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    private static Person asRead(Person person) {
        return new Person(
                person.name().map(String::strip).filter(name -> !name.isEmpty()),
                person.email().map(String::strip).filter(email -> !email.isEmpty()),
                person.url().filter(url -> !url.value().isBlank()),
                Optional.empty());
    }

    /** Tells what becomes of the person with the index {@code index}, who has been written. */
    void add(Person person, int index) {
        List<Person> before = List.copyOf(read.all());
        read.add(asRead(person));
        List<Person> after = read.all();
        if (after.size() > before.size()) {
            indexes.add(index);
            return;
        }
        owner.at(name, index).lost(person.name().orElse(""));
        for (int i = 0; i < after.size(); i++) {
            if (!after.get(i).equals(before.get(i))) {
                owner.at(name, indexes.get(i)).reduced("one with another of the same name");
            }
        }
    }
}
