package dev.galley.moderation.akismet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Confidential values that were sent and may be repeated in an answer. They are removed before the answer is displayed.
 */
final class Secrets {
    private static final int MAX_LENGTH = 300;
    private static final String WITHHELD = "[withheld]";

    private final List<String> values = new ArrayList<>();

    Secrets(String apiKey) {
        values.add(apiKey);
    }

    void add(Optional<String> value) {
        value.map(String::strip).filter(secret -> !secret.isEmpty()).ifPresent(values::add);
    }

    /** Returns a server's text on one line, shortened, and without confidential values. */
    String redact(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(c < ' ' || c == 0x7f ? ' ' : c);
        }
        for (String value : values) {
            withhold(shown, value);
        }
        return shown.length() <= MAX_LENGTH ? shown.toString() : shown.substring(0, MAX_LENGTH) + "…";
    }

    private static void withhold(StringBuilder shown, String value) {
        for (int i = 0; i + value.length() <= shown.length(); i++) {
            if (value.regionMatches(true, 0, shown.toString(), i, value.length())) {
                shown.replace(i, i + value.length(), WITHHELD);
                i += WITHHELD.length() - 1;
            }
        }
    }
}
