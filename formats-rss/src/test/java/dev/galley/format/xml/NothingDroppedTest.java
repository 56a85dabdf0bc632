package dev.galley.format.xml;

import static dev.galley.format.xml.Reading.atom;
import static dev.galley.format.xml.Reading.channel;
import static dev.galley.format.xml.Reading.codes;
import static dev.galley.format.xml.Reading.entry;
import static dev.galley.format.xml.Reading.item;
import static dev.galley.format.xml.Reading.read;
import static dev.galley.format.xml.Reading.rss;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content outside the specifications is kept, or reported if it cannot be kept. */
class NothingDroppedTest {
    @ParameterizedTest
    @CsvSource({
        "pubDate, 'Sat, 07 Sep 2002 00:00:01 GMT', published",
        "lastBuildDate, 'Sat, 07 Sep 2002 00:00:01 GMT', updated",
        "language, en, language",
        "managingEditor, ed@proof.example, authors/0",
        "webMaster, ed@proof.example, webMaster",
        "generator, Press, generator",
        "docs, https://proof.example/, docs",
        "rating, words, rating",
        "ttl, 60, ttl",
        "link, https://proof.example/, links/0",
        "title, words, title",
        "dc:creator, Ann, authors/0",
        "dc:date, 2002-09-07T00:00:01Z, published",
        "dc:rights, ours, rights",
        "dc:subject, ink, categories/0",
    })
    void keepsUnknownAttributesOfTheChannelsElements(String element, String value, String parent) {
        Feed feed = channel("<" + element + " dc:x='y'>" + value + "</" + element + ">");

        assertKept(feed.extensions(), parent);
    }

    @ParameterizedTest
    @CsvSource({
        "pubDate, 'Sat, 07 Sep 2002 00:00:01 GMT', published",
        "comments, https://proof.example/, discussion/page",
        "guid, urn:x, id",
        "author, Ann, authors/0",
        "source, Wire, source",
        "content:encoded, words, body",
        "slash:comments, 3, discussion/count",
        "wfw:commentRss, https://proof.example/, discussion/feed",
    })
    void keepsUnknownAttributesOfAnItemsElements(String element, String value, String parent) {
        Article article = item("<" + element + " dc:x='y'>" + value + "</" + element + ">");

        assertKept(article.extensions(), parent);
    }

    @ParameterizedTest
    @CsvSource({
        "id, urn:x, id",
        "published, 2002-09-07T00:00:01Z, published",
        "updated, 2002-09-07T00:00:01Z, updated",
        "author, <name>Ann</name>, authors/0",
        "source, <id>urn:x</id>, source",
        "content, words, body",
    })
    void keepsUnknownAttributesOfAnEntrysElements(String element, String value, String parent) {
        Article article = entry("<" + element + " thr:x='y'>" + value + "</" + element + ">");

        assertKept(article.extensions(), parent);
    }

    private static void assertKept(List<Extension> extensions, String parent) {
        assertThat(extensions).hasSize(1).first().isInstanceOfSatisfying(Extension.Attribute.class, kept -> {
            assertThat(kept.parent()).isEqualTo(parent);
            assertThat(kept.attribute().value()).isEqualTo("y");
        });
    }

    @Test
    void keepsElementsInsideThoseThatShouldBeEmpty() {
        assertThat(item("<enclosure url='https://proof.example/a'><x/></enclosure>")
                        .extensions())
                .extracting(Extension::parent)
                .containsExactly("media/0");
        assertThat(entry("<link href='https://proof.example/'><x/></link><category term='t'><y/></category>")
                        .extensions())
                .extracting(Extension::parent)
                .containsExactly("categories/0", "links/0");
    }

    @Test
    void textBetweenElementsIsReported() {
        ReadResult result = read(rss("<title>T</title>stray<item>lost<title>A</title></item>"));

        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals("text.stray"))
                .extracting(Finding::value)
                .extracting(value -> value.orElse(""))
                .contains("lost");
        assertThat(codes(read(atom("<entry><category term='t'>words</category></entry>"))))
                .contains("text.stray");
    }

    @Test
    void anImageTakesItsOwnElementsOnceAndNoOthers() {
        Feed feed = channel("<image><dc:title>Other</dc:title><title>First</title><title>Second</title>"
                + "<url>https://proof.example/l.png</url></image>");

        assertThat(feed.logo().orElseThrow().title()).contains("First");
        assertThat(feed.extensions()).hasSize(2);
    }

    @Test
    void theLanguageOfTheChannelOverridesTheOneAroundIt() {
        ReadResult result =
                read("<rss version='2.0' xml:lang='en'><channel><language>en-GB</language></channel></rss>");

        assertThat(result.feed().language()).contains("en-GB");
        assertThat(codes(result)).isEmpty();
        assertThat(result.feed().extensions()).hasSize(1);
        assertThat(read("<rss version='2.0' xml:lang='en'><channel/></rss>")
                        .feed()
                        .language())
                .contains("en");
    }

    @Test
    void anAddressIsResolvedAgainstItsOwnBase() {
        Feed feed = read(atom("<icon xml:base='https://proof.example/img/'>i.ico</icon>"))
                .feed();

        assertThat(feed.icon()).contains(Url.of("https://proof.example/img/i.ico"));
    }

    @Test
    void aGuidThatIsNotAWebAddressIsNotAPermalink() {
        assertThat(item("<guid>12345</guid>").url()).isEmpty();
        assertThat(item("<guid isPermaLink='true'>tag:proof.example,2024:1</guid>")
                        .url())
                .isEmpty();
        assertThat(item("<guid>https://proof.example/1</guid>").url()).contains(Url.of("https://proof.example/1"));
    }

    @Test
    void malformedBase64IsReadAsPlainText() {
        ReadResult result =
                read("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title mode='base64'>A</title></feed>");

        assertThat(result.feed().title()).contains(Text.plain("A"));
        assertThat(codes(result)).containsExactly("base64.malformed");
    }
}
