package dev.galley.format.xml.check;

import dev.galley.internal.SeenStrings;

/** Values that must be unique. Bounded, so that no document can exhaust the memory. */
public final class SeenValues {
    private final SeenStrings values = new SeenStrings();
    private int size;

    /** Adds a value; returns false if it has been added before. */
    public boolean add(String value) {
        boolean isNew = values.add(value);
        size += isNew ? 1 : 0;
        return isNew;
    }

    /** Returns the number of values. */
    public int size() {
        return size;
    }
}
