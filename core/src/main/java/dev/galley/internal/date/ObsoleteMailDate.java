package dev.galley.internal.date;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the forms of RFC 822 that programs hardly write: with comments (§3.4.3), with white space between all tokens
 * (§3.1.4), and with the letter of a military zone.
 */
final class ObsoleteMailDate {
    private static final int SHORTEST = 10;

    private ObsoleteMailDate() {}

    static @Nullable ParsedDate parse(String text) {
        String plain = withoutComments(text);
        if (plain.length() < SHORTEST) {
            return null;
        }
        if (endsWithMilitaryZone(plain)) {
            // Many programs had the wrong sign, so that the letter says nothing (RFC 5322 §4.3)
            OffsetDateTime local = read(plain.substring(0, plain.length() - 1) + "-0000");
            return local == null || mayBeHalfOfDay(plain, local.getHour())
                    ? null
                    : new ParsedDate(local, "no time zone; UTC was assumed");
        }
        OffsetDateTime date = plain.equals(text) ? null : read(plain);
        return date == null ? null : new ParsedDate(date, "not in a standard form");
    }

    private static @Nullable OffsetDateTime read(String plain) {
        return Rfc822.parse(plain, 0, plain.length());
    }

    private static boolean endsWithMilitaryZone(String plain) {
        char last = plain.charAt(plain.length() - 1);
        return last >= 'A' && last < 'Z' && last != 'J' && plain.charAt(plain.length() - 2) == ' ';
    }

    /** Checks for a letter that may stand for AM, PM, noon or midnight. */
    private static boolean mayBeHalfOfDay(String plain, int hour) {
        return hour <= 12 && "AMNP".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    }

    /**
     * Returns the text without comments, with single blanks, and without blanks around colons and before commas; empty if
     * a comment has no end, or has digits, which may be another date.
     */
    private static String withoutComments(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blank = false;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth > 0 && (c == '\\' || (c >= '0' && c <= '9'))) {
                return "";
            }
            boolean comment = depth > 0 || c == '(';
            depth += c == '(' ? 1 : comment && c == ')' ? -1 : 0;
            if (comment || c <= ' ') {
                blank = true;
                continue;
            }
            if (blank && c != ':' && c != ',' && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ':') {
                plain.append(' ');
            }
            plain.append(c);
            blank = false;
        }
        return depth == 0 ? plain.toString() : "";
    }
}
