package dev.galley.cli.terminal;

/**
 * A line of a document and a line of carets below the place that matters. Of a long line, only the part around that
 * place is shown.
 *
 * @param text the line, safe to print
 * @param marks blanks up to the place, then carets
 */
public record Excerpt(String text, String marks) {
    private static final int WIDTH = 100;

    /**
     * Creates an excerpt of a line.
     *
     * @param line the line, without its line end
     * @param start the index of the first character to mark
     * @param end the index behind the last; at least one caret is drawn
     */
    public static Excerpt of(String line, int start, int end) {
        int from = start <= WIDTH * 3 / 4 ? 0 : start - WIDTH / 2;
        int to = Math.max(from, Math.min(line.length(), from + WIDTH));
        int carets = Math.max(1, Math.min(end, to) - start);
        return new Excerpt(Printable.line(line.substring(from, to)), " ".repeat(start - from) + "^".repeat(carets));
    }
}
