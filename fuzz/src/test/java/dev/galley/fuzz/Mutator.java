package dev.galley.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Damages documents at random: a few changes each, of bytes, of ranges, and with words of the formats. */
final class Mutator {
    private static final int MAX_CHANGES = 5;
    private static final int MAX_RANGE = 60;
    private static final int MAX_LENGTH = 20_000;

    private final Random random;
    private final List<byte[]> seeds;
    private final List<byte[]> words;

    Mutator(long seed, List<byte[]> seeds, List<byte[]> words) {
        this.random = new Random(seed);
        this.seeds = seeds;
        this.words = words;
    }

    /** Returns the next damaged document. */
    byte[] next() {
        byte[] document = any(seeds).clone();
        for (int changes = 1 + random.nextInt(MAX_CHANGES); changes > 0; changes--) {
            document = changed(document);
        }
        return document;
    }

    private byte[] changed(byte[] document) {
        int at = random.nextInt(document.length + 1);
        int to = Math.min(document.length, at + random.nextInt(MAX_RANGE));
        return switch (random.nextInt(7)) {
            case 0 -> joined(document, at, new byte[] {(byte) random.nextInt(256)}, Math.min(at + 1, document.length));
            case 1 -> joined(document, at, new byte[0], to);
            case 2 -> joined(document, at, any(words), random.nextBoolean() ? at : to);
            case 3 -> joined(document, at, range(document), random.nextBoolean() ? at : to);
            case 4 -> joined(document, at, range(any(seeds)), to);
            case 5 -> joined(document, at, repeated(range(document)), at);
            default -> random.nextInt(10) == 0 ? joined(document, at, new byte[0], document.length) : document;
        };
    }

    private byte[] any(List<byte[]> list) {
        return list.get(random.nextInt(list.size()));
    }

    private byte[] range(byte[] document) {
        int from = random.nextInt(document.length + 1);
        int to = Math.min(document.length, from + random.nextInt(MAX_RANGE));
        return java.util.Arrays.copyOfRange(document, from, to);
    }

    private byte[] repeated(byte[] part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** Replaces a range of the document, unless it becomes too long. */
    private static byte[] joined(byte[] document, int from, byte[] part, int to) {
        if (document.length + part.length > MAX_LENGTH) {
            return document;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(document, 0, from);
        out.writeBytes(part);
        out.write(document, to, document.length - to);
        return out.toByteArray();
    }
}
