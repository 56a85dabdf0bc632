package dev.galley.format.html.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedValidator;
import dev.galley.format.html.rule.PageRuleCatalog;
import dev.galley.report.DocumentReport;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.RuleDescription;
import dev.galley.testkit.CostGrowth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule: a good page keeps it, and one change of that page breaks it. */
class PageCheckTest {
    private static final String GOOD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <title>Ferry delayed by fog</title>
            <meta name="description" content="Fog closed the strait.">
            <link rel="canonical" href="https://harbour.example/ferry">
            <meta property="og:title" content="Ferry delayed by fog">
            <meta property="og:type" content="article">
            <meta property="og:image" content="https://harbour.example/pier.jpg">
            <meta property="og:url" content="https://harbour.example/ferry">
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry delayed by fog",
             "image": ["https://harbour.example/pier.jpg"], "url": "https://harbour.example/ferry",
             "datePublished": "2026-11-28T12:00:00+01:00", "dateModified": "2026-11-29T08:00:00+01:00",
             "author": [{"@type": "Person", "name": "Ada Brook", "url": "https://harbour.example/ada"}]}
            </script>
            </head>
            <body>
            <article>
            <h1>Ferry delayed by fog</h1>
            <p class="byline">By Ada Brook</p>
            <time>28 November 2026</time>
            <p>The noon ferry left the harbour two hours late because fog had closed the strait since the early morning.</p>
            <p>Passengers waited in the hall of the old pier, where the harbour office handed out tea and blankets, it said.</p>
            <p>The strait was open again in the afternoon, and all ferries of the evening left on time, the office added.</p>
            </article>
            </body>
            </html>
            """;

    @Test
    void aGoodPageHasNoFindings() throws IOException {
        DocumentReport report = FeedValidator.standard().validate(stream(GOOD));
        assertThat(report.findings()).isEmpty();
        assertThat(report.format()).isEqualTo("html");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            page.language-missing | 2:1 | <html lang="en"> | <html>
            page.canonical-missing | | <link rel="canonical" href="https://harbour.example/ferry"> | ~~
            page.description-missing | | <meta name="description" content="Fog closed the strait."> | ~~
            page.open-graph-missing | | og:type | og:kind
            page.open-graph-missing | | og:image | og:picture
            page.address-differs | 10:1 | property="og:url" content="https://harbour.example/ferry" | property="og:url" content="https://harbour.example/f?utm_source=x"
            page.data.missing | | "@type": "NewsArticle" | "@type": "WebPage"
            page.declared.broken | 11:1 | "url": "https://harbour.example/ada"}]} | "url": "https://harbour.example/ada"} "x"
            page.declared.contradiction | 3:1 | <head> | <meta property="article:published_time" content="2025-01-01">
            page.data.headline-missing | 11:1 | "headline" | "title"
            page.data.image-missing | 11:1 | "image" | "picture"
            page.data.address | 11:1 | "image": ["https://harbour.example/pier.jpg"] | "image": ["/pier.jpg"]
            page.data.address | 11:1 | "url": "https://harbour.example/ada" | "url": "/ada"
            page.data.published-missing | 11:1 | "datePublished" | "dateUploaded"
            page.data.date-malformed | 11:1 | 2026-11-28T12:00:00+01:00 | 28 November 2026
            page.data.date-without-zone | 11:1 | 2026-11-28T12:00:00+01:00 | 2026-11-28T12:00:00
            page.data.updated-before-published | 11:1 | 2026-11-29T08:00:00+01:00 | 2026-11-27T08:00:00+01:00
            page.data.author-missing | 11:1 | "author" | "writer"
            page.data.author-url-missing | 11:1 | , "url": "https://harbour.example/ada" | ~~
            page.data.author-prefix | 11:1 | "Ada Brook" | "By Ada Brook"
            page.shown.author-missing | 11:1 | "Ada Brook" | "Lin Berg"
            page.shown.headline-differs | 20:1 | <h1>Ferry delayed by fog | <h1>Spring fair opens in town
            page.shown.date-differs | 22:1 | <time>28 November 2026 | <time>14 March 2021
            page.shown.date-differs | 22:1 | <time>28 November 2026 | <time datetime="2021-03-14">long ago
            """)
    void reportsWhatOneChangeBreaks(String code, String place, String found, String changed) throws IOException {
        assertThat(GOOD).contains(found);
        List<Finding> findings = findings(GOOD.replace(found, changed == null ? "" : changed));
        assertThat(findings).extracting(Finding::code).contains(code);
        Finding finding = findings.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(finding.location().map(Location::toString).orElse(null)).isEqualTo(place);
        assertThat(finding.hint()).isPresent();
        assertThat(finding.message()).doesNotContain("{0}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "Ada Brook and Lin Berg" | page.data.author-combined
            "Ada Brook, Chief Reporter" | page.data.author-combined
            "https://harbour.example/ada" | page.data.author-address
            """)
    void reportsNamesThatAreMoreThanAName(String name, String code) throws IOException {
        assertThat(findings(GOOD.replace("\"Ada Brook\"", name)))
                .extracting(Finding::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "Ada Brook" | "Ada Brook, Jr."
            By Ada Brook</p> | By <a href="/ada">Ada  Brook</a> and Lin Berg</p>
            <h1>Ferry delayed by fog | <h1>Ferry delayed by fog in the strait
            <time>28 November 2026 | <time>29 November 2026
            <time>28 November 2026 | <time datetime="2026-11-28">yesterday
            2026-11-28T12:00:00+01:00 | 2026-11-28
            2026-11-29T08:00:00+01:00 | 2026-11-28T11:59:59+01:00
            <html lang="en"> | <html lang="en"><meta name="language" content="English">
            <head> | <head><meta name="date" content="2026-11-29">
            <head> | <head><meta name="date" content="2026-11-27 20:00:00">
            "author": [ | "publisher": {"name": "Harbour Courier"}, "author": [{"name": "Harbour Courier", "url": "https://harbour.example/"},
            "Ada Brook" | "신태연"
            2026-11-28T12:00:00+01:00 | 2026-11-28T11:00:00.000Z
            "headline": "Ferry delayed by fog" | "headline": "Ferry delayed by fog &amp; ice"
            """)
    void acceptsOtherWaysOfSayingTheSame(String found, String changed) throws IOException {
        String page = GOOD.replace(found, changed)
                .replace("<p class=\"byline\">", "<p class=\"byline\">Ada Brook, Jr. 신태연기자 ");
        assertThat(findings(page)).isEmpty();
    }

    @Test
    void leavesDatesOfOtherArticles() throws IOException {
        String related = "<p>" + "The strait was open again. ".repeat(60) + "</p><time>14 March 2021</time></article>";
        assertThat(findings(GOOD.replace("<time>28 November 2026</time>", "").replace("</article>", related)))
                .isEmpty();
    }

    @Test
    void checksMicrodata() throws IOException {
        String page = GOOD.replaceAll("(?s)<script.*</script>", "")
                .replace("<article>", "<article itemscope itemtype=\"https://schema.org/NewsArticle\">")
                .replace("<h1>", "<h1 itemprop=\"headline\">")
                .replace("<time>", "<time itemprop=\"datePublished\" datetime=\"28.11.2026\">");
        assertThat(findings(page))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "page.data.image-missing", "page.data.author-missing", "page.data.date-malformed");
    }

    @Test
    void checksNoStructuredDataOfOtherPages() throws IOException {
        assertThat(findings("<html><body><form><input type=password></form></body></html>"))
                .extracting(Finding::code)
                .containsExactly("page.login");
    }

    @Test
    void costsGrowWithThePage() throws Exception {
        CostGrowth.isLinear("headings, dates and authors", 4_000, size -> {
            String page = GOOD.replace("<h1>", "<h1>Other</h1><time>1 May 2020</time>".repeat(size) + "<h1>")
                    .replace("\"author\": [", "\"author\": [" + "{\"name\": \"Lin Berg and Bo Dahl\"},".repeat(size));
            return () -> findings(page);
        });
        CostGrowth.isLinear("nested headings and dates", 8_000, size -> {
            String page = GOOD.replace("<h1>", "<div class=date><h1>".repeat(200) + "<p>Fog</p>".repeat(size) + "<h1>");
            return () -> findings(page);
        });
    }

    @Test
    void hasGermanMessages() throws IOException {
        FeedValidator german = FeedValidator.builder().locale(Locale.GERMAN).build();
        assertThat(german.validate(stream(GOOD.replace("\"headline\"", "\"title\"")))
                        .findings())
                .extracting(Finding::message)
                .containsExactly("Der angegebene Artikel hat keine Schlagzeile");
        assertThat(german.validate(stream("<html><body></body></html>")).findings())
                .extracting(Finding::message)
                .containsExactly("Diese Seite hat keinen Text");
    }

    @Test
    void describesEveryRule() {
        assertThat(new PageRuleCatalog().rules())
                .hasSizeGreaterThan(25)
                .allSatisfy(rule -> {
                    assertThat(rule.about()).endsWith(".");
                    assertThat(rule.source()).isNotEmpty();
                    assertThat(rule.bad()).isPresent();
                    assertThat(rule.good()).isPresent();
                })
                .extracting(RuleDescription::code)
                .contains("page.no-article", "page.empty", "page.list", "page.text.lost-link");
    }

    private static List<Finding> findings(String page) throws IOException {
        return FeedValidator.standard().validate(stream(page)).findings();
    }

    private static ByteArrayInputStream stream(String page) {
        return new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
    }
}
