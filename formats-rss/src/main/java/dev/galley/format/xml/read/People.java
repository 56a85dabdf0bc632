package dev.galley.format.xml.read;

import dev.galley.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * People named by several elements, each of whom is listed once: somebody of whom nothing is known that is not known of
 * another is that other. Feeds give an author as {@code author} and as {@code dc:creator}.
 */
public final class People {
    private List<Person> people = List.of();

    /** Adds somebody, unless they are there. */
    public void add(Person person) {
        if (people.isEmpty()) {
            people = new ArrayList<>(2);
        }
        for (int i = 0; i < people.size(); i++) {
            Person known = people.get(i);
            if (covers(known, person)) {
                return;
            }
            if (covers(person, known)) {
                people.set(i, person);
                return;
            }
        }
        people.add(person);
    }

    /** Everybody, in the order in which they were named. */
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
