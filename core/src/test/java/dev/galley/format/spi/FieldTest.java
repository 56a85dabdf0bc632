package dev.galley.format.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import dev.galley.format.ArticleSink;
import dev.galley.format.ArticleSource;
import dev.galley.format.FeedFormat;
import dev.galley.format.FeedWriter;
import dev.galley.format.Head;
import dev.galley.format.PlainTextFormat;
import dev.galley.format.ReadContext;
import dev.galley.format.WriteContext;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Link;
import dev.galley.model.Location;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FieldTest {
    private record Weather(String sky) implements Facet {}

    private record Forecast(String sky) implements Facet {
        @Override
        public String facetName() {
            return "weather";
        }
    }

    @Test
    void theWholeFeedAndWholeArticlesHaveNames() throws IOException {
        List<Finding> findings = findings(feed -> {
            feed.missing();
            feed.reduced("one line");
            feed.at("articles", 3).lost("A headline");
        });

        assertThat(findings)
                .extracting(Finding::code, Finding::path)
                .containsExactly(
                        tuple("missing.feed", ""), tuple("reduced.feed", ""), tuple("lost.articles", "/articles/3"));
    }

    @Test
    void aLostValueOfTheModelIsNamedByItsWordsOrItsAddress() throws IOException {
        Url address = Url.of("https://log.example/");
        List<Finding> findings = findings(feed -> {
            feed.lost(Feed.builder().title("Ada's log").build());
            feed.lost(Feed.builder().url("https://log.example/").build());
            feed.lost(Person.named("Ada").withEmail("ada@log.example"));
            feed.lost(Link.alternate(address));
            feed.lost(Text.html("<b>Fog</b>"));
            feed.lost(Image.of(address));
            feed.lost(Media.lead(address));
        });

        assertThat(findings)
                .extracting(finding -> finding.value().orElse(""))
                .containsExactly(
                        "Ada's log",
                        "https://log.example/",
                        "Ada",
                        "https://log.example/",
                        "<b>Fog</b>",
                        "https://log.example/",
                        "https://log.example/");
    }

    @Test
    void namesAreEscapedInPathsAndNotInCodes() throws IOException {
        List<Finding> findings = findings(feed -> {
            feed.at("a/b").at("c~d").lost("");
            feed.at("e/f~", 1).lost("");
        });

        assertThat(findings)
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("/a~1b/c~0d", "lost.a/b.c~d"), tuple("/e~1f~0/1", "lost.e/f~"));
    }

    @Test
    void facetsOfOneNameAreDistinguishedByTheirClasses() throws IOException {
        Facet weather = new Weather("grey");
        Facet forecast = new Forecast("blue");

        assertThat(findings(feed -> UnsupportedFields.reportFacets(List.of(weather), feed, Set.of())))
                .extracting(Finding::path)
                .containsExactly("/facets/weather");
        assertThat(findings(feed -> UnsupportedFields.reportFacets(List.of(weather, forecast), feed, Set.of())))
                .extracting(Finding::path)
                .containsExactly("/facets/" + Weather.class.getName(), "/facets/" + Forecast.class.getName());
    }

    @Test
    void aLostFacetNamesTheElementsThatOtherFormatsHaveForIt() throws IOException {
        Facet quay = Location.of(54.1, 7.9);

        assertThat(findings(feed -> UnsupportedFields.reportFacets(List.of(quay), feed, Set.of())))
                .extracting(Finding::message)
                .allSatisfy(message -> assertThat(message)
                        .contains("\"facets.location\" (elements of georss or geo); the value was not written"));
    }

    @Test
    void valuesThatCannotBeWrittenAreEmptyAndReportedAsLost() throws IOException {
        OffsetDateTime early = OffsetDateTime.parse("1899-12-31T23:59:59Z");
        OffsetDateTime late = OffsetDateTime.parse("+10000-01-01T00:00:00Z");

        List<Finding> findings = findings(feed -> {
            assertThat(feed.at("rfc822").rfc822(early)).isEmpty();
            assertThat(feed.at("year").rfc3339(early)).contains("1899-12-31T23:59:59Z");
            assertThat(feed.at("rfc3339").rfc3339(late)).isEmpty();
            assertThat(feed.at("blank").words(" ")).isEmpty();
            assertThat(feed.at("words").words(" a ")).contains("a");
        });

        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("lost.rfc822", "lost.rfc3339", "lost.blank", "reduced.words");
    }

    @Test
    void rejectsNullByName() {
        assertThatNullPointerException().isThrownBy(() -> new Field(null, "")).withMessage("context");
    }

    private static List<Finding> findings(Consumer<Field> reports) throws IOException {
        return FeedWriter.of(new ReportingFormat(reports))
                .write(Feed.builder().build(), OutputStream.nullOutputStream())
                .findings();
    }

    /** A format that writes as plain text, after it has made the given reports about the whole feed. */
    private record ReportingFormat(Consumer<Field> reports) implements FeedFormat {
        @Override
        public String name() {
            return "reporting";
        }

        @Override
        public List<String> mediaTypes() {
            return List.of();
        }

        @Override
        public String fileExtension() {
            return "txt";
        }

        @Override
        public boolean recognizes(Head head) {
            return false;
        }

        @Override
        public ArticleSource read(InputStream in, ReadContext context) throws IOException {
            return new PlainTextFormat().read(in, context);
        }

        @Override
        public ArticleSink write(OutputStream out, WriteContext context) {
            reports.accept(new Field(context, ""));
            return new PlainTextFormat().write(out, context);
        }
    }
}
