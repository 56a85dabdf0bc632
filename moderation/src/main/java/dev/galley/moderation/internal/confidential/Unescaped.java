package dev.galley.moderation.internal.confidential;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Replaces escapes by their characters: character references of HTML, bytes in hexadecimal after a percent or equals sign,
 * and the escapes of JSON.
 */
final class Unescaped {
    private static final int MAX_REFERENCE = 12;

    private final String text;
    private final char mark;
    private final StringBuilder out;
    private int at;

    private Unescaped(String text, char mark) {
        this.text = text;
        this.mark = mark;
        this.out = new StringBuilder(text.length());
    }

    /**
     * Replaces the escapes.
     *
     * @param mark the character before bytes in hexadecimal: % in addresses, = in quoted-printable text
     */
    static String of(String text, char mark) {
        return new Unescaped(text, mark).run();
    }

    private String run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean escape = (c == '&' && reference())
                    || (c == mark && bytes())
                    || (c == '\\' && (digits("u", 4) || digits("x", 2)));
            if (!escape) {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    /** Takes a character reference. A name stands for a sign, which does not matter here, or for an ampersand. */
    private boolean reference() {
        int end = text.indexOf(';', at);
        if (end < 0 || end - at > MAX_REFERENCE || end == at + 1) {
            return false;
        }
        String name = text.substring(at + 1, end);
        if (name.charAt(0) != '#') {
            boolean known = name.chars().allMatch(c -> (c | 0x20) >= 'a' && (c | 0x20) <= 'z');
            out.append(name.equalsIgnoreCase("amp") ? "&" : "");
            at = known ? end + 1 : at;
            return known;
        }
        boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
        int code = number(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        if (!Character.isValidCodePoint(code)) {
            return false;
        }
        out.appendCodePoint(code);
        at = end + 1;
        return true;
    }

    /** Takes a run of bytes in hexadecimal, each after the mark, as UTF-8. */
    private boolean bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (at + 2 < text.length() && text.charAt(at) == mark) {
            int value = number(text.substring(at + 1, at + 3), 16);
            if (value < 0) {
                break;
            }
            bytes.write(value);
            at += 3;
        }
        out.append(bytes.toString(StandardCharsets.UTF_8));
        return bytes.size() > 0;
    }

    private boolean digits(String mark, int count) {
        int start = at + 1 + mark.length();
        if (!text.startsWith(mark, at + 1) || start + count > text.length()) {
            return false;
        }
        int code = number(text.substring(start, start + count), 16);
        if (code >= 0) {
            out.append((char) code);
            at = start + count;
        }
        return code >= 0;
    }

    /** Returns the number that digits form, or -1 if they do not form one. */
    private static int number(String digits, int radix) {
        int number = digits.isEmpty() ? -1 : 0;
        for (int i = 0; i < digits.length() && number >= 0 && number <= Character.MAX_CODE_POINT; i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            number = digit < 0 ? -1 : number * radix + digit;
        }
        return number;
    }
}
