package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Location;
import dev.galley.model.Text;
import dev.galley.model.XmlElement;
import dev.galley.testkit.Corpora;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cases about Media RSS, places and namespaces in feedparser's test suite. Each has a row with what it expects, except
 * {@code item_media_category_scheme1}: it expects the default scheme of Media RSS, which the document does not give.
 */
class FeedparserNamespacesTest {
    private static final Map<String, Predicate<Article>> EXPECTED = Map.ofEntries(
            Map.entry("gml_point.xml", is(Location.of(36.9382, 31.1732))),
            Map.entry("gml_point_3d.xml", is(Location.of(42.3453, -156.2342).withElevation(45))),
            Map.entry("georss_line.xml", keeps("33.338611 52.566592")),
            Map.entry("gml_linestring.xml", keeps("33.338611 52.566592")),
            Map.entry("gml_linestring_utm.xml", keeps("33.338611 52.566592")),
            Map.entry("gml_polygon.xml", keeps("33.338611 52.566592")),
            Map.entry(
                    "item_media_category_label.xml",
                    category(found -> found.label().equals(Optional.of("lab1")))),
            Map.entry(
                    "item_media_category_term.xml",
                    category(found -> found.term().equals("cat1"))),
            Map.entry("item_media_title1.xml", titled("bar")),
            Map.entry("item_media_title2.xml", titled("foo")),
            Map.entry("item_media_title3.xml", titled("foo")),
            Map.entry("media_group.xml", described("Test Description")),
            Map.entry("rss1.0withModules.xml", titled("Test Item - RSS 1.0")),
            Map.entry("rss1.0withModulesNoDefNSLocalNameClash.xml", described("correct description")),
            Map.entry("rss2.0NSwithModulesNoDefNS.xml", titled("Test Item - - RSS2.0 w/ NS no default NS")),
            Map.entry("rss2.0NSwithModulesNoDefNSLocalNameClash.xml", described("correct description")),
            Map.entry("atomsvg.xml", contains("<circle cx=\"150px\"")),
            Map.entry("atomsvgdesc.xml", contains("<desc><abbr>foo</abbr></desc>")),
            Map.entry("atomsvgtitle.xml", contains("<title>foo</title>")),
            Map.entry("rss2.0mathml.xml", contains("<mi>a</mi><mo>+</mo><mi>b</mi>")),
            Map.entry("rss2.0svg.xml", contains("<circle cx=\"150px\"")),
            Map.entry("rss2.0svg5.xml", contains("<circle cx=\"150px\"")),
            Map.entry("rss2.0xlink.xml", contains("xlink:href=\"http://example.com/\"")),
            Map.entry(
                    "atomthreadingwithentry.xml",
                    article -> article.inReplyTo()
                            .get(0)
                            .href()
                            .orElseThrow()
                            .value()
                            .equals("http://salmon-test.blogspot.com/2009/10/test-post.html")));

    private static Predicate<Article> is(Location place) {
        return article -> article.facet(Location.class).equals(Optional.of(place));
    }

    private static Predicate<Article> keeps(String coordinates) {
        return article -> article.extensions().stream()
                .anyMatch(extension ->
                        text(((Extension.Element) extension).element()).contains(coordinates));
    }

    private static String text(XmlElement element) {
        return element.text()
                + element.children().stream()
                        .filter(XmlElement.class::isInstance)
                        .map(child -> text((XmlElement) child))
                        .collect(Collectors.joining());
    }

    private static Predicate<Article> category(Predicate<Category> expected) {
        return article -> expected.test(article.categories().get(0));
    }

    private static Predicate<Article> titled(String title) {
        return article -> article.headline().map(Text::plain).orElse("").equals(title);
    }

    private static Predicate<Article> described(String text) {
        return article -> article.standfirst().map(Text::plain).orElse("").equals(text);
    }

    private static Predicate<Article> contains(String markup) {
        return article ->
                (article.bodyHtml() + article.standfirst().map(Text::value).orElse("")).contains(markup);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geo", "media-rss", "namespace"})
    void everyCaseIsReadAsExpected(String folder) throws IOException {
        int checked = 0;
        try (Stream<Path> files =
                Files.list(Corpora.folder("feedparser").resolve("wellformed").resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                Predicate<Article> expected = EXPECTED.get(file.getFileName().toString());
                if (expected != null) {
                    assertThat(expected.test(read(file).feed().articles().get(0)))
                            .as(file.getFileName().toString())
                            .isTrue();
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(5);
    }

    @Test
    void theFormatIsNotMistakenForThatOfAnExtension() throws IOException {
        Path folder = Corpora.folder("feedparser").resolve("wellformed").resolve("namespace");

        assertThat(read(folder.resolve("rss2.0withAtomNS.xml")).format().toString())
                .containsIgnoringCase("rss");
    }

    private static ReadResult read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return FeedReader.lenient().read(in);
        }
    }
}
