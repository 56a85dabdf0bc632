package dev.galley.format.text;

/** Escapes words so that CommonMark with pipe tables reads them as the same words. */
final class MarkdownEscape {
    private MarkdownEscape() {}

    /** Appends the character at {@code index}, escaped if it has a meaning inside a line. */
    static void append(StringBuilder line, String words, int index) {
        char c = words.charAt(index);
        boolean last = index + 1 == words.length();
        char next = last ? ' ' : words.charAt(index + 1);
        boolean escaped = switch (c) {
            case '\\', '`', '*', '[', ']', '<', '~', '|' -> true;
            case '&' -> last || next == '#' || Character.isLetter(next);
            case '_' -> !Character.isLetterOrDigit(next) || !endsInWord(line);
            default -> false;
        };
        if (escaped) {
            line.append('\\');
        }
        line.append(c);
    }

    private static boolean endsInWord(StringBuilder line) {
        return !line.isEmpty() && Character.isLetterOrDigit(line.charAt(line.length() - 1));
    }

    /** Returns a line of a paragraph, with an escape if it would begin another kind of block. */
    static String lineStart(String line) {
        if (line.isEmpty()) {
            return line;
        }
        return switch (line.charAt(0)) {
            case '#', '=', '>' -> "\\" + line;
            case '+' -> endsAt(line, 1) ? "\\" + line : line;
            case '-' -> endsAt(line, 1) || line.charAt(1) == '-' || line.charAt(1) == '\\' ? "\\" + line : line;
            case ':' -> line.startsWith(":-") ? "\\" + line : line;
            default -> listNumber(line);
        };
    }

    private static boolean endsAt(String line, int index) {
        return line.length() == index || line.charAt(index) == ' ';
    }

    private static String listNumber(String line) {
        int end = 0;
        while (end < line.length() && end < 10 && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean marked = end > 0
                && end < line.length()
                && (line.charAt(end) == '.' || line.charAt(end) == ')')
                && endsAt(line, end + 1);
        return marked ? line.substring(0, end) + "\\" + line.substring(end) : line;
    }

    /** Returns a heading, with an escape if its last characters would be taken for its closing sequence. */
    static String heading(String words) {
        return words.endsWith("#") ? words.substring(0, words.length() - 1) + "\\#" : words;
    }

    /** Returns an address for a place between angle brackets. */
    static String address(String address) {
        StringBuilder escaped = new StringBuilder(address.length() + 8);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c == '|' || c == 0x7F) {
                escaped.append('%').append(hex(c >> 4)).append(hex(c & 15));
            } else {
                if (c == '\\' || c == '<' || c == '>' || c == '&') {
                    escaped.append('\\');
                }
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }

    /** Returns a run of backticks that does not occur in {@code code}. */
    static String fence(String code, int least) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return "`".repeat(Math.max(least, longest + 1));
    }
}
