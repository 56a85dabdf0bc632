package dev.galley.format.xml.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.Feeds;
import dev.galley.format.UnknownFormatException;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import dev.galley.testkit.Corpora;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Agreement with the W3C feed validator on its own test cases. */
class FeedValidatorCorpusTest {
    private static final List<String> FOLDERS = List.of("atom", "rss", "rss20", "rss11", "ext", "xml", "opensearch");
    private static final double FLOOR = 0.95;

    private final CodeTable table = CodeTable.load();
    private int met;
    private int all;

    @Test
    void agreesWithTheW3cFeedValidator() throws IOException {
        Path corpus = Corpora.folder("feedvalidator");
        for (String folder : FOLDERS) {
            check(folder, corpus.resolve(folder));
        }
        System.out.printf("feedvalidator: %d of %d%n", met, all);
        assertThat((double) met / all).isGreaterThanOrEqualTo(FLOOR);
    }

    private void check(String name, Path folder) throws IOException {
        int metBefore = met;
        int allBefore = all;
        for (Path file : files(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            Expectation expected = Expectation.in(new String(bytes, StandardCharsets.ISO_8859_1));
            List<Finding> findings = validate(bytes);
            all++;
            if (expected.isMet(findings, table)) {
                met++;
            } else {
                System.out.println("  not met: " + folder.getParent().relativize(file) + " " + expected + " but "
                        + findings.stream().map(f -> f.code() + " " + f.path()).toList());
            }
        }
        System.out.printf("feedvalidator: %s: %d of %d%n", name, met - metBefore, all - allBefore);
    }

    private static List<Finding> validate(byte[] bytes) throws IOException {
        try {
            return Feeds.validate(new ByteArrayInputStream(bytes)).findings();
        } catch (UnknownFormatException e) {
            return List.of(Finding.of("format.unknown", Severity.ERROR, "", e.getMessage()));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }
}
