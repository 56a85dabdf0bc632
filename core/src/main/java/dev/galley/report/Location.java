package dev.galley.report;

/**
 * A position in a document. Positions are ordered by line, then by column.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters
 */
public record Location(int line, int column) implements Comparable<Location> {
    @Override
    public int compareTo(Location other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** Returns {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
