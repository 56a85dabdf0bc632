package dev.galley.conformance.gofeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.galley.conformance.LeftOut;
import dev.galley.conformance.Score;
import dev.galley.format.FeedException;
import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.testkit.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the documents of gofeed's test suite and compares what was read with the JSON that gofeed makes of each. */
class GofeedTest {
    private static final LeftOut LEFT_OUT = LeftOut.load(GofeedTest.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EXPECTED = "_expected.json";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parser/atom",
                "parser/rss",
                "parser/json",
                "translator/atom",
                "translator/rss",
                "translator/json",
                "extensions/dublincore",
                "extensions/itunes",
                "extensions/media"
            })
    void readsWhatGofeedReads(String folder) throws IOException {
        Path root = Corpora.folder("gofeed");
        Score score = new Score();
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                String name = folder + "/" + file.getFileName();
                Optional<Path> expected = expected(file);
                if (expected.isPresent() && !LEFT_OUT.contains(name)) {
                    score.add("gofeed/" + folder, failure(name, file, JSON.readTree(Files.readString(expected.get()))));
                }
            }
        }
        assumeThat(score.isEmpty()).as("no cases in %s", folder).isFalse();
        score.print();
        assertThat(score.percent()).as("%s", score.failures()).isGreaterThanOrEqualTo(97);
    }

    /** Returns the file with the expected result for a document; empty if {@code file} is not a document or has no such file. */
    private static Optional<Path> expected(Path file) {
        String name = file.getFileName().toString();
        String suffix = name.endsWith(".xml") ? ".json" : EXPECTED;
        String stem = name.replaceAll("\\.(xml|json)$", "");
        return Optional.of(file.resolveSibling(stem + suffix)).filter(Files::isRegularFile);
    }

    private static Optional<String> failure(String name, Path file, JsonNode expected) throws IOException {
        try {
            Map<String, Object> actual = names(name, FeedReader.lenient().read(file));
            return Comparison.difference(expected, actual, "").map(difference -> name + " " + difference);
        } catch (FeedException e) {
            return Optional.of(name + ": " + e.getMessage());
        }
    }

    private static Map<String, Object> names(String name, ReadResult read) {
        if (name.startsWith("parser/atom")) {
            return AtomNames.document(read);
        }
        if (name.startsWith("parser/rss")) {
            return RssNames.document(read);
        }
        return name.startsWith("parser/json") ? JsonNames.document(read) : UniversalNames.document(read);
    }
}
