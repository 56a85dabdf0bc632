package dev.galley.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Section;
import dev.galley.report.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Validates an article as a scraper delivers it: the first line is the headline, every other line a paragraph. */
class ScrapedArticleTest {
    private static final List<String> TELLTALE = List.of(
            "url.missing",
            "body.headline-repeated",
            "body.boilerplate",
            "body.related-link-inline",
            "author.missing",
            "published.missing");

    @Test
    void reportsSuperfluousAndMissingContent() throws IOException {
        Article article = scraped(fixture());

        assertThat(codes(article, Profile.scraped())).containsAll(TELLTALE);
        assertThat(codes(article, Profile.publishable())).containsAll(TELLTALE);
    }

    @Test
    void reportsThePathOfTheParagraph() throws IOException {
        Article article = scraped(fixture());
        List<Finding> findings =
                Validator.of(Profile.scraped()).validate(article).findings();

        assertThat(value(findings, "body.headline-repeated")).startsWith("Harbour Mayor hints");
        assertThat(value(findings, "body.related-link-inline")).startsWith("See also  FERRIES");
        assertThat(value(findings, "body.boilerplate")).isEqualTo("Leave a Reply");
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("body.boilerplate"))
                .extracting(Finding::message)
                .containsOnly("The body contains a comment form")
                .hasSize(2);
    }

    @Test
    void reportsTheSameProblemsInVerbatimMarkup() throws IOException {
        Optional<Path> page = Stream.of("../shared/seed-article.txt", "../../shared/seed-article.txt")
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst();
        assumeThat(page).as("No seed-article.txt beside the repository").isPresent();

        Article article = scraped(Files.readString(page.orElseThrow()));

        assertThat(codes(article, Profile.scraped())).containsAll(TELLTALE);
    }

    private static String value(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .flatMap(Finding::value)
                .orElse("");
    }

    private static List<String> codes(Article article, Profile profile) {
        return List.copyOf(Validator.of(profile).validate(article).codes().keySet());
    }

    private static String fixture() throws IOException {
        try (InputStream in = ScrapedArticleTest.class.getResourceAsStream("scraped-article.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Article scraped(String page) {
        List<String> lines = page.lines().filter(line -> !line.isBlank()).toList();
        Block[] body = lines.stream().skip(1).map(Block::paragraph).toArray(Block[]::new);
        return Article.builder()
                .headline(lines.get(0))
                .section(Section.of(body))
                .build();
    }
}
