package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import dev.galley.format.Conversion;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedValidator;
import dev.galley.format.FeedWriter;
import dev.galley.format.WriteResult;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Extension;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handling of results that namespaces of an application return. */
class UserNamespaceTest {
    private static final String URI = "http://tide.example/ns";
    private static final XmlName LEVEL = new XmlName(URI, "t", "level");

    /** The elements of the namespace, as text. */
    record Levels(List<String> values) implements Facet {}

    /** Reads all elements that say {@code level}, and writes them. Tests override what they need. */
    private static class Tide implements XmlNamespace {
        @Override
        public String uri() {
            return URI;
        }

        @Override
        public List<String> aliases() {
            return List.of("urn:tide");
        }

        @Override
        public List<XmlElement> readFeed(List<XmlElement> elements, FeedBuilder feed) {
            List<XmlElement> others = new ArrayList<>(elements);
            others.removeIf(element -> element.name().equals(LEVEL));
            feed.facet(levels(elements));
            return others;
        }

        @Override
        public List<XmlElement> readArticle(List<XmlElement> elements, ArticleBuilder article) {
            List<XmlElement> others = new ArrayList<>(elements);
            others.removeIf(element -> element.name().equals(LEVEL));
            article.facet(levels(elements));
            return others;
        }

        static Levels levels(List<XmlElement> elements) {
            return new Levels(elements.stream()
                    .filter(element -> element.name().equals(LEVEL))
                    .map(XmlElement::text)
                    .toList());
        }

        @Override
        public List<XmlElement> write(Facet facet) {
            return facet instanceof Levels levels
                    ? levels.values().stream()
                            .map(value -> XmlElement.of(LEVEL, value))
                            .toList()
                    : List.of();
        }
    }

    @Test
    void keepsTheFacetsAndExtensionsThatAReaderAdds() throws IOException {
        Extension note = new Extension.Element("", XmlElement.of(XmlName.of("note"), "n"));
        Feed feed = read(
                new Tide() {
                    @Override
                    public List<XmlElement> readFeed(List<XmlElement> elements, FeedBuilder feed) {
                        feed.extension(note);
                        return super.readFeed(elements, feed);
                    }

                    @Override
                    public List<XmlElement> readArticle(List<XmlElement> elements, ArticleBuilder article) {
                        article.extension(note);
                        return super.readArticle(elements, article);
                    }
                },
                rss("<t:level>1</t:level><t:other/>"));

        assertThat(feed.facets()).containsExactly(new Levels(List.of("1")));
        assertThat(names(feed.extensions())).containsExactly("other", "note");
        Article article = feed.articles().get(0);
        assertThat(article.facets()).containsExactly(new Levels(List.of("1")));
        assertThat(names(article.extensions())).containsExactly("other", "note");
    }

