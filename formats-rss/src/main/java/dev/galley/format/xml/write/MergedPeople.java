package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.read.People;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes people valid before they are written, and finds those that readers merge. Feeds name an author in two elements, so
 * readers merge people of the same name if one of them has no value that the other lacks or contradicts.
 */
public final class MergedPeople {
    private static final Person NOBODY =
            new Person(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private MergedPeople() {}

    /**
     * Returns the people to write, with repaired addresses and without malformed ones, which are reported. A person that
     * readers merge into another is reported as lost.
     */
    public static List<Person> of(List<Person> people, Field owner, String name, ElementWriter out) {
        return of(people, owner, name, out, false);
    }

    /**
     * Like {@link #of(List, Field, String, ElementWriter)}, but for Atom, where each person has a name: a missing one is derived
     * from the e-mail address or the page.
     */
    public static List<Person> named(List<Person> people, Field owner, String name, ElementWriter out) {
        return of(people, owner, name, out, true);
    }

    private static List<Person> of(List<Person> people, Field owner, String name, ElementWriter out, boolean named) {
        List<Person> written = new ArrayList<>(people.size());
        Map<Integer, DerivedMetadata<Person>> derived = named ? new HashMap<>(0) : Map.of();
        for (Person person : people) {
            Person valid = valid(person, out);
            Optional<DerivedMetadata<Person>> withName = named ? DerivedMetadata.named(valid) : Optional.empty();
            withName.ifPresent(one -> derived.put(written.size(), one));
            written.add(withName.map(DerivedMetadata::value).orElse(valid));
        }
        Set<Integer> merged = people.size() < 2 ? Set.of() : merge(written, owner, name, out);
        for (int i = 0; i < people.size(); i++) {
            if (!merged.contains(i)) {
                Field field = owner.at(name, i);
                reportRepairs(people.get(i), written.get(i), field);
                Optional.ofNullable(derived.get(i)).ifPresent(one -> one.report(field.at("name")));
            }
        }
        return written;
    }

    /** Returns the person with a repaired address, or without it if it cannot be repaired, and without a malformed e-mail. */
    public static Person valid(Person person, ElementWriter out) {
        Optional<Url> url =
                person.url().flatMap(given -> out.addresses().reference(given).map(Url::of));
        Optional<String> email = person.email().filter(given -> ValidValue.is(Syntaxes.EMAIL, given.strip()));
        boolean same = url.equals(person.url()) && email.equals(person.email());
        return same ? person : new Person(person.name(), email, url, person.avatar());
    }

    private static void reportRepairs(Person given, Person written, Field field) {
        given.url().filter(url -> !given.url().equals(written.url())).ifPresent(url -> {
            if (written.url().isPresent()) {
                field.at("url").reduced(Addresses.change(url.value()));
            } else {
                field.at("url").lost(url);
            }
        });
        given.email()
                .filter(email -> written.email().isEmpty())
                .ifPresent(email -> field.at("email").lost(email));
    }

    /** Replaces the people whom readers merge by what they read, reports them, and returns their indexes. */
    private static Set<Integer> merge(List<Person> people, Field owner, String name, ElementWriter out) {
        People read = new People();
        List<Person> known = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        Set<Integer> completed = new HashSet<>();
        Set<Integer> merged = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = asRead(people.get(i));
            if (person.equals(NOBODY)) {
                continue;
            }
            int size = read.all().size();
            int index = read.add(person);
            if (index == size) {
                indexes.add(i);
                known.add(person);
                continue;
            }
            owner.at(name, i).lost(people.get(i).name().orElse(""));
            out.extensions().mergedInto(index, owner.at(name, i));
            merged.add(i);
            people.set(i, person);
            boolean completes = !read.all().get(index).equals(known.get(index));
            known.set(index, read.all().get(index));
            if (completes && completed.add(index)) {
                owner.at(name, indexes.get(index)).reduced("one person with another of the same name");
            }
        }
        return merged;
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
