package dev.galley.report;

/**
 * A place in a document.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters
 */
public record Location(int line, int column) {
    /** {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