    @Test
    void keepsAChangedCopyThatAReaderReturns() throws IOException {
        Feed feed = read(
                new Tide() {
                    @Override
                    public List<XmlElement> readArticle(List<XmlElement> elements, ArticleBuilder article) {
                        return List.of(XmlElement.of(LEVEL, elements.get(0).text() + " m"), elements.get(1));
                    }
                },
                rss("<t:level>1</t:level><t:other/>"));

        assertThat(feed.articles().get(0).extensions())
                .extracting(extension -> ((Extension.Element) extension).element())
                .satisfiesExactly(
                        other -> assertThat(other.name().local()).isEqualTo("other"),
                        changed -> assertThat(changed).isEqualTo(XmlElement.of(LEVEL, "1 m")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"urn:tide", "https://tide.example/ns", "http://TIDE.example/ns/", "http://tide.example/ns#"})
    void readsElementsUnderOtherUrisAsIfTheyHadTheRightOne(String uri) throws IOException {
        Feed feed = read(new Tide(), rss("<t:level>1</t:level><t:other/>").replace(URI, uri));

        assertThat(feed.facets()).containsExactly(new Levels(List.of("1")));
        assertThat(feed.extensions())
                .extracting(extension ->
                        ((Extension.Element) extension).element().name().namespace())
                .containsExactly(uri);
    }

    @Test
    void convertsFacetsThatGrowBehindTheArticlesOrReportsThem() throws IOException {
        String document = rss("<t:level>1</t:level>")
                .replace("</channel>", "<item><title>A</title></item>".repeat(101) + "<t:level>2</t:level></channel>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RssFormat format = new RssFormat(List.of(new Tide()));

        Conversion done = FeedWriter.of(format).convert(input(document), reader(new Tide()), out);

        assertThat(done.losses())
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple("lost.facets.levels", "/facets/levels"));
        assertThat(read(new Tide(), out.toString(StandardCharsets.UTF_8)).facets())
                .containsExactly(new Levels(List.of("1")));
    }

    @Test
    void reportsElementsOutsideTheNamespaceAsLost() throws IOException {
        XmlNamespace namespace = new Tide() {
            @Override
            public List<XmlElement> write(Facet facet) {
                return List.of(
                        XmlElement.of(LEVEL, "1"),
                        XmlElement.of(new XmlName("http://other.example/", "o", "depth"), "2"));
            }
        };
        Feed feed = Feed.builder().facet(new Levels(List.of())).build();

        for (FeedWriter writer : List.of(
                FeedWriter.of(new RssFormat(List.of(namespace))), FeedWriter.of(new AtomFormat(List.of(namespace))))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WriteResult result = writer.write(feed, out);

            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("<t:level>1</t:level>")
                    .doesNotContain("depth");
            assertThat(result.losses())
                    .filteredOn(loss -> loss.path().equals("/facets/levels"))
                    .singleElement()
                    .satisfies(loss -> assertThat(loss.value().orElseThrow()).contains("depth"));
        }
    }

    @Test
    void namesTheNamespaceWhoseCodeFails() {
        RuntimeException cause = new UnsupportedOperationException("low tide");
        XmlNamespace failing = new Tide() {
            @Override
            public List<XmlElement> readFeed(List<XmlElement> elements, FeedBuilder feed) {
                return elements;
            }

            @Override
            public List<XmlElement> readArticle(List<XmlElement> elements, ArticleBuilder article) {
                throw cause;
            }

            @Override
            public List<XmlElement> write(Facet facet) {
                throw cause;
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> read(failing, rss("<t:level>1</t:level>")))
                .withMessageContainingAll("readArticle", URI, "low tide")
                .withCause(cause);
        assertThatIllegalStateException()
                .isThrownBy(() -> write(failing))
                .withMessageContainingAll("write", URI, "low tide")
                .withCause(cause);
    }

    @Test
    void namesTheNamespaceWhoseCodeReturnsNull() {
        XmlNamespace nothing = returning(null);
        XmlNamespace listWithNull = returning(Arrays.asList((XmlElement) null));

        for (XmlNamespace namespace : List.of(nothing, listWithNull)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> read(namespace, rss("<t:level>1</t:level>")))
                    .withMessageContainingAll("readFeed", URI, "null");
            assertThatIllegalStateException()
                    .isThrownBy(() -> write(namespace))
                    .withMessageContainingAll("write", URI, "null");
        }
    }

    private static XmlNamespace returning(@Nullable List<XmlElement> result) {
        return new Tide() {
            @Override
            public List<XmlElement> readFeed(List<XmlElement> elements, FeedBuilder feed) {
                return result;
            }

            @Override
            public List<XmlElement> write(Facet facet) {
                return result;
            }
        };
    }

    @Test
    void rejectsNullAndABlankUriByName() {
        List<XmlNamespace> withNull = Arrays.asList(new Tide(), null);
        XmlNamespace nameless = new Tide() {
            @Override
            public String uri() {
                return " ";
            }
        };
        XmlNamespace withoutAliases = new Tide() {
            @Override
            public List<String> aliases() {
                return null;
            }
        };

        assertThatNullPointerException().isThrownBy(() -> new RssFormat(null)).withMessage("added");
        assertThatNullPointerException().isThrownBy(() -> new AtomFormat(null)).withMessage("added");
        assertThatNullPointerException()
                .isThrownBy(() -> new RssFormat(withNull))
                .withMessage("added[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> new AtomFormat(withNull))
                .withMessage("added[1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RssFormat(List.of(nameless)))
                .withMessageContaining("uri()");
        assertThatNullPointerException()
                .isThrownBy(() -> new RssFormat(List.of(withoutAliases)))
                .withMessageContaining("aliases()");
    }

    @Test
    void validatesAnAddedNamespaceAsKnownAndUnchecked() throws IOException {
        String document = rss("<t:level>1</t:level>");

        assertThat(namespaceFindings(document)).containsExactly("namespace.unknown");
        assertThat(namespaceFindings(document, new Tide())).containsExactly("namespace.unsupported");
        assertThat(namespaceFindings(document.replace(URI, "urn:tide"), new Tide()))
                .containsExactly("namespace.unsupported");
        assertThat(namespaceFindings(document.replace(URI, URI + "/"), new Tide()))
                .contains("namespace.variant")
                .doesNotContain("namespace.unknown");
    }

    private static List<String> namespaceFindings(String document, XmlNamespace... added) throws IOException {
        return FeedValidator.builder()
                .format(new RssFormat(List.of(added)))
                .build()
                .validate(input(document))
                .findings()
                .stream()
                .map(Finding::code)
                .filter(code -> code.startsWith("namespace."))
                .toList();
    }

    /** Returns a document with the elements in its channel and its only item. */
    private static String rss(String elements) {
        return "<rss version='2.0' xmlns:t='" + URI + "'><channel><title>News</title><link>https://example.org/</link>"
                + "<description>All</description>" + elements + "<item><title>One</title>" + elements
                + "</item></channel></rss>";
    }

    private static Feed read(XmlNamespace namespace, String document) throws IOException {
        return reader(namespace).read(input(document)).feed();
    }

    private static FeedReader reader(XmlNamespace namespace) {
        return FeedReader.builder().format(new RssFormat(List.of(namespace))).build();
    }

    private static void write(XmlNamespace namespace) throws IOException {
        Feed feed = Feed.builder().facet(new Levels(List.of("1"))).build();
        FeedWriter.of(new RssFormat(List.of(namespace))).write(feed, new ByteArrayOutputStream());
    }

    private static ByteArrayInputStream input(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(List<Extension> extensions) {
        return extensions.stream()
                .map(extension ->
                        ((Extension.Element) extension).element().name().local())
                .toList();
    }
}
