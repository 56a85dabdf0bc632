package dev.galley.format.xml.read;

import dev.galley.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * People named by several elements, each listed once. Two entries with the same name are merged if one of them has
 * no value that the other lacks or contradicts: feeds give an author as {@code author} and as {@code dc:creator}.
 */
public final class People {
    private List<Person> people = List.of();

    /** Adds a person, or merges the person with one of the list; returns the index. */
    public int add(Person person) {
        if (people.isEmpty()) {
            people = new ArrayList<>(2);
        }
        for (int i = 0; i < people.size(); i++) {
            Person known = people.get(i);
            if (covers(known, person)) {
                return i;
            }
            if (covers(person, known)) {
                people.set(i, person);
                return i;
            }
        }
        people.add(person);
        return people.size() - 1;
    }

    /** Returns the people in document order. */
    public List<Person> all() {
        return people;
    }

    private static boolean covers(Person more, Person less) {
        return more.name().equals(less.name())
                && covers(more.email(), less.email())
                && covers(more.url(), less.url())
                && covers(more.avatar(), less.avatar());
    }

    private static boolean covers(Optional<?> more, Optional<?> less) {
        return less.isEmpty() || less.equals(more);
    }
}
