package dev.galley.format.xml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Looking values up gives the same result as comparing each with all before it. */
class MergingTest {
    private final Random random = new Random(7);

    @Test
    void peopleAreMergedAsIfComparedOneByOne() {
        for (int round = 0; round < 300; round++) {
            People people = new People();
            List<Person> expected = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Person person = new Person(
                        value("Ann", "Bob"),
                        value("a", "b"),
                        value("u", "v").map(Url::of),
                        value("x", "y").map(Url::of));
                assertThat(people.add(person)).isEqualTo(merge(person, expected));
                assertThat(people.all()).isEqualTo(expected);
            }
        }
    }

    private static int merge(Person person, List<Person> people) {
        for (int i = 0; i < people.size(); i++) {
            if (covers(people.get(i), person)) {
                return i;
            }
            if (covers(person, people.get(i))) {
                people.set(i, person);
                return i;
            }
        }
        people.add(person);
        return people.size() - 1;
    }

    private static boolean covers(Person more, Person less) {
        return more.name().equals(less.name())
                && (less.email().isEmpty() || less.email().equals(more.email()))
                && (less.url().isEmpty() || less.url().equals(more.url()))
                && (less.avatar().isEmpty() || less.avatar().equals(more.avatar()));
    }

    @Test
    void linksAreMergedAsIfComparedOneByOne() {
        for (int round = 0; round < 300; round++) {
            LinkMerger links = new LinkMerger();
            List<Link> expected = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Link link = new Link(
                        Url.of("https://a.example/" + random.nextInt(6)),
                        random.nextBoolean() ? "alternate" : "related",
                        value("text/html", "text/plain"),
                        value("en", "de"),
                        value("T", "U"),
                        Optional.empty());
                assertThat(links.add(link)).isEqualTo(merge(link, expected));
                assertThat(links.all()).isEqualTo(expected);
            }
        }
    }

    private static int merge(Link link, List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            Link known = links.get(i);
            if (known.rel().equals(link.rel()) && known.href().equals(link.href())) {
                if (link.equals(known) || link.equals(Link.of(link.rel(), link.href()))) {
                    return -1 - i;
                }
                if (known.equals(Link.of(known.rel(), known.href()))) {
                    links.set(i, link);
                    return i;
                }
            }
        }
        links.add(link);
        return links.size() - 1;
    }

    private Optional<String> value(String one, String other) {
        int choice = random.nextInt(4);
        return choice < 2 ? Optional.empty() : Optional.of(choice == 2 ? one : other);
    }
}
