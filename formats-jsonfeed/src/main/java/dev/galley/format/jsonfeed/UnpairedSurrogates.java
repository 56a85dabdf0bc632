package dev.galley.format.jsonfeed;

import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.function.Consumer;

/** Finds and replaces unpaired surrogates, which JSON strings may contain as escapes (RFC 8259 §8.2). */
final class UnpairedSurrogates {
    private UnpairedSurrogates() {}

    /** Checks whether the text has unpaired surrogates. */
    static boolean areIn(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (value.codePointAt(i) < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Returns the text with U+FFFD in place of each unpaired surrogate. */
    static String replaced(String value) {
        StringBuilder out = new StringBuilder(value.length());
        value.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Returns the text as {@link #replaced(String)} does, and reports the replacement. */
    static String replaced(String value, Consumer<Finding> findings) {
        String message = "The string contains half of a surrogate pair; it was replaced by U+FFFD";
        findings.accept(Finding.of("json.repaired", Severity.WARNING, "", message)
                .withHint("Escape both halves of the character, such as \\ud83d\\ude00"));
        return replaced(value);
    }
}
