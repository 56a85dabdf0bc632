package dev.galley.cli.terminal;

/** Makes text from files safe to print on a terminal: a single line without control characters. */
public final class Printable {
    private Printable() {}

    /** Returns the text on one line. Line breaks and tabs become blanks, other control characters U+FFFD. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029';
            line.append(blank ? ' ' : isControl(c) ? '\uFFFD' : c);
        }
        return line.toString();
    }

    /** Returns the text on one line of at most {@code length} characters; a longer text is cut and ends with three dots. */
    public static String line(String text, int length) {
        String line = line(text).strip();
        if (line.length() <= length) {
            return line;
        }
        int end = length - 3;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "...";
    }

    /** Checks for control characters, including those that change the direction of text. */
    private static boolean isControl(char c) {
        return Character.isISOControl(c) || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
