package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.Conversion;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedValidator;
import dev.galley.format.FeedWriter;
import dev.galley.format.UnknownFormatException;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import dev.galley.testkit.Corpora;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every real feed is converted to a document without errors; prints those that are left, the most frequent first. */
class ConvertedFeedsAreValidTest {
    private final Map<String, Integer> feedsWith = new TreeMap<>();
    private final Map<String, String> example = new TreeMap<>();
    private int feeds;
    private int invalid;

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void convertsRealFeedsToValidDocuments(String format) throws IOException {
        for (Path file : files()) {
            convert(file, format);
        }
        feedsWith.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                .forEach(e -> System.out.printf("| %s | %d | %s%n", e.getKey(), e.getValue(), example.get(e.getKey())));
        System.out.println(format + ": " + feeds + " converted, " + invalid + " with errors");
        assertThat(feeds).isGreaterThan(50);
        assertThat(feedsWith).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Corpora.folder("realfeeds"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    private void convert(Path file, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Conversion conversion;
        try {
            conversion = FeedWriter.of(format).convert(Files.newInputStream(file), FeedReader.lenient(), out);
        } catch (UnknownFormatException notAFeed) {
            return;
        }
        feeds++;
        List<Finding> findings = FeedValidator.standard()
                .validate(new ByteArrayInputStream(out.toByteArray()))
                .findings();
        Set<String> codes = new HashSet<>();
        Stream.concat(findings.stream(), conversion.problems().stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> {
                    String code = finding.code() + " " + finding.path().replaceAll("\\[\\d+\\]|/\\d+", "");
                    if (codes.add(code)) {
                        feedsWith.merge(code, 1, Integer::sum);
                        example.putIfAbsent(
                                code,
                                file.getFileName() + " " + finding.location().orElse(null) + " "
                                        + finding.value().orElse("") + " " + finding.message());
                    }
                });
        invalid += codes.isEmpty() ? 0 : 1;
    }
}
