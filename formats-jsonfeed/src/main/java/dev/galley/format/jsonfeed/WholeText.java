package dev.galley.format.jsonfeed;

import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.function.Consumer;

/** Texts without halves of surrogate pairs. The escapes of JSON can give them, but they are no characters (RFC 8259 §8.2). */
final class WholeText {
    private WholeText() {}

    /** Checks whether every surrogate pair is complete. Nearly all strings have no surrogates at all. */
    static boolean isWhole(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (value.codePointAt(i) < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Returns the text with U+FFFD for each half of a pair. */
    static String replaced(String value) {
        StringBuilder out = new StringBuilder(value.length());
        value.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Returns the text with U+FFFD for each half of a pair, and reports it. */
    static String replaced(String value, Consumer<Finding> findings) {
        String message = "The string contains half of a surrogate pair; it was replaced by U+FFFD";
        findings.accept(Finding.of("json.repaired", Severity.WARNING, "", message)
                .withHint("Escape both halves of the character, such as \\ud83d\\ude00"));
        return replaced(value);
    }
}
