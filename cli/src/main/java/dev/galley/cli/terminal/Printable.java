package dev.galley.cli.terminal;

/** Words from files on their way to a terminal: one line, and nothing in it that steers the terminal. */
public final class Printable {
    private Printable() {}

    /** The words on one line: line breaks and tabs become blanks, other control characters U+FFFD. */
    public static String line(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029';
            line.append(blank ? ' ' : steers(c) ? '\uFFFD' : c);
        }
        return line.toString();
    }

    /** At most {@code length} characters of the words on one line. */
    public static String line(String words, int length) {
        String line = line(words).strip();
        if (line.length() <= length) {
            return line;
        }
        int end = length - 3;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "...";
    }

    /** Control characters, and those that turn the direction of everything after them. */
    private static boolean steers(char c) {
        return Character.isISOControl(c) || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
