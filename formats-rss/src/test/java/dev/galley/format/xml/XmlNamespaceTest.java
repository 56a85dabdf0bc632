package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.WriteResult;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Extension;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the example in the Javadoc of {@link XmlNamespace}. */
class XmlNamespaceTest {
    private static final List<XmlNamespace> ADDED = List.of(new ReadingTimeNamespace());

    record ReadingTime(int minutes) implements Facet {}

    static final class ReadingTimeNamespace implements XmlNamespace {
        private static final XmlName MINUTES = new XmlName("https://reading.example/ns", "reading", "minutes");

        @Override
        public String uri() {
            return MINUTES.namespace();
        }

        @Override
        public List<XmlElement> readArticle(List<XmlElement> elements, ArticleBuilder article) {
            List<XmlElement> others = new ArrayList<>(elements);
            for (XmlElement element : elements) {
                if (element.name().equals(MINUTES) && element.text().strip().matches("[0-9]{1,4}")) {
                    article.facet(
                            new ReadingTime(Integer.parseInt(element.text().strip())));
                    others.remove(element);
                    break;
                }
            }
            return others;
        }

        @Override
        public List<XmlElement> write(Facet facet) {
            return facet instanceof ReadingTime time
                    ? List.of(XmlElement.of(MINUTES, String.valueOf(time.minutes())))
                    : List.of();
        }
    }

    @Test
    void aFacetIsWrittenAndReadBackInBothFormats() throws IOException {
        Feed feed = Feed.builder()
                .title("News")
                .article(Article.builder()
                        .headline("Ink")
                        .facet(new ReadingTime(4))
                        .build())
                .build();

        for (FeedWriter writer : List.of(FeedWriter.of(new RssFormat(ADDED)), FeedWriter.of(new AtomFormat(ADDED)))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WriteResult result = writer.write(feed, out);

            assertThat(result.losses()).isEmpty();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("xmlns:reading=\"https://reading.example/ns\"", "<reading:minutes>4</reading:minutes>");
            assertThat(read(out.toByteArray()).articles().get(0).facet(ReadingTime.class))
                    .contains(new ReadingTime(4));
        }
    }

    @Test
    void unreadElementsStayExtensionsInPlace() throws IOException {
        Article article = read("""
                <rss version="2.0" xmlns:r="https://reading.example/ns"><channel><item><title>Ink</title>
                <before/><r:minutes>soon</r:minutes><r:minutes>4</r:minutes><r:hours>1</r:hours><after/>
                </item></channel></rss>""".getBytes(StandardCharsets.UTF_8)).articles().get(0);

        assertThat(article.facets()).containsExactly(new ReadingTime(4));
        assertThat(article.extensions())
                .extracting(extension ->
                        ((Extension.Element) extension).element().name().local())
                .containsExactly("before", "minutes", "hours", "after");
    }

    @Test
    void withoutTheNamespaceTheFacetIsReportedAsLost() throws IOException {
        Feed feed = Feed.builder()
                .article(Article.builder()
                        .headline("Ink")
                        .facet(new ReadingTime(4))
                        .build())
                .build();

        WriteResult result = FeedWriter.of(new RssFormat(List.of())).write(feed, new ByteArrayOutputStream());
        assertThat(result.losses()).extracting(finding -> finding.path()).contains("/articles/0/facets/readingTime");
    }

    private static Feed read(byte[] document) throws IOException {
        return FeedReader.builder()
                .format(new RssFormat(ADDED))
                .format(new AtomFormat(ADDED))
                .build()
                .read(new ByteArrayInputStream(document))
                .feed();
    }
}
