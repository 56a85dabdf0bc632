package dev.galley.format.html.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of plain text between blank lines.
 *
 * @param text the lines, white space collapsed, joined by line feeds
 * @param gap the number of blank lines before it
 */
record Passage(String text, int gap) {
    /** Splits {@code text} into passages. */
    static List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        int gap = 0;
        int before = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String words = collapsed(line);
            if (!words.isEmpty()) {
                if (lines.isEmpty()) {
                    before = gap;
                }
                lines.append(lines.isEmpty() ? "" : "\n").append(words);
                gap = 0;
            } else {
                gap++;
                if (!lines.isEmpty()) {
                    passages.add(new Passage(lines.toString(), before));
                    lines.setLength(0);
                }
            }
        }
        if (!lines.isEmpty()) {
            passages.add(new Passage(lines.toString(), before));
        }
        return passages;
    }

    private static String collapsed(String line) {
        StringBuilder words = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF') {
                if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                    words.append(' ');
                }
            } else {
                words.append(c);
            }
        }
        return words.toString().strip();
    }
}
