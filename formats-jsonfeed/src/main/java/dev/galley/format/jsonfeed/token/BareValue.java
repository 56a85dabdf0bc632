package dev.galley.format.jsonfeed.token;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A literal or number that is not in quotation marks, as JSON or JavaScript, Python and PHP write it.
 *
 * @param text the text in JSON
 * @param fault what is wrong with it; null if nothing is
 * @param lost whether it has no value in JSON
 */
record BareValue(JsonToken token, String text, @Nullable JsonFault fault, boolean lost) {
    /** Returns the value written as {@code word}; null if it is neither a literal nor a number. */
    static @Nullable BareValue of(String word) {
        return switch (word) {
            case "true" -> new BareValue(JsonToken.VALUE_TRUE, word, null, false);
            case "false" -> new BareValue(JsonToken.VALUE_FALSE, word, null, false);
            case "null" -> new BareValue(JsonToken.VALUE_NULL, word, null, false);
            case "NaN", "-NaN", "Infinity", "-Infinity", "+Infinity", "INF", "-INF" ->
                new BareValue(JsonToken.VALUE_NULL, "null", JsonFault.NOT_A_NUMBER, true);
            default -> otherOf(word);
        };
    }

    private static @Nullable BareValue otherOf(String word) {
        JsonToken literal = switch (word.toLowerCase(Locale.ROOT)) {
            case "true" -> JsonToken.VALUE_TRUE;
            case "false" -> JsonToken.VALUE_FALSE;
            case "null", "none", "nil", "undefined" -> JsonToken.VALUE_NULL;
            default -> null;
        };
        if (literal != null) {
            return new BareValue(literal, word, JsonFault.LITERAL, false);
        }
        String number = number(word);
        if (number == null) {
            return null;
        }
        JsonFault fault = number.equals(word) ? null : JsonFault.NUMBER;
        boolean whole = number.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        return new BareValue(whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT, number, fault, false);
    }

    /** Returns the number in the form of JSON (RFC 8259 §6); null if {@code word} is not a number. */
    private static @Nullable String number(String word) {
        StringBuilder out = new StringBuilder(word.length() + 2);
        int i = sign(word, 0, false, out);
        int begin = i;
        i = digits(word, i);
        int zeros = begin;
        while (zeros < i - 1 && word.charAt(zeros) == '0') {
            zeros++;
        }
        out.append(begin == i ? "0" : word.substring(zeros, i));
        boolean any = i > begin;
        if (i < word.length() && word.charAt(i) == '.') {
            int end = digits(word, i + 1);
            any |= end > i + 1;
            out.append(end > i + 1 ? word.substring(i, end) : "");
            i = end;
        }
        if (any && i < word.length() && (word.charAt(i) == 'e' || word.charAt(i) == 'E')) {
            out.append(word.charAt(i));
            int exponent = sign(word, i + 1, true, out);
            i = digits(word, exponent);
            any = i > exponent;
            out.append(word, exponent, i);
        }
        return any && i == word.length() ? out.toString() : null;
    }

    private static int sign(String word, int at, boolean plus, StringBuilder out) {
        if (at < word.length() && (word.charAt(at) == '-' || word.charAt(at) == '+')) {
            if (plus || word.charAt(at) == '-') {
                out.append(word.charAt(at));
            }
            return at + 1;
        }
        return at;
    }

    private static int digits(String word, int from) {
        int i = from;
        while (i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
