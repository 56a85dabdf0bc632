package dev.galley.conformance.feedparser;

import dev.galley.internal.date.FeedDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date, which feedparser gives as the feed writes it, or as the tuple of Python's {@code time.gmtime}. */
record DateText(OffsetDateTime date) implements Values.Comparison {
    @Override
    public boolean matches(@Nullable Object expected) {
        if (expected instanceof List<?> tuple) {
            return tuple.equals(tuple());
        }
        OffsetDateTime other = expected instanceof String text ? FeedDate.parse(text) : null;
        return other != null && other.toInstant().equals(date.toInstant());
    }

    private List<Double> tuple() {
        OffsetDateTime utc = date.withOffsetSameInstant(ZoneOffset.UTC);
        return List.of(
                (double) utc.getYear(),
                (double) utc.getMonthValue(),
                (double) utc.getDayOfMonth(),
                (double) utc.getHour(),
                (double) utc.getMinute(),
                (double) utc.getSecond(),
                (double) utc.getDayOfWeek().getValue() - 1,
                (double) utc.getDayOfYear(),
                0.0);
    }
}
