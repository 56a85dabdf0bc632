package dev.galley.format.jsonfeed.token;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The text of a string with broken escapes, control characters or bytes that are not UTF-8. */
final class MendedText {
    private final StringBuilder out;
    private @Nullable JsonFault fault;

    private MendedText(int length) {
        out = new StringBuilder(length);
    }

    /**
     * Returns the text of a string.
     *
     * @param raw the characters between the quotation marks, with U+FFFD for bytes that are not UTF-8
     * @param bytes returns the bytes of {@code raw}
     */
    static MendedText of(String raw, Supplier<byte[]> bytes) {
        MendedText text = new MendedText(raw.length());
        if (raw.indexOf('\uFFFD') >= 0 && !Arrays.equals(raw.getBytes(StandardCharsets.UTF_8), bytes.get())) {
            text.fault = JsonFault.STRING_BYTES;
        }
        text.unescape(raw);
        return text;
    }

    /** Returns the text. */
    String value() {
        return out.toString();
    }

    /** Returns what is wrong with the string; null if nothing is. */
    @Nullable
    JsonFault fault() {
        return fault;
    }

    private void unescape(String raw) {
        int i = 0;
        for (int escape = raw.indexOf('\\'); escape >= 0; escape = raw.indexOf('\\', i)) {
            copy(raw, i, escape);
            i = escape(raw, escape + 1);
        }
        copy(raw, i, raw.length());
    }

    private void copy(String raw, int from, int to) {
        for (int i = from; i < to; i++) {
            if (raw.charAt(i) < ' ') {
                fault = JsonFault.STRING_CONTROL;
            }
        }
        out.append(raw, from, to);
    }

    /** Appends what an escape means, and returns the index after it. */
    private int escape(String raw, int at) {
        char c = at < raw.length() ? raw.charAt(at) : 0;
        switch (c) {
            case '"', '\\', '/' -> out.append(c);
            case 'b' -> out.append('\b');
            case 'f' -> out.append('\f');
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case 'u' -> {
                int code = hex(raw, at + 1);
                if (code >= 0) {
                    out.append((char) code);
                    return at + 5;
                }
                invalid();
                out.append("\\u");
            }
            case '\'' -> {
                invalid();
                out.append('\'');
            }
            default -> {
                invalid();
                out.append('\\');
                return at;
            }
        }
        return at + 1;
    }

    private void invalid() {
        fault = JsonFault.STRING_ESCAPE;
    }

    private static int hex(String raw, int from) {
        if (from + 4 > raw.length()) {
            return -1;
        }
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(raw.charAt(i), 16);
            if (digit < 0 || raw.charAt(i) > 'f') {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
