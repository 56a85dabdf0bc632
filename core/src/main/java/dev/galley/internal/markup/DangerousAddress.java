package dev.galley.internal.markup;

/**
 * Recognises addresses that may run a script when they are followed or embedded, however they are disguised.
 *
 * <p>Like browsers (URL Living Standard, basic URL parser), it ignores white space and control characters before and
 * inside the scheme. It also ignores invisible characters, and reads character references even if they are escaped twice,
 * because a program that uses the address may decode it once more.
 */
public final class DangerousAddress {
    private static final int MAX_SCHEME = 12;
    private static final int MAX_TYPE = 64;

    private final String text;
    private int at;

    private DangerousAddress(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The danger of an address. */
    private enum Danger {
        NONE,
        DOCUMENT,
        SCRIPT
    }

    /** Checks whether the address is a script itself, such as {@code javascript:} or {@code vbscript:}. */
    public static boolean isScript(String address) {
        return isScript(address, 0);
    }

    /** Checks whether the address that begins at the index {@code from} of {@code text} is a script itself. */
    static boolean isScript(String text, int from) {
        return new DangerousAddress(text, from).danger() == Danger.SCRIPT;
    }

    /**
     * Checks whether the address is a script itself, or a {@code data:} address that may contain one: any but sound, video,
     * fonts, plain text, and images that cannot contain scripts.
     */
    public static boolean matches(String address) {
        return matches(address, 0);
    }

    /** Checks the address that begins at the index {@code from} of {@code text}; see {@link #matches(String)}. */
    static boolean matches(String text, int from) {
        return new DangerousAddress(text, from).danger() != Danger.NONE;
    }

    private Danger danger() {
        while (true) {
            int first = next();
            if ("jvlmedfpi".indexOf(first) < 0) {
                return Danger.NONE;
            }
            StringBuilder scheme = new StringBuilder(MAX_SCHEME);
            for (int c = first; c != ':'; c = next()) {
                if (scheme.length() == MAX_SCHEME || !isSchemeCharacter(c)) {
                    return Danger.NONE;
                }
                scheme.append((char) c);
            }
            switch (scheme.toString()) {
                case "javascript", "vbscript", "livescript", "jscript", "ecmascript", "mocha" -> {
                    return Danger.SCRIPT;
                }
                case "data" -> {
                    return isHarmless(mediaType()) ? Danger.NONE : Danger.DOCUMENT;
                }
                case "feed", "itpc", "jar", "pcast", "view-source" -> {
                    // These schemes may be followed by another address, which is checked in turn.
                }
                default -> {
                    return Danger.NONE;
                }
            }
        }
    }

    private String mediaType() {
        StringBuilder type = new StringBuilder();
        for (int c = next(); c >= 0 && c != ',' && c != ';' && type.length() < MAX_TYPE; c = next()) {
            type.append((char) c);
        }
        return type.toString();
    }

    /** Checks whether browsers run no scripts in documents of this media type. If it is empty, the type is text/plain (RFC 2397 §2). */
    private static boolean isHarmless(String type) {
        boolean shown = type.startsWith("image/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.startsWith("font/");
        return type.isEmpty() || type.equals("text/plain") || (shown && !type.contains("svg") && !type.contains("xml"));
    }

    /** Returns the next character that counts, in lower case, or -1 at the end. */
    private int next() {
        while (at < text.length()) {
            int c = text.charAt(at++);
            c = c == '&' ? reference() : c;
            if (!isIgnored(c)) {
                return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
            }
        }
        return -1;
    }

    /** Reads the rest of a reference to a character that may be part of a scheme. */
    private int reference() {
        while (text.startsWith("amp;", at)) {
            at += 4;
        }
        if (text.startsWith("#", at)) {
            return number();
        }
        return named("colon;") ? ':' : named("Tab;") || named("NewLine;") ? ' ' : '&';
    }

    private boolean named(String name) {
        boolean found = text.startsWith(name, at);
        at += found ? name.length() : 0;
        return found;
    }

    private int number() {
        boolean hex = text.startsWith("x", at + 1) || text.startsWith("X", at + 1);
        int start = at + (hex ? 2 : 1);
        int end = start;
        int number = 0;
        while (end < text.length() && digit(text.charAt(end), hex) >= 0) {
            number = Math.min(number * (hex ? 16 : 10) + digit(text.charAt(end), hex), Character.MAX_VALUE);
            end++;
        }
        if (end == start) {
            return '&';
        }
        at = text.startsWith(";", end) ? end + 1 : end;
        return number;
    }

    private static int digit(char c, boolean hex) {
        return c < 0x80 ? Character.digit(c, hex ? 16 : 10) : -1;
    }

    private static boolean isSchemeCharacter(int c) {
        return (c >= 'a' && c <= 'z') || c == '-';
    }

    /** Checks for white space, control characters, invisible characters, and the replacement of a null character. */
    private static boolean isIgnored(int c) {
        return c <= ' '
                || (c >= 0x7F && c <= 0xA0)
                || c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202F)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0x3000
                || c == 0xFEFF
                || c == 0xFFFD;
    }

    /**
     * Checks whether a fragment of HTML may have an attribute whose value is such an address. Text that
     * looks like an attribute counts as one: {@code false} is certain, {@code true} is not.
     */
    public static boolean mayOccurIn(String html) {
        for (int equals = html.indexOf('='); equals >= 0; equals = html.indexOf('=', equals + 1)) {
            int start = equals + 1;
            while (start < html.length() && html.charAt(start) <= ' ') {
                start++;
            }
            boolean quoted = start < html.length() && (html.charAt(start) == '"' || html.charAt(start) == '\'');
            if (matches(html, quoted ? start + 1 : start)) {
                return true;
            }
        }
        return false;
    }
}
