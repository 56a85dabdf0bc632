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
        if (text == null) {
            return;
        }
        Element parent = element.parent();
        boolean inner = parent != null && parent.name().local().equals("category");
        String name = inner ? outer + " > " + text : text;
        outer = inner ? outer : text;
        Boolean current = CURRENT.get(name);
        if (current == null) {
            element.reportValue("text", text, "itunes.category-unknown", name);
        } else if (!current) {
            element.reportValue("text", text, "itunes.category-obsolete", name);
        }
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
