package dev.galley.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Sanitizes the markup in feedparser's cases about sanitizing: nothing that runs survives. */
class SanitizerCorpusTest {
    private static final List<HtmlSanitizer> ALL =
            List.of(HtmlSanitizer.text(), HtmlSanitizer.basic(), HtmlSanitizer.article());

    @Test
    void leavesNothingThatRunsInTheCasesOfFeedparser() throws IOException {
        Path cases =
                Path.of(System.getProperty("galley.corpora", "../../shared/corpora"), "feedparser/wellformed/sanitize");
        assumeTrue(
                Files.isDirectory(cases),
                "The corpus feedparser is missing; name its folder with -Dgalley.corpora=DIR");
        List<Path> files;
        try (Stream<Path> found = Files.list(cases)) {
            files = found.filter(file -> file.toString().endsWith(".xml")).toList();
        }
        int markup = 0;
        int dangerous = 0;
        for (Path file : files) {
            for (String html : markup(Files.readString(file, StandardCharsets.ISO_8859_1))) {
                markup++;
                dangerous += Executable.in(html).isEmpty() ? 0 : 1;
                for (HtmlSanitizer sanitizer : ALL) {
                    String safe = sanitizer.sanitize(html);
                    assertThat(Executable.in(safe)).as(file + ": " + html).isEmpty();
                    assertThat(sanitizer.sanitize(safe)).as(file.toString()).isEqualTo(safe);
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(300);
        assertThat(markup).isGreaterThan(files.size());
        assertThat(dangerous).isGreaterThan(files.size() / 2);
    }

    /** Returns the texts of all elements, and their contents as markup. */
    private static List<String> markup(String document) {
        List<String> found = new ArrayList<>();
        for (Element element : Jsoup.parse(document, "", Parser.xmlParser()).getAllElements()) {
            found.add(element.wholeText());
            found.add(element.html());
        }
        return found;
    }
}
