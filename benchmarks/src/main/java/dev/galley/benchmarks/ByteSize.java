package dev.galley.benchmarks;

import java.util.Locale;

/** Sizes as people write them: {@code 300MB}, {@code 1GB}, {@code 5000}. */
final class ByteSize {
    private ByteSize() {}

    /**
     * The number of bytes; KB, MB and GB are powers of 1,000.
     *
     * @throws IllegalArgumentException if {@code text} is not a size
     */
    static long parse(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        long unit = upper.endsWith("KB")
                ? 1_000
                : upper.endsWith("MB") ? 1_000_000 : upper.endsWith("GB") ? 1_000_000_000 : 1;
        String digits = unit == 1 ? upper : upper.substring(0, upper.length() - 2);
        try {
            long size = Math.multiplyExact(Long.parseLong(digits), unit);
            if (size > 0) {
                return size;
            }
        } catch (NumberFormatException | ArithmeticException e) {
            // told below, with what was given
        }
        throw new IllegalArgumentException("\"" + text + "\" is not a size; write it like 300MB, 1GB or 5000");
    }
}
