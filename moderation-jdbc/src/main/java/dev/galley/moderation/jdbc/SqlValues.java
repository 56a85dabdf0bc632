package dev.galley.moderation.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/** Converts values for databases. */
final class SqlValues {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    private static final char REPLACEMENT = '\uFFFD';

    private SqlValues() {}

    /**
     * Returns a moment within the range that databases share, rounded up to the microsecond, so that nothing earlier is
     * included.
     */
    static OffsetDateTime moment(Instant instant) {
        if (instant.isBefore(FIRST)) {
            return FIRST.atOffset(ZoneOffset.UTC);
        }
        if (instant.isAfter(LAST)) {
            return LAST.atOffset(ZoneOffset.UTC);
        }
        Instant whole = instant.truncatedTo(ChronoUnit.MICROS);
        return (whole.equals(instant) ? whole : whole.plus(1, ChronoUnit.MICROS)).atOffset(ZoneOffset.UTC);
    }

    /** Returns a text without characters that databases reject: null characters and lone surrogates. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isRefused(text, i)) {
                return repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        StringBuilder repaired = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isRefused(text, i)) {
                repaired.setCharAt(i, REPLACEMENT);
            }
        }
        return repaired.toString();
    }

    private static boolean isRefused(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return c == 0
                || (Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1))));
    }

    static void setText(PreparedStatement statement, int index, Optional<String> text) throws SQLException {
        statement.setString(index, text.map(SqlValues::text).orElse(null));
    }

    /** Sets consecutive string parameters; returns the index after the last. */
    static int setTexts(PreparedStatement statement, int first, Collection<String> texts) throws SQLException {
        int index = first;
        for (String text : texts) {
            statement.setString(index++, text(text));
        }
        return index;
    }

    /** Returns one question mark per value: {@code ?, ?, ?}. */
    static String placeholders(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
