package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.galley.format.Conversion;
import dev.galley.format.Feeds;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.License;
import dev.galley.model.Syndication;
import dev.galley.model.Syndication.Period;
import dev.galley.report.Finding;
import dev.galley.testkit.Fidelity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversions of documents that have metadata on both sides of their articles. */
class SplitMetadataTest {
    private static final String NAMESPACES = " xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'"
            + " xmlns:cc='http://backend.userland.com/creativeCommonsRssModule' xmlns:x='http://x.example/'";

    /** A conversion, and the feeds read from the document before and after it. */
    private record Converted(Feed before, Feed after, Conversion conversion) {
        static Converted of(String document, String format) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            try {
                Conversion conversion = Feeds.convert(new ByteArrayInputStream(bytes), out, format);
                return new Converted(
                        Reading.read(bytes).feed(),
                        Reading.read(out.toByteArray()).feed(),
                        conversion);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<String> lost() {
            return conversion.losses().stream().map(Finding::path).toList();
        }
    }

    /** More items than a conversion holds back. */
    private static final String MANY = "<item><title>One</title></item>".repeat(101);

    @ParameterizedTest
    @CsvSource({"rss", "atom"})
    void knowsMetadataThatFollowsAFewArticles(String format) {
        Converted done = Converted.of("""
                <rss version="2.0" xml:lang="de"><channel><title>News</title><link>https://example.org/</link>
                <description>All</description><item><title>One</title></item><language>en</language>
                </channel></rss>""", format);

        assertThat(done.after().language()).contains("en");
        assertThat(done.lost()).doesNotContain("/language");
    }

