package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.galley.format.FeedReader;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadResult;
import dev.galley.format.UnknownFormatException;
import dev.galley.model.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds inside HTML, or after HTML or text, are read. In other documents, elements with the same names are not feeds. */
class SurroundedFeedsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><rss version='2.0'><channel><item><title>One</title></item></channel></rss></body></html>",
                "<!doctype html><HTML><feed xmlns='http://www.w3.org/2005/Atom'><entry><title>One</title></entry></feed></HTML>",
                "<!-- cached <?xml version='1.0'?><rss version='2.0'><channel><item><title>One</title></item></channel></rss>",
                "Notice in <stdin>: x<rss version='2.0'><channel><item><title>One</title></item></channel></rss>",
                "<br/><b>Warning</b>: x<rss version='2.0'><channel><item><title>One</title></item></channel></rss>"
            })
    void readsAFeedInHtmlOrText(String document) {
        ReadResult read = Reading.read(document);

        assertThat(read.feed().articles()).hasSize(1);
        assertThat(Reading.codes(read)).contains("xml.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<x:y></x:y><data>", "<data>\n"})
    void readsAChannelBehindTagsThatBelongToNothing(String tags) {
        ReadResult read = Reading.read("<rss version='2.0'>" + tags
                + "<channel><title>Tides</title><item><title>One</title></item></channel></rss>");

        assertThat(read.feed().title()).contains(Text.plain("Tides"));
        assertThat(read.feed().articles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"content_html\":\"<p><rss version='2.0'>\"}]}",
                "<dictionary><entry><title>boat</title></entry></dictionary>",
                "<settings><feed><entry/></feed></settings>",
                "<svg><metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></metadata></svg>",
                "<tv><channel id='one'><display-name>One</display-name></channel></tv>",
                "<prtg><channel><name>One</name></channel></prtg>",
                "<config><formats><rss enabled='true'/></formats></config>",
                "<resources><rss>foo</rss></resources>",
                "<rsz version='2.0'><channel><item/></channel></rsz>",
                "<feeds><feed xmlUrl='http://blog.example/atom/feed.xml'/></feeds>",
                "<html><!-- <rss version='2.0'><channel/></rss> --></html>",
                "<html><![CDATA[<rss version='2.0'><channel/></rss>]]></html>",
                "<html><script>var feed = \"<rss version='2.0'><channel/></rss>\";</script></html>",
                "<html><div title='<rss version=2>'>x</div></html>",
                "<html><body><entry>x</entry></body></html>"
            })
    void anElementOfThatNameElsewhereIsNoFeed(String document) {
        assertThatThrownBy(() -> Reading.read(document)).isInstanceOf(UnknownFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN'\n%s",
                "<html><!-- <rss> --><script>x = '<rss>'</script><style>/* <feed> */</style><p title='<rss>'>x</p>%s</html>",
                "<data>%s</data>",
                "<?xml version='1.0'?><response status='ok'><result>%s</result></response>",
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>%s</s:Body></s:Envelope>"
            })
    void readsTheFeedAndNotWhatLooksLikeOne(String document) {
        for (String feed : new String[] {
            "<rss version='2.0'><channel><title>Tide</title><item><title>One</title></item></channel></rss>",
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>Tide</title><entry><title>One</title></entry></feed>"
        }) {
            ReadResult read = Reading.read(document.formatted(feed));

            assertThat(read.feed().title()).as(feed).contains(Text.plain("Tide"));
            assertThat(read.feed().articles().get(0).headline()).as(feed).contains(Text.plain("One"));
            assertThat(Reading.codes(read)).as(feed).containsAnyOf("xml.malformed", "element.wrapper");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<channel>%s</channel>",
                "<rdf:rdf xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>%s</rdf:rdf>"
            })
    void readsAFeedWhoseRootIsMissingOrInTheWrongCase(String document) {
        ReadResult read = Reading.read(document.formatted("<item><title>One</title></item>"));

        assertThat(read.feed().articles().get(0).headline()).contains(Text.plain("One"));
        assertThat(read.findings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "windows-1251"})
    void findsAFeedBehindTextInTheGivenCharset(String charset) throws IOException {
        String document = "Ошибка: x<rss version='2.0'><channel><item><title>Маяк</title></item></channel></rss>";
        FeedReader reader =
                FeedReader.builder().charset(Charset.forName(charset)).build();

        ReadResult read = Reading.read(reader, document.getBytes(Charset.forName(charset)));

        assertThat(read.feed().articles().get(0).headline()).contains(Text.plain("Маяк"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0><entry xmlns='http://www.w3.org/2005/Atom'><title>One</title></entry>",
                "<?xml version='1.0\n<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>One</title></entry>",
                "<?xml version='1.0>\n<rss version='2.0'><channel><item><title>One</title></item>"
            })
    void skipsADeclarationWithoutEnd(String document) {
        ReadResult read = Reading.read(document);

        assertThat(read.feed().articles()).hasSize(1);
        assertThat(Reading.codes(read)).contains("xml.malformed");
        assertThatThrownBy(() ->
                        Reading.read(FeedReader.builder().strict().build(), document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedFeedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--", "<script>", "<?", "<![CDATA[", "<style><!--"})
    void searchingForAFeedCostsNoMoreThanTheDocument(String part) {
        String document = "x <html><channel>" + part.repeat(1_000_000 / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                Reading.read(document);
            } catch (UnknownFormatException | MalformedFeedException e) {
                // a document without a feed
            }
        });
    }
}
