package dev.galley.format.xml.token;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The names that have occurred lately, so that a name is decoded once. The cache has a fixed size: a name replaces the
 * one in its place, so neither many names nor names with the same hash code cost memory or time.
 */
final class NameCache {
    private static final int SLOT_BITS = 9;
    /** Longer names are not cached. */
    private static final int LONGEST = 64;

    /** The empty name. */
    static final Name NONE = new Name("", new byte[0], Structure.NONE.kind(""));

    private final @Nullable Name[] slots = new Name[1 << SLOT_BITS];
    private Name last = new Name("", new byte[0], NONE.kind);
    private final long seed = ThreadLocalRandom.current().nextLong() | 1;

    private final Structure structure;

    NameCache(Structure structure) {
        this.structure = structure;
    }

    /** A name, the bytes that encode it, and what is known of elements with this name. */
    static final class Name {
        private final String text;
        private final byte[] bytes;
        private final Structure.Kind kind;
        /** The name that came after this one last time; {@code null} if none did. */
        private @Nullable Name next;

        private Name(String text, byte[] bytes, Structure.Kind kind) {
            this.text = text;
            this.bytes = bytes;
            this.kind = kind;
        }

        String text() {
            return text;
        }

        /** Returns what is known of elements with this name. */
        Structure.Kind kind() {
            return kind;
        }

        /** Returns the number of bytes. */
        int length() {
            return bytes.length;
        }

        /** Checks whether the name is at {@code at}, which says nothing about what follows it. */
        boolean isAt(byte[] other, int at) {
            return Arrays.equals(bytes, 0, bytes.length, other, at, at + bytes.length);
        }
    }

    /**
     * Returns the name at {@code from} if it is the one that came after the last name before; else {@code null}. In feeds
     * it mostly is, and one comparison takes less time than a search for the end of the name.
     */
    @Nullable
    Name expected(byte[] bytes, int from, int limit) {
        Name next = last.next;
        if (next == null) {
            return null;
        }
        int end = from + next.bytes.length;
        if (end >= limit || NameSyntax.isPart(bytes[end]) || !next.isAt(bytes, from)) {
            return null;
        }
        last = next;
        return next;
    }

    /** Notes an ASCII name as the one that comes after the last name. */
    void expect(Name name) {
        last.next = name;
        last = name;
    }

    /** Returns the name that these bytes of UTF-8 encode, with U+FFFD for what XML forbids. */
    Name get(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return name(bytes, from, to);
        }
        long hash = (ByteScan.firstBytes(bytes, from, length) * seed + ByteScan.lastBytes(bytes, from, length)) * seed;
        int slot = (int) ((hash + length * seed) >>> (Long.SIZE - SLOT_BITS));
        Name known = slots[slot];
        if (known != null && known.bytes.length == length && known.isAt(bytes, from)) {
            return known;
        }
        Name name = name(bytes, from, to);
        slots[slot] = name;
        return name;
    }

    private Name name(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8)
                .replace('\uFFFE', '\uFFFD')
                .replace('\uFFFF', '\uFFFD');
        return new Name(text, Arrays.copyOfRange(bytes, from, to), structure.kind(text));
    }
}