    @ParameterizedTest
    @CsvSource({"rss, rss", "rss, atom", "atom, rss", "atom, atom"})
    void writesThePartsOfASyndicationThatFollowTheArticles(String from, String to) {
        Converted done = Converted.of(
                document(
                        from,
                        List.of("<sy:updatePeriod>daily</sy:updatePeriod>"),
                        List.of(
                                "<sy:updateFrequency>2</sy:updateFrequency>",
                                "<sy:updateBase>2000-01-01T12:00:00Z</sy:updateBase>")),
                to);

        assertThat(done.before().facet(Syndication.class))
                .hasValueSatisfying(facet -> assertThat(facet.frequency()).contains(2));
        assertThat(done.after().facets()).isEqualTo(done.before().facets());
        assertThat(done.lost()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rss, rss", "rss, atom", "atom, rss", "atom, atom"})
    void writesTheLicencesThatFollowTheArticles(String from, String to) {
        Converted done = Converted.of(
                document(from, List.of(license("a"), license("b")), List.of(license("a"), license("c"))), to);

        assertThat(done.after().facets())
                .containsExactly(License.of(
                        "https://licences.example/a",
                        "https://licences.example/b",
                        "https://licences.example/a",
                        "https://licences.example/c"));
        assertThat(done.lost()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rss", "atom"})
    void writesLicencesBeyondTheLimitAsExtensions(String format) {
        List<String> licenses = Stream.iterate(0, i -> i + 1)
                .limit(75)
                .map(i -> license("a" + i))
                .toList();
        Converted done = Converted.of(document(format, licenses, licenses), format);

        assertThat(done.before().facet(License.class).orElseThrow().urls()).hasSize(100);
        assertThat(done.before().extensions()).hasSize(50);
        assertThat(done.after().metadata()).isEqualTo(done.before().metadata());
        assertThat(done.lost()).isEmpty();
    }

    @Test
    void reportsASecondPeriodThatFollowsTheArticlesAsLost() {
        Converted done = Converted.of(
                document(
                        "rss",
                        List.of("<sy:updatePeriod>daily</sy:updatePeriod>"),
                        List.of("<sy:updatePeriod>weekly</sy:updatePeriod>")),
                "rss");

        assertThat(done.after().facets()).containsExactly(Syndication.NONE.withPeriod(Period.DAILY));
        assertThat(done.before().extensions()).hasSize(1);
        assertThat(done.after().extensions()).isEmpty();
        assertThat(done.lost()).containsExactly("/extensions/0");
    }

    @ParameterizedTest
    @CsvSource({"rss", "atom"})
    void keepsTheExtensionsBehindTheArticlesBesideASecondLanguage(String format) {
        Converted done = Converted.of("""
                <rss version="2.0" xml:lang="de" xmlns:x="http://x.example/"><channel><title>News</title>
                <link>https://example.org/</link><description>All</description><language>en</language>
                <x:early/>%s<x:late/></channel></rss>""".formatted(MANY), format);

        assertThat(names(done.after())).containsExactly("early", "late");
        assertThat(done.after().language()).contains("en");
        assertThat(done.lost()).contains("/extensions/1");
    }

    @ParameterizedTest
    @CsvSource({"rss", "atom"})
    void reportsALanguageThatIsReplacedBehindTheArticlesAsLost(String format) {
        Converted done = Converted.of("""
                <rss version="2.0" xml:lang="de"><channel><title>News</title><link>https://example.org/</link>
                <description>All</description>%s<language>en</language>
                </channel></rss>""".formatted(MANY), format);

        assertThat(done.before().language()).contains("en");
        assertThat(done.after().language()).contains("de");
        assertThat(done.conversion().losses())
                .filteredOn(loss -> loss.code().equals("lost.language"))
                .extracting(Finding::path, loss -> loss.value().orElse(""))
                .containsExactly(tuple("/language", "en"));
    }

    @Property(tries = 300)
    void writesAllMetadataBesideTheReportedLosses(
            @ForAll("elements") List<String> elements,
            @ForAll @IntRange(max = 12) int split,
            @ForAll("formats") String from,
            @ForAll("formats") String to) {
        int middle = Math.min(split, elements.size());
        Converted done = Converted.of(
                document(from, elements.subList(0, middle), elements.subList(middle, elements.size())), to);

        assertThat(Fidelity.violations(
                        done.before(), done.after(), done.conversion().written()))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of("rss", "atom");
    }

    @Provide
    Arbitrary<List<String>> elements() {
        return Arbitraries.of(
                        "<sy:updatePeriod>daily</sy:updatePeriod>",
                        "<sy:updatePeriod>weekly</sy:updatePeriod>",
                        "<sy:updatePeriod>never</sy:updatePeriod>",
                        "<sy:updateFrequency>2</sy:updateFrequency>",
                        "<sy:updateFrequency>3</sy:updateFrequency>",
                        "<sy:updateBase>2000-01-01T12:00:00Z</sy:updateBase>",
                        license("a"),
                        license("b"),
                        license(" "),
                        "<x:a/>",
                        "<x:a>1</x:a>",
                        "<x:b><x:c/></x:b>")
                .list()
                .ofMaxSize(12);
    }

    private static String document(String format, List<String> before, List<String> after) {
        String early = String.join("", before);
        String late = String.join("", after);
        return format.equals("rss")
                ? "<rss version='2.0'" + NAMESPACES + "><channel><title>News</title><link>https://example.org/</link>"
                        + "<description>All</description><atom:id xmlns:atom='http://www.w3.org/2005/Atom'>urn:x-news:feed"
                        + "</atom:id><lastBuildDate>Thu, 06 May 2004 07:08:09 GMT</lastBuildDate>" + early
                        + "<item><title>One</title><guid isPermaLink='false'>urn:x-news:1</guid>"
                        + "<pubDate>Thu, 06 May 2004 07:08:09 GMT</pubDate></item>" + late + "</channel></rss>"
                : "<feed xmlns='http://www.w3.org/2005/Atom'" + NAMESPACES
                        + "><title>News</title><id>urn:x-news:feed</id>"
                        + "<author><name>Ada</name></author><subtitle>All</subtitle><link href='https://example.org/'/>"
                        + "<updated>2004-05-06T07:08:09Z</updated>" + early
                        + "<entry><title>One</title><id>urn:x-news:1</id><updated>2004-05-06T07:08:09Z</updated></entry>"
                        + late + "</feed>";
    }

    private static String license(String name) {
        return "<cc:license>https://licences.example/" + name + "</cc:license>";
    }

    private static List<String> names(Feed feed) {
        return feed.extensions().stream()
                .map(extension ->
                        ((Extension.Element) extension).element().name().local())
                .toList();
    }
}
