package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.Conversion;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.ReadResult;
import dev.galley.testkit.Corpora;
import dev.galley.testkit.Fidelity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real feeds, converted from whatever format they have: what is read back is what was read before, but for what the
 * conversion told.
 */
class ConversionMatrixTest {
    /** So many that none is left out: a loss that is not listed would count as untold. */
    private static final int MAX_FINDINGS = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "jsonfeed"})
    void keepsEveryFieldOfRealFeedsButThoseToldAsLost(String format) throws IOException {
        FeedWriter writer = FeedWriter.of(format).withMaxFindings(MAX_FINDINGS);
        List<String> violations = new ArrayList<>();
        int converted = 0;
        for (Path file : realFeeds()) {
            byte[] document = Files.readAllBytes(file);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Conversion conversion = writer.convert(new ByteArrayInputStream(document), FeedReader.lenient(), out);
            ReadResult before = FeedReader.lenient().read(new ByteArrayInputStream(document));
            ReadResult after = FeedReader.lenient().read(new ByteArrayInputStream(out.toByteArray()));

            assertThat(after.format()).as("format of %s", file).isEqualTo(format);
            assertThat(after.feed().articles())
                    .as("articles of %s", file)
                    .hasSameSizeAs(before.feed().articles());
            Fidelity.violations(before.feed(), after.feed(), conversion.written())
                    .forEach(violation -> violations.add(file.getFileName() + ": " + violation));
            converted++;
        }
        assertThat(converted).isPositive();
        assertThat(violations).isEmpty();
    }

    private static List<Path> realFeeds() throws IOException {
        try (Stream<Path> files = Files.walk(Corpora.folder("realfeeds"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }
}
