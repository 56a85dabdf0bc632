package dev.galley.conformance.feedparser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.conformance.LeftOut;
import dev.galley.conformance.Score;
import dev.galley.testkit.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads feedparser's test suite and evaluates what each document is expected to hold. */
class FeedparserTest {
    private static final LeftOut LEFT_OUT = LeftOut.load(FeedparserTest.class);

    @ParameterizedTest
    @CsvSource({"wellformed, 97", "illformed, 100", "encoding, 95", "entities, 97"})
    void meetsTheExpectations(String folder, int percent) throws IOException {
        Path root = Corpora.folder("feedparser");
        Score score = new Score();
        for (Path file : files(root.resolve(folder))) {
            FeedparserCase document = FeedparserCase.of(file, root);
            if (!LEFT_OUT.contains(document.name())) {
                score.add("feedparser/" + document.folder(), document.failure());
            }
        }
        score.print();
        assertThat(score.percent()).as("%s", score.failures()).isGreaterThanOrEqualTo(percent);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }
}
