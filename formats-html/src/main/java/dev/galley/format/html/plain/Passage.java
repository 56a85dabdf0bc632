package dev.galley.format.html.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of plain text between blank lines; a single line where lines are paragraphs.
 *
 * @param text the lines, white space collapsed, joined by line feeds
 * @param gap the number of blank lines before it
 */
record Passage(String text, int gap) {
    /** A line of this length was not broken to fit a width. */
    private static final int MAX_WRAPPED = 120;

    /** Lines shorter than this may be headings, which end without a stop. */
    private static final int MIN_PARAGRAPH = 60;

    /** Splits {@code text} into passages. */
    static List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int gap = 0;
        int before = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String words = collapsed(line);
            if (!words.isEmpty()) {
                if (lines.isEmpty()) {
                    before = gap;
                }
                lines.add(words);
                gap = 0;
            } else {
                gap++;
                add(lines, before, passages);
            }
        }
        add(lines, before, passages);
        return passages;
    }

    private static void add(List<String> lines, int gap, List<Passage> passages) {
        if (lines.isEmpty()) {
            return;
        }
        if (areParagraphs(lines)) {
            for (int i = 0; i < lines.size(); i++) {
                passages.add(new Passage(lines.get(i), i == 0 ? gap : 0));
            }
        } else {
            int first = passages.isEmpty() && isTitle(lines) ? 1 : 0;
            if (first == 1) {
                passages.add(new Passage(lines.get(0), gap));
            }
            passages.add(new Passage(String.join("\n", lines.subList(first, lines.size())), first == 1 ? 0 : gap));
        }
        lines.clear();
    }

    /** Checks for lines that were not broken to fit a width: at least one is long, and the long ones end with a stop. */
    private static boolean areParagraphs(List<String> lines) {
        int paragraphs = 0;
        int stops = 0;
        int longest = 0;
        for (String line : lines) {
            longest = Math.max(longest, line.length());
            if (line.length() >= MIN_PARAGRAPH) {
                paragraphs++;
                stops += isStop(line.charAt(line.length() - 1)) ? 1 : 0;
            }
        }
        return longest > MAX_WRAPPED && stops * 2 > paragraphs;
    }

    private static boolean isStop(char last) {
        return ".!?…:;\"”»’'“)。！？」』؟।".indexOf(last) >= 0;
    }

    /** Checks for a first line that ends long before the others, without a stop. */
    private static boolean isTitle(List<String> lines) {
        int longest = 0;
        for (String line : lines) {
            longest = Math.max(longest, line.length());
        }
        String first = lines.get(0);
        return lines.size() > 2
                && first.length() * 4 < longest * 3
                && !isStop(first.charAt(first.length() - 1))
                && first.charAt(first.length() - 1) != ','
                && !Character.isLowerCase(lines.get(1).charAt(0));
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
