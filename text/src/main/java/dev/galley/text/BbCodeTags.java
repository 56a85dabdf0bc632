package dev.galley.text;

import java.util.Set;

/** Finds tags of BBCode that change the look of letters and so do not part a word: {@code [b]z[/b]urk}. */
final class BbCodeTags {
    private static final int MAX_LENGTH = 40;
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
            "shadow");

    private BbCodeTags() {}

    /** Adds the tags that have a letter or another tag beside them. */
    static void cut(FoldedText text, Cuts cuts) {
        char[] units = text.units();
        int last = text.length() - 2;
        for (int i = 0; i < last; i++) {
            if (units[i] == '[') {
                int end = end(units, i, text.length());
                if (end > i) {
                    cuts.add(i, end, 0);
                    i = end - 1;
                }
            }
        }
    }

    /** Returns the end of the tag that starts at {@code start}; {@code start} if there is none. */
    private static int end(char[] units, int start, int length) {
        int name = start + (units[start + 1] == '/' ? 2 : 1);
        int limit = Math.min(length, start + MAX_LENGTH);
        int at = name;
        while (at < limit && units[at] >= 'a' && units[at] <= 'z') {
            at++;
        }
        if (at == name || !NAMES.contains(new String(units, name, at - name))) {
            return start;
        }
        if (at < limit && units[at] == '=') {
            while (at < limit && units[at] != ']' && units[at] != '[') {
                at++;
            }
        }
        return at < limit && units[at] == ']' ? at + 1 : start;
    }
}
