package dev.galley.conformance.gofeed;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds gofeed's JSON: members that are absent or empty are left out. */
final class Names {
    private final Map<String, Object> all = new LinkedHashMap<>();

    Names put(String name, Object value) {
        Object given = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (given instanceof Url url) {
            all.put(name, url.value());
        } else if (given != null) {
            all.put(name, given);
        }
        return this;
    }

    Names date(String name, Optional<?> date) {
        return put(name, date).put(name + "Parsed", date);
    }

    Map<String, Object> map() {
        return all;
    }

    /** Returns people with the given name for their addresses on the web. */
    static List<Map<String, Object>> people(List<Person> people, String url) {
        return people.stream()
                .map(person -> new Names()
                        .put("name", person.name())
                        .put("email", person.email())
                        .put(url, person.url())
                        .put("avatar", person.avatar())
                        .map())
                .toList();
    }

    static List<Map<String, Object>> enclosures(Article article) {
        return article.media().stream()
                .filter(media -> media.role() == Media.Role.ENCLOSURE)
                .map(media -> new Names()
                        .put("url", media.url())
                        .put("type", media.type())
                        .put("length", media.size().map(String::valueOf))
                        .map())
                .toList();
    }

    static Optional<Media> lead(Article article) {
        return article.media().stream()
                .filter(media -> media.role() == Media.Role.LEAD)
                .findFirst();
    }

    /** Returns the texts of the body in order. */
    static List<Text> contents(Article article) {
        List<Text> contents = new ArrayList<>();
        for (Block block : article.body().stream()
                .flatMap(section -> section.blocks().stream())
                .toList()) {
            if (block instanceof Block.Markup markup) {
                contents.add(markup.content());
            } else if (block instanceof Block.Paragraph paragraph) {
                contents.add(paragraph.text());
            }
        }
        return contents;
    }

    /** Returns the number in the name of a version, such as {@code RSS 2.0}. */
    static String version(String name) {
        String number = name.replaceAll("[^0-9.]", "");
        return number.startsWith("2.0.") ? "2.0" : number;
    }
}
