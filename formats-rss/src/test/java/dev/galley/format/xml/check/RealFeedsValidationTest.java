package dev.galley.format.xml.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.Feeds;
import dev.galley.format.UnknownFormatException;
import dev.galley.report.Finding;
import dev.galley.testkit.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks real feeds and prints the most frequent findings, which docs/validation.md discusses. */
class RealFeedsValidationTest {
    private static final int SHOWN = 20;

    private final Map<String, Integer> feedsWith = new TreeMap<>();
    private final Map<String, String> example = new TreeMap<>();
    private int feeds;

    @Test
    void checksEveryRealFeedToItsEnd() throws IOException {
        for (Path file : files()) {
            check(file);
        }
        feedsWith.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                .limit(SHOWN)
                .forEach(e -> System.out.printf("| %s | %d | %s%n", e.getKey(), e.getValue(), example.get(e.getKey())));
        System.out.println("realfeeds: " + feeds + " checked");
        assertThat(feeds).isGreaterThan(50);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Corpora.folder("realfeeds"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".tsv")
                            && !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private void check(Path file) throws IOException {
        List<Finding> findings;
        try {
            findings = Feeds.validate(file).findings();
        } catch (UnknownFormatException notAFeed) {
            return;
        }
        feeds++;
        Set<String> codes = new HashSet<>();
        for (Finding finding : findings) {
            if (codes.add(finding.code())) {
                feedsWith.merge(finding.code(), 1, Integer::sum);
                example.putIfAbsent(
                        finding.code(),
                        file.getFileName() + " " + finding.location().orElse(null) + " "
                                + finding.value().orElse("") + " " + finding.message());
            }
        }
    }
}
