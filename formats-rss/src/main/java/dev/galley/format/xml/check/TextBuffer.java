package dev.galley.format.xml.check;

import org.jspecify.annotations.Nullable;

/** Collects the text of an element from the tokenizer's chunks. A single chunk, the usual case, is not copied. */
final class TextBuffer {
    private final StringBuilder parts = new StringBuilder();
    private @Nullable String single;
    private @Nullable String stripped;

    void clear() {
        single = null;
        stripped = null;
        if (!parts.isEmpty()) {
            parts.setLength(0);
        }
    }

    void add(String text) {
        stripped = null;
        if (single == null && parts.isEmpty()) {
            single = text;
        } else {
            if (single != null) {
                parts.append(single);
                single = null;
            }
            parts.append(text);
        }
    }

    int length() {
        return single == null ? parts.length() : single.length();
    }

    String whole() {
        if (single == null) {
            if (parts.isEmpty()) {
                return "";
            }
            single = parts.toString();
            parts.setLength(0);
        }
        return single;
    }

    /** Returns the text without leading and trailing XML white space. */
    String stripped() {
        if (stripped == null) {
            stripped = strip(whole());
        }
        return stripped;
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Checks for white space (XML 1.0 §2.3). */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
