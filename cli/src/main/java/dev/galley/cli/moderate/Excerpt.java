package dev.galley.cli.moderate;

import dev.galley.cli.terminal.Printable;

/** The line of a text in which something was found, with marks below it. */
final class Excerpt {
    private static final int WIDTH = 100;

    private Excerpt() {}

    /**
     * Two lines, each with an indent and a line end; of a long line what is around the place.
     *
     * @param start where it begins, a place in {@code text}
     * @param end where it ends
     */
    static String of(String text, int start, int end) {
        int lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        int nextLine = text.indexOf('\n', start);
        int lineEnd = nextLine < 0 ? text.length() : nextLine;
        int column = Math.max(0, start - lineStart);
        int from = lineStart + (column <= WIDTH * 3 / 4 ? 0 : column - WIDTH / 2);
        int to = Math.min(lineEnd, from + WIDTH);
        int marks = Math.max(1, Math.min(end, to) - start);
        return "    | " + Printable.line(text.substring(from, Math.max(from, to))) + "\n    | "
                + " ".repeat(start - from) + "^".repeat(marks) + "\n";
    }
}
