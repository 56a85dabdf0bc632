package dev.galley.fuzz;

import dev.galley.format.FeedReader;
import dev.galley.format.FeedValidator;
import dev.galley.format.FeedWriter;
import dev.galley.format.Fidelity;
import dev.galley.format.ReadResult;
import dev.galley.format.WriteResult;
import dev.galley.model.Feed;
import dev.galley.report.DocumentReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The writers: of any document that can be read, each format is written so that it can be read again, in strict reading and
 * without error by the validator if the writer says that it is valid, and equal if it is lossless.
 */
final class WritingTarget implements Target {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);
    private static final List<FeedWriter> WRITERS = List.of(
            FeedWriter.of("rss").withClock(CLOCK),
            FeedWriter.of("atom").withClock(CLOCK),
            FeedWriter.of("rss1.0").withClock(CLOCK),
            FeedWriter.of("jsonfeed").withClock(CLOCK));

    @Override
    public void check(byte[] input) throws IOException {
        Optional<ReadResult> read = Reading.read(Reading.LENIENT, input);
        if (read.isPresent()) {
            for (FeedWriter writer : WRITERS) {
                check(read.get().feed(), writer);
            }
        }
    }

    private static void check(Feed feed, FeedWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult result = writer.write(feed, out);
        Feed back = read(Reading.LENIENT, out);
        Checks.equal(feed.articles().size(), back.articles().size(), "Articles are missing\n" + text(out));
        if (result.isValid()) {
            Checks.equal(back, read(Reading.STRICT, out), "Strict reading has another feed\n" + text(out));
            DocumentReport report = FeedValidator.standard().validate(new ByteArrayInputStream(out.toByteArray()));
            Checks.holds(report.isValid(), "Written with errors: " + report.findings() + "\n" + text(out));
        }
        ByteArrayOutputStream lossless = new ByteArrayOutputStream();
        writer.withFidelity(Fidelity.LOSSLESS).write(feed, lossless);
        Checks.equal(feed, read(Reading.LENIENT, lossless), "Lossless writing loses something\n" + text(lossless));
    }

    private static Feed read(FeedReader reader, ByteArrayOutputStream out) throws IOException {
        try {
            return reader.read(new ByteArrayInputStream(out.toByteArray())).feed();
        } catch (RuntimeException e) {
            throw new AssertionError("What was written cannot be read\n" + text(out), e);
        }
    }

    private static String text(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }
}
