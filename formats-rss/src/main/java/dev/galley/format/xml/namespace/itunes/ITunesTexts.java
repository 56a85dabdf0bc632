package dev.galley.format.xml.namespace.itunes;

import dev.galley.format.spi.Field;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/** The lengths of texts that Apple shows, and to which the W3C's validator limits them. */
public final class ITunesTexts {
    /** The maximum number of characters of a text. */
    static final int MAX_TEXT = 255;

    /** The maximum number of characters of a summary. */
    static final int MAX_SUMMARY = 4_000;

    private static final String ELLIPSIS = "…";

    private ITunesTexts() {}

    /** Returns the words without surrounding white space and with at most 255 characters; reports what is left out. */
    public static Optional<String> words(Optional<String> text, Field field) {
        if (text.isEmpty()) {
            return text;
        }
        String stripped = text.get().strip();
        String fitted = fitted("title", stripped);
        if (fitted.equals(stripped)) {
            return field.words(text.get());
        }
        field.reduced("the first " + MAX_TEXT + " characters");
        return Optional.of(fitted);
    }

    /** Returns the text that an element may have: the beginning, up to the end of a word, of one that is too long. */
    public static String fitted(String element, String text) {
        int limit = limit(element);
        if (text.length() <= limit || text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        String stripped = text.strip();
        if (stripped.codePointCount(0, stripped.length()) <= limit) {
            return stripped;
        }
        if (element.equals("keywords")) {
            int end = stripped.offsetByCodePoints(0, limit);
            int comma = stripped.lastIndexOf(',', end);
            return stripped.substring(0, comma <= 0 ? end : comma).strip();
        }
        int end = stripped.offsetByCodePoints(0, limit - ELLIPSIS.length());
        return stripped.substring(0, wordEnd(stripped, end)).strip() + ELLIPSIS;
    }

    private static int limit(String element) {
        return switch (element) {
            case "author", "title", "subtitle", "name", "keywords" -> MAX_TEXT;
            case "summary" -> MAX_SUMMARY;
            default -> Integer.MAX_VALUE;
        };
    }

    /** Returns the last position up to {@code end} at which a line may be broken; {@code end} if there is none. */
    private static int wordEnd(String text, int end) {
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        int after = text.offsetByCodePoints(end, 1);
        lines.setText(text.substring(0, after));
        int last = lines.preceding(after);
        return last <= 0 ? end : last;
    }
}
