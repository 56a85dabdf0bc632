package dev.galley.moderation.history;

import java.util.Optional;

/** An IPv4 address in numeric form: four decimal numbers up to 255, without leading zeros, which might mean octal. */
final class Ipv4 {
    private static final int NUMBERS = 4;
    private static final int DIGITS = 3;
    private static final int GREATEST = 255;

    private Ipv4() {}

    static Optional<byte[]> parse(String written) {
        String[] parts = written.split("\\.", -1);
        if (parts.length != NUMBERS) {
            return Optional.empty();
        }
        byte[] address = new byte[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            int number = number(parts[i]);
            if (number < 0) {
                return Optional.empty();
            }
            address[i] = (byte) number;
        }
        return Optional.of(address);
    }

    /** Returns the number, from 0 to 255; -1 if it is not one. */
    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > DIGITS || (digits.length() > 1 && digits.charAt(0) == '0')) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number <= GREATEST ? number : -1;
    }
}
