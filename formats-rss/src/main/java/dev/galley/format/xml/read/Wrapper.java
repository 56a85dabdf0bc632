package dev.galley.format.xml.read;

import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Elements that no format has, around the fields of a feed or article, or around the feed itself: an element of HTML or of a
 * program's answer. What is inside is read as if they were not there.
 */
final class Wrapper {
    private static final Set<String> NAMES = Set.of(
            "articles",
            "b",
            "big",
            "body",
            "br",
            "center",
            "data",
            "div",
            "entries",
            "font",
            "head",
            "hr",
            "html",
            "i",
            "items",
            "list",
            "main",
            "p",
            "posts",
            "response",
            "result",
            "results",
            "small",
            "span",
            "strong",
            "u");

    private Wrapper() {}

    /** Checks whether the current element, which no reader knows, is only around fields; reports it if so. */
    static boolean isAt(XmlCursor cursor) throws IOException {
        boolean wraps = NAMES.contains(cursor.local().toLowerCase(Locale.ROOT)) && cursor.fieldFollows();
        if (wraps) {
            report(cursor);
        }
        return wraps;
    }

    /** Reports the current element. */
    static void report(XmlCursor cursor) {
        cursor.report(Finding.of(
                        "element.wrapper",
                        Severity.WARNING,
                        "",
                        "This element does not belong to the format; what it contains was read as if it were not there")
                .withValue(cursor.name().toString())
                .withHint("Remove its tags"));
    }
}
