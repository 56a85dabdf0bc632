package dev.galley.conformance.feedparser;

import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What feeds and entries have in common, under feedparser's names. */
final class PropertyNames {
    private final String base;

    PropertyNames(String base) {
        this.base = base;
    }

    static void put(Map<String, @Nullable Object> all, @Nullable Object value, String... names) {
        for (String name : names) {
            all.put(name, value);
        }
    }

    void text(Map<String, @Nullable Object> all, Text text, String language, String... names) {
        Map<String, @Nullable Object> detail = detail(text, language);
        for (String name : names) {
            all.put(name, detail.get("value"));
            all.put(name + "_detail", detail);
        }
    }

    /** Returns the value of a text with its type, base and language, the last two of which it inherits. */
    Map<String, @Nullable Object> detail(Text text, String inherited) {
        Map<String, @Nullable Object> detail = new LinkedHashMap<>();
        String own = text.base().map(Url::value).orElse(base);
        detail.put("value", new MarkupText(text, own));
        detail.put("base", own);
        String language = text.language().orElse(inherited);
        detail.put("language", language.isEmpty() ? null : language);
        detail.put(
                "type",
                switch (text.kind()) {
                    case PLAIN -> "text/plain";
                    case HTML -> "text/html";
                    case XHTML -> "application/xhtml+xml";
                });
        return detail;
    }

    static Map<String, @Nullable Object> link(Link link) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("rel", link.rel());
        put(all, link.href().value(), "href", "url");
        link.type().ifPresent(type -> all.put("type", type));
        link.hreflang().ifPresent(language -> all.put("hreflang", language));
        link.title().ifPresent(title -> all.put("title", title));
        link.length().ifPresent(length -> all.put("length", Long.toString(length)));
        return all;
    }

    static void people(Map<String, @Nullable Object> all, List<Person> authors, List<Person> contributors) {
        if (!authors.isEmpty()) {
            person(all, authors.get(0), "author");
        }
        all.put("authors", authors.stream().map(PropertyNames::detail).toList());
        all.put("contributors", contributors.stream().map(PropertyNames::detail).toList());
    }

    static void person(Map<String, @Nullable Object> all, Person person, String name) {
        all.put(name + "_detail", detail(person));
        String email = person.email().orElse("");
        all.put(
                name,
                person.name()
                        .map(given -> email.isEmpty() ? given : given + " (" + email + ")")
                        .orElse(email));
    }

    private static Map<String, @Nullable Object> detail(Person person) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        person.name().ifPresent(name -> all.put("name", name));
        person.email().ifPresent(email -> all.put("email", email));
        person.url().ifPresent(url -> put(all, url.value(), "href", "url"));
        return all;
    }

    static void categories(Map<String, @Nullable Object> all, List<Category> categories) {
        List<Map<String, @Nullable Object>> tags = new ArrayList<>();
        for (Category category : categories) {
            Map<String, @Nullable Object> tag = new LinkedHashMap<>();
            tag.put("term", category.term());
            tag.put("scheme", category.scheme().map(Url::value).orElse(null));
            tag.put("label", category.label().orElse(null));
            tags.add(tag);
        }
        all.put("tags", tags);
        if (!categories.isEmpty()) {
            all.put("category", categories.get(0).term());
        }
    }

    /** Adds the dates. A feed or entry without a date of change or creation changed or began when it was published. */
    static void dates(
            Map<String, @Nullable Object> all, Optional<OffsetDateTime> published, Optional<OffsetDateTime> updated) {
        published.ifPresent(date -> {
            date(all, date, "published");
            date(all, date, "updated");
            date(all, date, "created");
        });
        updated.ifPresent(date -> date(all, date, "updated"));
    }

    static void date(Map<String, @Nullable Object> all, OffsetDateTime date, String name) {
        put(all, new DateText(date), name, name + "_parsed");
    }

    /** Adds what the model keeps as extensions, but feedparser has names for. */
    void extensions(Map<String, @Nullable Object> all, List<Extension> extensions) {
        ExtensionNames.add(all, extensions, this, base);
    }
}
