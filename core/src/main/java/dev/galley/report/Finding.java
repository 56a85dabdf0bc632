package dev.galley.report;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that was noticed: a repair while reading, a loss while writing, a rule that is violated.
 *
 * @param code what it is, in dotted words that read by themselves, such as {@code date.unreadable}
 * @param severity how bad it is
 * @param path where in the model, as a JSON pointer (RFC 6901) such as {@code /articles/3/published}; empty for the
 *     document as a whole
 * @param location where in the document, if it came from one
 * @param value the value in question, as it was found; long ones are cut
 * @param message what is wrong, in a sentence for people
 * @param hint what to do about it
 */
public record Finding(
        String code,
        Severity severity,
        String path,
        Optional<Location> location,
        Optional<String> value,
        String message,
        Optional<String> hint) {
    /** The number of characters after which a value is cut. */
    public static final int MAX_VALUE_LENGTH = 200;

    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(location, "location");
        value = Objects.requireNonNull(value, "value").map(Finding::cut);
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /** A finding without a place in a document, a value or a hint; the {@code with} methods add them. */
    public static Finding of(String code, Severity severity, String path, String message) {
        return new Finding(code, severity, path, Optional.empty(), Optional.empty(), message, Optional.empty());
    }

    /** The same finding at a place in a document. */
    public Finding at(Location location) {
        return new Finding(code, severity, path, Optional.of(location), value, message, hint);
    }

    /** The same finding, as bad as {@code severity}. */
    public Finding withSeverity(Severity severity) {
        return new Finding(code, severity, path, location, value, message, hint);
    }

    /** The same finding with the value in question. */
    public Finding withValue(String value) {
        return new Finding(code, severity, path, location, Optional.of(value), message, hint);
    }

    /** The same finding with what to do about it. */
    public Finding withHint(String hint) {
        return new Finding(code, severity, path, location, value, message, Optional.of(hint));
    }

    /** Whether something was lost in writing: its code begins with {@code lost.}. */
    public boolean isLoss() {
        return code.startsWith("lost.");
    }

    /** One line for people: place, severity, message, value, hint and code. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        location.ifPresent(place -> line.append(place).append(": "));
        line.append(severity.name().toLowerCase(Locale.ROOT)).append(": ").append(message);
        value.ifPresent(found -> line.append(": \"").append(found).append('"'));
        if (!path.isEmpty()) {
            line.append(" at ").append(path);
        }
        hint.ifPresent(advice -> line.append(". ").append(advice));
        return onOneLine(line.append(" [").append(code).append(']'));
    }

    /** What comes from a document may not move the cursor of a terminal. */
    private static String onOneLine(StringBuilder line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private static String cut(String value) {
        if (value.length() <= MAX_VALUE_LENGTH) {
            return value;
        }
        int end = MAX_VALUE_LENGTH - 1;
        return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
