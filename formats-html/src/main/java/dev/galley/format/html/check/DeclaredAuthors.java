package dev.galley.format.html.check;

import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import java.util.List;
import java.util.Locale;

/** Checks the authors of the structured data (Google Search Central, "Article structured data", Author markup best practices). */
final class DeclaredAuthors {
    private static final List<String> BEFORE = List.of("by ", "von ", "par ", "por ", "posted by ", "written by ");
    private static final List<String> BETWEEN = List.of(" and ", " und ", " et ", " y ", " & ", ";", " / ");

    /** A name and what follows a comma, such as a role, have more words than a name alone. */
    private static final int WORDS_OF_NAME = 2;

    private DeclaredAuthors() {}

    static void check(PageCheck page) {
        List<DeclaredValue> authors = page.structured(Property.AUTHOR);
        if (authors.isEmpty()) {
            page.report(DeclaredParts.place(page), "/authors", "page.data.author-missing");
        }
        authors.forEach(author -> name(page, author));
        for (DeclaredValue author : authors) {
            if (author.link().isEmpty()) {
                page.report(author, "/authors", "page.data.author-url-missing", author.text());
            } else {
                DeclaredParts.address(page, author, "/authors", author.link());
            }
        }
    }

    private static void name(PageCheck page, DeclaredValue author) {
        String name = author.text();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            page.report(author, "/authors", "page.data.author-address", name);
        } else if (BEFORE.stream().anyMatch(lower::startsWith)) {
            page.report(author, "/authors", "page.data.author-prefix", name);
        } else if (isSeveral(lower)) {
            page.report(author, "/authors", "page.data.author-combined", name);
        }
    }

    /** Checks for a conjunction between two names, or a comma between names of several words each. */
    private static boolean isSeveral(String name) {
        for (String between : BETWEEN) {
            int at = name.indexOf(between);
            if (at > 0 && hasSeveralWords(name.substring(0, at)) && hasSeveralWords(name.substring(at))) {
                return true;
            }
        }
        int comma = name.indexOf(',');
        return comma > 0 && hasSeveralWords(name.substring(0, comma)) && hasSeveralWords(name.substring(comma + 1));
    }

    private static boolean hasSeveralWords(String part) {
        return part.strip().split(" ", -1).length >= WORDS_OF_NAME;
    }
}
