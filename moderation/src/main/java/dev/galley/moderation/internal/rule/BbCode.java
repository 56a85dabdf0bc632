package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds BBCode. A tag counts if it has a closing tag or an address; {@code a[i]} does not. */
final class BbCode {
    private static final int MAX_NAME_LENGTH = 8;
    private static final Set<String> CLOSED = Set.of(
            "b", "i", "u", "s", "url", "link", "img", "image", "email", "color", "colour", "size", "font", "quote",
            "code", "center", "left", "right", "list", "spoiler", "youtube", "video", "media");
    private static final Set<String> WITH_ADDRESS = Set.of("url", "link", "img", "email");

    private BbCode() {}

    /** Returns the first BBCode tag. */
    static Optional<TextSpan> find(String text) {
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            int end = tagEnd(text, open);
            if (end > 0) {
                return Optional.of(new TextSpan(open, end));
            }
        }
        return Optional.empty();
    }

    /** Returns the end of the tag that begins at {@code open}; 0 if it is not a tag. */
    private static int tagEnd(String text, int open) {
        boolean closes = text.startsWith("/", open + 1);
        int start = closes ? open + 2 : open + 1;
        int end = start;
        while (end < text.length() && end - start <= MAX_NAME_LENGTH && isLetter(text.charAt(end))) {
            end++;
        }
        if (end == start || end == text.length()) {
            return 0;
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        char behind = text.charAt(end);
        if (closes) {
            return behind == ']' && CLOSED.contains(name) ? end + 1 : 0;
        }
        return behind == '=' && WITH_ADDRESS.contains(name) ? end + 1 : 0;
    }

    private static boolean isLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
}
