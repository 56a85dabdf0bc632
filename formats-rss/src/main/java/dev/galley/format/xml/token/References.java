package dev.galley.format.xml.token;

import dev.galley.internal.markup.NamedReferences;
import dev.galley.internal.markup.Windows1252;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Replaces references with the characters that they represent (XML 1.0 §4.1). */
final class References {
    /** The length from which on a reference is text. No reference of HTML is half as long. */
    static final int LONGEST = 96;

    private final Window window;
    private final FaultReporter faults;
    private final Entities entities;

    References(Window window, FaultReporter faults, Entities entities) {
        this.window = window;
        this.faults = faults;
        this.entities = entities;
    }

    /** Reads the reference at the position, a {@code &}, and adds its characters to {@code out}. */
    void read(Scratch out) throws IOException {
        byte second = window.peek(1);
        requireMore(1);
        if (second == '#') {
            numeric(out);
        } else if (NameSyntax.isStart(second)) {
            named(out);
        } else {
            ampersand(out);
        }
    }

    /** Checks that the document does not end inside the reference. */
    private void requireMore(int length) throws IOException {
        if (!window.has(length + 1)) {
            throw new TruncatedException(window.location(window.limit));
        }
    }

    private void ampersand(Scratch out) {
        faults.report(Fault.AMPERSAND, "&");
        out.append('&');
        window.position++;
    }

    private void named(Scratch out) throws IOException {
        int length = 1;
        while (length < LONGEST && NameSyntax.isPart(window.peek(length))) {
            length++;
        }
        requireMore(length);
        if (window.peek(length) == ';') {
            char predefined = predefined(window.bytes, window.position + 1, length - 1);
            if (predefined != 0) {
                out.append(predefined);
            } else {
                entity(name(length), out);
            }
            window.position += length + 1;
            return;
        }
        String letters = name(length);
        String known = NamedReferences.unclosed(letters);
        if (known == null || known.length() < letters.length() || window.peek(length) == '=') {
            ampersand(out);
            return;
        }
        faults.report(Fault.REFERENCE_OPEN, "&" + known);
        out.append(characters(known));
        window.position += length;
    }

    private String name(int length) {
        int at = window.position;
        return new String(window.bytes, at + 1, length - 1, StandardCharsets.UTF_8);
    }

    private void entity(String name, Scratch out) {
        String declared = entities.expand(name);
        if (declared != null) {
            out.append(declared);
            return;
        }
        faults.report(Fault.ENTITY, "&" + name + ";");
        String html = NamedReferences.characters(name);
        out.append(html == null ? "&" + Utf8.allowed(name) + ";" : html);
    }

    private static String characters(String known) {
        String characters = NamedReferences.characters(known);
        return characters == null ? "&" + known : characters;
    }

    /** Returns the character of a predefined entity (XML 1.0 §4.6); 0 if it is not predefined. */
    private static char predefined(byte[] bytes, int at, int length) {
        switch (length) {
            case 2 -> {
                return bytes[at + 1] != 't' ? 0 : bytes[at] == 'l' ? '<' : bytes[at] == 'g' ? '>' : 0;
            }
            case 3 -> {
                return bytes[at] == 'a' && bytes[at + 1] == 'm' && bytes[at + 2] == 'p' ? '&' : 0;
            }
            case 4 -> {
                String predefined = predefined(new String(bytes, at, length, StandardCharsets.ISO_8859_1));
                return predefined == null ? 0 : predefined.charAt(0);
            }
            default -> {
                return 0;
            }
        }
    }

    static @Nullable String predefined(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> null;
        };
    }

    private void numeric(Scratch out) throws IOException {
        boolean hexadecimal = (window.peek(2) | 0x20) == 'x';
        int digits = hexadecimal ? 3 : 2;
        int code = 0;
        int length = digits;
        for (int digit = digit(length, hexadecimal); digit >= 0; digit = digit(length, hexadecimal)) {
            // a code beyond the last character stays there
            code = code > Character.MAX_CODE_POINT ? code : code * (hexadecimal ? 16 : 10) + digit;
            length++;
            if (length > LONGEST) {
                ampersand(out);
                return;
            }
        }
        requireMore(length);
        if (length == digits) {
            ampersand(out);
            return;
        }
        if (hexadecimal && window.peek(2) == 'X') {
            faults.report(Fault.REFERENCE_CASE, "&#X");
        }
        if (window.peek(length) == ';') {
            length++;
        } else {
            faults.report(Fault.REFERENCE_OPEN, "&#");
        }
        window.position += length;
        out.appendCodePoint(character(code));
    }

    private int digit(int offset, boolean hexadecimal) throws IOException {
        byte b = window.peek(offset);
        return b < 0 ? -1 : Character.digit(b, hexadecimal ? 16 : 10);
    }

    /** Returns the character for a code, after the reference. */
    private int character(int code) throws IOException {
        if (code >= 0x80 && code < 0xA0) {
            char meant = Windows1252.character(code);
            if (meant != code) {
                faults.report(Fault.REFERENCE_CONTROL, "&#" + code + ";");
                return meant;
            }
        }
        if (Utf8.isAllowed(code)) {
            return code;
        }
        if (code >= 0xD800 && code < 0xDC00) {
            int low = lowHalf();
            if (low > 0) {
                faults.report(Fault.REFERENCE_HALF, "&#" + code + ";&#" + low + ";");
                return Character.toCodePoint((char) code, (char) low);
            }
        }
        faults.report(Fault.REFERENCE_FORBIDDEN, "&#" + code + ";");
        return '\uFFFD';
    }

    /** Reads the reference to a low surrogate if there is one at the position; returns 0 otherwise. */
    private int lowHalf() throws IOException {
        if (window.peek(0) != '&' || window.peek(1) != '#') {
            return 0;
        }
        boolean hexadecimal = (window.peek(2) | 0x20) == 'x';
        int first = hexadecimal ? 3 : 2;
        int code = 0;
        int length = first;
        while (length < first + 5 && digit(length, hexadecimal) >= 0) {
            code = code * (hexadecimal ? 16 : 10) + digit(length, hexadecimal);
            length++;
        }
        if (window.peek(length) != ';' || code < 0xDC00 || code > 0xDFFF) {
            return 0;
        }
        window.position += length + 1;
        return code;
    }
}
