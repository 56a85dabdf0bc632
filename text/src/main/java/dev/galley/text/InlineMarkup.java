package dev.galley.text;

import java.util.Set;

/**
 * Finds marks of BBCode and Markdown that change the look of letters and so do not part a word: {@code [b]z[/b]urk}, {@code
 * z`ur`k}, {@code [z](https://a.example)urk}.
 */
final class InlineMarkup {
    private static final int MAX_NAME = 12;
    /** The maximum number of equal marks in a row. */
    private static final int MOST_MARKS = 3;
    /** The maximum length of the value of a tag, and of the address of a link. */
    private static final int MAX_VALUE = 300;

    private static final Set<String> NAMES = Set.of(
            "b",
            "i",
            "u",
            "s",
            "em",
            "strong",
            "color",
            "colour",
            "size",
            "font",
            "sub",
            "sup",
            "center",
            "left",
            "right",
            "spoiler",
            "highlight",
            "bg",
            "glow",
            "shadow",
            "url",
            "email",
            "user",
            "strike",
            "del",
            "ins",
            "mark",
            "mono",
            "code",
            "tt");

    private InlineMarkup() {}

    /** Adds the tags of BBCode, and marks of Markdown next to a letter, to what is left out. */
    static void cut(FoldedText text, Cuts cuts) {
        char[] units = text.units();
        int length = text.length();
        for (int i = 0; i < length - 1; i++) {
            int end = switch (units[i]) {
                case '[' -> openingEnd(units, i, length);
                case ']' -> units[i + 1] == '(' ? addressEnd(units, i, length) : i;
                case '`', '^' -> runEnd(units, i, length, 1);
                case '*' -> runEnd(units, i, length, 3);
                case '\\' -> escapeEnd(units, i, length);
                default -> i;
            };
            if (end > i) {
                cuts.add(i, end, 0);
                i = end - 1;
            }
        }
    }

    /** Returns the end of a tag, or of the bracket before the text of a link; {@code start} if there is neither. */
    private static int openingEnd(char[] units, int start, int length) {
        int end = end(units, start, length);
        if (end > start) {
            return end;
        }
        int at = start + 1;
        while (at < length && at - start < MAX_NAME && Character.isLetterOrDigit(units[at])) {
            at++;
        }
        boolean isLink = at > start + 1 && at + 1 < length && units[at] == ']' && units[at + 1] == '(';
        return isLink ? start + 1 : start;
    }

    /** Returns the end of the address of a link before a letter, or behind a letter that was part of a word. */
    private static int addressEnd(char[] units, int start, int length) {
        int limit = Math.min(length, start + MAX_VALUE);
        int at = start + 2;
        while (at < limit && units[at] != ')' && units[at] != '(' && units[at] != '[' && units[at] != '\n') {
            at++;
        }
        return at < limit && units[at] == ')' ? at + 1 : start;
    }

    /** Returns the end of a run of at least {@code least} marks beside a letter; {@code start} if it is shorter. */
    private static int runEnd(char[] units, int start, int length, int least) {
        if (start > 0 && units[start - 1] == units[start]) {
            return start;
        }
        int end = start + 1;
        while (end < length && end - start <= MOST_MARKS && units[end] == units[start]) {
            end++;
        }
        boolean isBeside =
                (start > 0 && Character.isLetter(units[start - 1])) || (end < length && Character.isLetter(units[end]));
        return isBeside && end - start >= least && end - start <= MOST_MARKS ? end : start;
    }

    /** Returns the end of a sign with a backslash before it, between letters. */
    private static int escapeEnd(char[] units, int start, int length) {
        boolean isSign = start > 0
                && start + 2 < length
                && Character.isLetter(units[start - 1])
                && "_*~`-.".indexOf(units[start + 1]) >= 0
                && Character.isLetter(units[start + 2]);
        return isSign ? start + 2 : start;
    }

    /** Returns the end of the tag that starts at {@code start}; {@code start} if there is none. */
    private static int end(char[] units, int start, int length) {
        int name = start + (units[start + 1] == '/' ? 2 : 1);
        int limit = Math.min(length, name + MAX_NAME);
        int at = name;
        while (at < limit && units[at] >= 'a' && units[at] <= 'z') {
            at++;
        }
        if (at == name || !NAMES.contains(new String(units, name, at - name))) {
            return start;
        }
        if (at < limit && units[at] == '=') {
            limit = Math.min(length, start + MAX_VALUE);
            while (at < limit && units[at] != ']' && units[at] != '[') {
                at++;
            }
        }
        return at < limit && units[at] == ']' ? at + 1 : start;
    }
}
