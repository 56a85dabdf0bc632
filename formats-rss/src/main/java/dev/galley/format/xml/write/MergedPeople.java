package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.read.People;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people whom readers merge. Feeds name an author in two elements, so readers merge people
 * of the same name if one of them has no value that the other lacks or contradicts.
 */
public final class MergedPeople {
    private static final Person NOBODY =
            new Person(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private MergedPeople() {}

    /** Returns the people to write. A person whom readers merge into another is reported as lost. */
    public static List<Person> of(List<Person> people, Field owner, String name) {
        if (people.size() < 2) {
            return people;
        }
        List<Person> written = new ArrayList<>(people);
        People read = new People();
        List<Integer> indexes = new ArrayList<>();
        Set<Integer> completed = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = asRead(people.get(i));
            if (person.equals(NOBODY)) {
                continue;
            }
            List<Person> before = List.copyOf(read.all());
            read.add(person);
            if (read.all().size() > before.size()) {
                indexes.add(i);
                continue;
            }
            owner.at(name, i).lost(people.get(i).name().orElse(""));
            written.set(i, person);
            for (int j = 0; j < before.size(); j++) {
                if (!read.all().get(j).equals(before.get(j)) && completed.add(j)) {
                    owner.at(name, indexes.get(j)).reduced("one person with another of the same name");
                }
            }
        }
        return written;
    }

    private static Person asRead(Person person) {
        return new Person(
                person.name().map(String::strip).filter(name -> !name.isEmpty()),
                person.email().map(String::strip).filter(email -> !email.isEmpty()),
                person.url()
                        .map(url -> Url.of(url.value().strip()))
                        .filter(url -> !url.value().isEmpty()),
                Optional.empty());
    }
}
