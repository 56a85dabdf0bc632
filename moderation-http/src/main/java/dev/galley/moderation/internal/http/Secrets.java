package dev.galley.moderation.internal.http;

import dev.galley.moderation.internal.confidential.ConfidentialValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Confidential values that were sent and may be repeated in an answer. They are removed before the answer is displayed.
 * An answer that repeats one in another encoding is not displayed at all.
 */
public final class Secrets {
    private static final int MAX_LENGTH = 300;
    private static final String WITHHELD = "[withheld]";

    private final List<String> values = new ArrayList<>();

    /** Creates a set with the secret that the requests contain or are signed with. */
    public Secrets(String secret) {
        add(Optional.of(secret));
    }

    /** Adds a value, if there is one. */
    public void add(Optional<String> value) {
        value.map(String::strip).filter(secret -> !secret.isEmpty()).ifPresent(values::add);
    }

    /** Returns a server's text on one line, shortened, and without confidential values. */
    public String redact(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(c < ' ' || c == 0x7f ? ' ' : c);
        }
        String redacted = shown.toString();
        for (String value : values) {
            redacted = withhold(redacted, value);
        }
        if (ConfidentialValues.of(values).areIn(redacted)) {
            return WITHHELD;
        }
        return redacted.length() <= MAX_LENGTH ? redacted : redacted.substring(0, MAX_LENGTH) + "…";
    }

    private static String withhold(String text, String value) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            if (text.regionMatches(true, at, value, 0, value.length())) {
                out.append(WITHHELD);
                at += value.length();
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }
}
