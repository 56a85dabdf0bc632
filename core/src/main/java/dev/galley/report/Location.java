package dev.galley.report;

/**
 * A position in a document.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters
 */
public record Location(int line, int column) {
    /** Returns {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
