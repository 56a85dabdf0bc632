package dev.galley.format.opml;

import dev.galley.format.ReadContext;
import dev.galley.format.xml.token.XmlTokens;
import dev.galley.internal.date.FeedDate;
import dev.galley.internal.date.LenientDate;
import dev.galley.internal.date.ParsedDate;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads dates as feeds write them. */
final class OpmlDates {
    private OpmlDates() {}

    /** Reads a date; empty, after reporting a finding, if it cannot be read. */
    static Optional<OffsetDateTime> read(String raw, String path, ReadContext context, XmlTokens tokens) {
        OffsetDateTime exact = FeedDate.parse(raw);
        if (exact != null) {
            return Optional.of(exact);
        }
        ParsedDate repaired = LenientDate.parse(raw);
        if (repaired == null) {
            context.report(Finding.of("date.unreadable", Severity.ERROR, path, "Unrecognised or ambiguous date")
                    .withValue(raw)
                    .withHint("Write it like Sat, 07 Sep 2002 00:00:01 GMT")
                    .withLocation(tokens.location()));
            return Optional.empty();
        }
        context.report(Finding.of("date.repaired", Severity.WARNING, path, "Invalid date, repaired: " + repaired.note())
                .withValue(raw)
                .withLocation(tokens.location()));
        return Optional.of(repaired.value());
    }
}
