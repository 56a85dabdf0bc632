package dev.galley.format.xml.token;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attributes of a start tag. A plain value is decoded when it is asked for. */
final class AttributeList {
    /** From this number on, a set finds names that occur twice. */
    private static final int MANY = 16;

    private final Window window;
    private final Set<String> seen = new HashSet<>();
    private String[] names = new String[8];
    private @Nullable String[] values = new String[8];
    /** Start and end of each value, counted from the start of the tag; the end is negated if not all is ASCII. */
    private int[] ranges = new int[16];

    private int count;

    AttributeList(Window window) {
        this.window = window;
    }

    void clear() {
        count = 0;
        if (!seen.isEmpty()) {
            seen.clear();
        }
    }

    int count() {
        return count;
    }

    /** Adds a name whose value follows; returns false if it is there already. */
    boolean begin(String name) {
        if (!isNew(name)) {
            return false;
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
            values = Arrays.copyOf(values, count * 2);
            ranges = Arrays.copyOf(ranges, count * 4);
        }
        names[count] = name;
        return true;
    }

    private boolean isNew(String name) {
        if (count >= MANY) {
            if (seen.isEmpty()) {
                seen.addAll(Arrays.asList(names).subList(0, count));
            }
            return seen.add(name);
        }
        for (int i = 0; i < count; i++) {
            if (names[i].equals(name)) {
                return false;
            }
        }
        return true;
    }

    /** Completes the attribute with a value in the window. */
    void end(int from, int to, boolean ascii) {
        values[count] = null;
        ranges[2 * count] = from - window.start;
        ranges[2 * count + 1] = ascii ? to - window.start : -(to - window.start);
        count++;
    }

    /** Completes the attribute. */
    void end(String value) {
        values[count] = value;
        count++;
    }

    String name(int index) {
        return names[index];
    }

    void rename(int index, String name) {
        names[index] = name;
    }

    String value(int index) {
        String value = values[index];
        if (value == null) {
            int to = ranges[2 * index + 1];
            value = Scratch.decode(
                    window.bytes, window.start + ranges[2 * index], window.start + Math.abs(to), to >= 0);
            values[index] = value;
        }
        return value;
    }
}
