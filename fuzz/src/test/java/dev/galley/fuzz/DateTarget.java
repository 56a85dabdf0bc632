package dev.galley.fuzz;

import dev.galley.internal.date.DateWriter;
import dev.galley.internal.date.FeedDate;
import dev.galley.internal.date.LenientDate;
import dev.galley.internal.date.ParsedDate;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Dates: what is read can be written, and reads the same again; lenient reading knows no other meaning of a regular date. */
final class DateTarget implements Target {
    @Override
    public void check(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        OffsetDateTime regular = FeedDate.parse(text);
        ParsedDate lenient = LenientDate.parse(text);
        written(regular);
        written(lenient == null ? null : lenient.value());
        if (regular != null && lenient != null) {
            Checks.equal(regular.toInstant(), lenient.value().toInstant(), "Lenient reading has another date");
        }
    }

    private static void written(@Nullable OffsetDateTime date) {
        if (date == null || !DateWriter.isWritable(date)) {
            return;
        }
        OffsetDateTime rfc3339 = FeedDate.parse(DateWriter.rfc3339(date));
        Checks.equal(date.toInstant(), rfc3339 == null ? null : rfc3339.toInstant(), "RFC 3339 reads otherwise");
        OffsetDateTime rfc822 = FeedDate.parse(DateWriter.rfc822(date));
        Checks.equal(
                date.withNano(0).toInstant(),
                rfc822 == null ? null : rfc822.withNano(0).toInstant(),
                "RFC 822 reads otherwise");
    }
}
