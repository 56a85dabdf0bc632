package dev.galley.format.xml.namespace.itunes;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks a category and its subcategory against Apple's list in {@code itunes-categories.txt}. */
final class ITunesCategory implements Watcher {
    private static final Watch<ITunesCategory> WATCH = Watch.of(ITunesCategory::new);
    private static final Map<String, Boolean> CURRENT = load();

    static final ElementRule RULE = ElementRule.container(ITunes.URI)
            .requiredAttribute("text")
            .watch(WATCH)
            .many(
                    "category",
                    ElementRule.empty().requiredAttribute("text").watch(WATCH).build())
            .build();

    private String outer = "";

    private ITunesCategory() {}

    @Override
    public void start(Element element) {
        String text = element.attribute("text");
        Element parent = element.parent();
        boolean inner = parent != null && parent.name().local().equals("category");
        if (!inner) {
            outer = text == null ? "" : text;
        }
        if (text == null) {
            return;
        }
        boolean nameless = inner && outer.isBlank();
        String name = inner && !nameless ? outer + " > " + text : text;
        Boolean current = nameless ? currentAnywhere(text) : CURRENT.get(name);
        if (current == null) {
            element.reportValue("text", text, "itunes.category-unknown", name);
        } else if (!current) {
            element.reportValue("text", text, "itunes.category-obsolete", name);
        }
    }

    /**
     * Checks whether a category is current on any level; returns null if there is none. Inside a category without a name,
     * which is reported by itself, it may be a subcategory of any other.
     */
    private static @Nullable Boolean currentAnywhere(String text) {
        return CURRENT.entrySet().stream()
                .filter(entry -> entry.getKey().equals(text) || entry.getKey().endsWith(" > " + text))
                .map(Map.Entry::getValue)
                .reduce(Boolean::logicalOr)
                .orElse(null);
    }

    /** Checks whether Apple's list has the category. */
    static boolean isKnown(String outer) {
        return CURRENT.containsKey(outer);
    }

    /** Checks whether Apple's list has the category {@code inner} inside {@code outer}. */
    static boolean isKnown(String outer, String inner) {
        return CURRENT.containsKey(outer + " > " + inner);
    }

    /** Loads the list: a line is {@code category} or {@code category > subcategory}, preceded by {@code -} if obsolete. */
    private static Map<String, Boolean> load() {
        try (InputStream in =
                Objects.requireNonNull(ITunesCategory.class.getResourceAsStream("itunes-categories.txt"))) {
            Map<String, Boolean> all = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(line -> all.put(line.startsWith("-") ? line.substring(1) : line, !line.startsWith("-")));
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
