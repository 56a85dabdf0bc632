package dev.galley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.ctc.wstx.stax.WstxInputFactory;
import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Discussion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class WordPressFeedTest {
    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        assertThat(feed(7, 50)).isEqualTo(feed(7, 50));
    }

    @Test
    void writesOtherBytesForAnotherSeed() throws IOException {
        assertThat(feed(7, 50)).isNotEqualTo(feed(8, 50));
    }

    @Test
    void returnsTheNumberOfBytesWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(WordPressFeed.writeItems(1, 20, out)).isEqualTo(out.size());
    }

    @Test
    void writesItemsUntilTheSizeIsReached() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int items = WordPressFeed.writeBytes(1, 100_000, out);

        assertThat(out.size()).isBetween(100_000, 115_000);
        assertThat(out.toByteArray()).isEqualTo(feed(1, items));
    }

    @Test
    void averagesAbout3500BytesPerItem() throws IOException {
        assertThat(feed(FeedBytes.SEED, 800).length).isBetween(2_700_000, 2_900_000);
    }

    @Test
    void isWellFormedAndContainsNonAsciiText() throws IOException, XMLStreamException {
        byte[] feed = feed(3, 100);
        XMLStreamReader tokens = new WstxInputFactory().createXMLStreamReader(new ByteArrayInputStream(feed));
        while (tokens.hasNext()) {
            tokens.next();
        }

        assertThat(new String(feed, StandardCharsets.UTF_8)).contains("Łódź", "東京", "🙂");
    }

    @Test
    void galleyReadsEveryFieldWithoutFindings() throws IOException {
        ReadResult read = FeedReader.lenient().read(new ByteArrayInputStream(feed(5, 300)));

        assertThat(read.version()).isEqualTo("RSS 2.0");
        assertThat(read.findings()).isEmpty();
        assertThat(read.feed().articles()).hasSize(300).allSatisfy(WordPressFeedTest::assertWhole);
    }

    private static void assertWhole(Article article) {
        assertThat(article.id()).isPresent();
        assertThat(article.headline()).isPresent();
        assertThat(article.url()).isPresent();
        assertThat(article.published()).isPresent();
        assertThat(article.authors()).hasSize(1);
        assertThat(article.categories()).hasSizeBetween(2, 5);
        assertThat(article.standfirst()).isPresent();
        assertThat(article.body()).hasSize(1);
        assertThat(article.discussion().flatMap(Discussion::page)).isPresent();
        assertThat(article.discussion().flatMap(Discussion::feed)).isPresent();
        assertThat(article.discussion().flatMap(Discussion::count)).isPresent();
        assertThat(article.extensions()).isEmpty();
    }

    private static byte[] feed(long seed, int items) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordPressFeed.writeItems(seed, items, out);
        return out.toByteArray();
    }
}
