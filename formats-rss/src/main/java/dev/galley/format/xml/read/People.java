package dev.galley.format.xml.read;

import dev.galley.model.Person;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * People named by several elements, each listed once. Two entries with the same name are merged if one of them has
 * no value that the other lacks or contradicts: feeds give an author as {@code author} and as {@code dc:creator}.
 */
public final class People {
    /** From this number on, people are found by their values instead of one after the other. */
    private static final int MANY = 8;
    /** The sets of values that a person may have besides the name: e-mail address, page and image. */
    private static final int VALUE_SETS = 8;

    private List<Person> people = List.of();
    /** The first person that has exactly these values, and the first that has at least these. */
    private final Map<String, Integer> exact = new HashMap<>(0);

    private final Map<String, Integer> covering = new HashMap<>(0);

    /** Adds a person, or merges the person with one of the list; returns the index. */
    public int add(Person person) {
        if (people.isEmpty()) {
            people = new ArrayList<>(2);
        }
        int index = people.size() < MANY ? search(person) : lookUp(person);
        if (index == people.size()) {
            people.add(person);
        } else if (!covers(people.get(index), person)) {
            exact.remove(key(people.get(index), VALUE_SETS - 1));
            people.set(index, person);
        } else {
            return index;
        }
        if (people.size() == MANY && exact.isEmpty()) {
            for (int i = 0; i < MANY; i++) {
                index(people.get(i), i);
            }
        } else if (people.size() >= MANY) {
            index(person, index);
        }
        return index;
    }

    /** Returns the index of the first person to merge this one with; the size of the list if there is none. */
    private int search(Person person) {
        for (int i = 0; i < people.size(); i++) {
            if (covers(people.get(i), person) || covers(person, people.get(i))) {
                return i;
            }
        }
        return people.size();
    }

    private int lookUp(Person person) {
        int first = covering.getOrDefault(key(person, VALUE_SETS - 1), people.size());
        for (int values = 0; values < VALUE_SETS; values++) {
            if (has(person, values)) {
                first = Math.min(first, exact.getOrDefault(key(person, values), first));
            }
        }
        return first;
    }

    private void index(Person person, int index) {
        exact.put(key(person, VALUE_SETS - 1), index);
        for (int values = 0; values < VALUE_SETS; values++) {
            if (has(person, values)) {
                covering.merge(key(person, values), index, Math::min);
            }
        }
    }

    /** Checks whether the person has all values of the set. */
    private static boolean has(Person person, int values) {
        return ((values & 1) == 0 || person.email().isPresent())
                && ((values & 2) == 0 || person.url().isPresent())
                && ((values & 4) == 0 || person.avatar().isPresent());
    }

    /** Returns the name and the values of the set. */
    private static String key(Person person, int values) {
        return new ValueKey()
                .add(person.name())
                .add(person.email().filter(email -> (values & 1) != 0))
                .add(person.url().filter(url -> (values & 2) != 0).map(Url::value))
                .add(person.avatar().filter(avatar -> (values & 4) != 0).map(Url::value))
                .toString();
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
