package dev.galley.format.xml.namespace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.Feeds;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammars of the extensions, each applied to a small RSS or Atom feed. */
class NamespaceGrammarsTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:dcterms="http://purl.org/dc/terms/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:wfw="http://wellformedweb.org/CommentAPI/"
                xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:media="http://search.yahoo.com/mrss/"
                xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:georss="http://www.georss.org/georss"
                xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"
                xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule"
                xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"
                xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/"
                xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:source="http://source.scripting.com/"
                xmlns:rawvoice="http://www.rawvoice.com/rawvoiceRssModule/" xmlns:spotify="http://www.spotify.com/ns/rss"
                xmlns:rsl="https://rslstandard.org/rsl" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"
                xmlns:googleplay="http://www.google.com/schemas/play-podcasts/1.0"
                xmlns:ev="http://purl.org/rss/1.0/modules/event/" xmlns:xhtml="http://www.w3.org/1999/xhtml">
              <channel>
                <title>Harbour News</title>
                <link>https://harbour.example/</link>
                <description>News of the harbour</description>
                <language>en</language>
                <lastBuildDate>Sat, 07 Sep 2002 00:00:01 GMT</lastBuildDate>
                <atom:link rel="self" href="https://harbour.example/feed.xml" type="application/rss+xml"/>
                %s
                <item>
                  <title>Bridge opens</title>
                  <guid>https://harbour.example/1</guid>
                  %s
                </item>
              </channel>
            </rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"
                xmlns:fh="http://purl.org/syndication/history/1.0" xmlns:app="http://www.w3.org/2007/app"
                xmlns:sx="http://www.microsoft.com/schemas/sse"
                xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">
              <id>tag:harbour.example,2024:feed</id>
              <title>Harbour News</title>
              <updated>2024-05-05T18:00:00Z</updated>
              <author><name>Ada Brook</name></author>
              <link rel="self" href="https://harbour.example/feed.atom"/>
              %s
              <entry>
                <id>tag:harbour.example,2024:1</id>
                <title>Bridge opens</title>
                <updated>2024-05-05T18:00:00Z</updated>
                <content>Ships and boats</content>
                %s
              </entry>
            </feed>
            """;

    private static List<String> codes(String document) throws IOException {
        return Feeds.validate(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static List<String> expected(String codes) {
        return codes == null ? List.of() : List.of(codes.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<dc:date>2002-09-07</dc:date><dc:creator>Ada</dc:creator><dc:creator>Ben</dc:creator> |",
                "<dc:date>7 Sep 2002</dc:date> | date.not-w3cdtf",
                "<dc:rights>a</dc:rights><dc:rights>b</dc:rights> | element.duplicate",
                "<dc:colour>red</dc:colour> | element.unknown",
                "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency> |",
                "<sy:updatePeriod>often</sy:updatePeriod> | value.not-one-of",
                "<sy:updateFrequency>-1</sy:updateFrequency> | number.out-of-range",
                "<creativeCommons:license>by-sa</creativeCommons:license> | url.relative",
                "<feedburner:feedFlare href='a b'>x</feedburner:feedFlare> | url.illegal-character",
                "<itunes:owner><itunes:email>ada@harbour.example</itunes:email></itunes:owner><itunes:category text='News'/>"
                        + "<itunes:author>Ada</itunes:author><itunes:explicit>no</itunes:explicit><itunes:image href='https://harbour.example/a.png'/> |",
                "<itunes:author>Ada</itunes:author> | itunes.element-missing itunes.element-missing itunes.element-missing itunes.email-missing",
                "<itunes:owner><itunes:name>Ada</itunes:name></itunes:owner><itunes:category text='News'/> | itunes.email-missing itunes.element-missing itunes.element-missing itunes.element-missing",
                "<xhtml:meta name='robots' content='noindex'/> | namespace.prefix-avoid",
            })
    void checksElementsOfChannels(String elements, String codes) throws IOException {
        assertThat(codes(RSS.formatted(elements, ""))).containsExactlyInAnyOrderElementsOf(expected(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<content:encoded>&lt;p>Text&lt;/p></content:encoded> |",
                "<content:encoded>&lt;script>x()&lt;/script></content:encoded> | html.unsafe-element",
                "<slash:comments>12</slash:comments><slash:hit_parade>12,3,0</slash:hit_parade> |",
                "<slash:comments>many</slash:comments> | number.not-whole",
                "<wfw:commentRss>https://harbour.example/1/feed</wfw:commentRss> |",
                "<wfw:commentRSS>https://harbour.example/1/feed</wfw:commentRSS> | wfw.comment-rss",
                "<dcterms:modified>2002-09-07T10:00Z</dcterms:modified> |",
                "<dcterms:valid>name=x; start=2002</dcterms:valid><dcterms:issued>soon</dcterms:issued> | date.not-w3cdtf",
                "<georss:point>45.256 -71.92</georss:point><georss:elev>-3</georss:elev> |",
                "<georss:point>45.256,-71.92</georss:point> | coordinates.comma",
                "<geo:lat>91</geo:lat><geo:long>12.5</geo:long> | latitude.out-of-range",
                "<trackback:ping>https://harbour.example/tb/1</trackback:ping> |",
                "<trackback:ping>tb</trackback:ping> | url.relative",
                "<ev:startdate>2002-09-07T10:00:00</ev:startdate> |",
                "<media:content url='https://harbour.example/a.mp4' type='video/mp4' medium='video' fileSize='12'/> |",
                "<media:content url='https://harbour.example/a.mp4' medium='film' fileSize='0'/> | value.not-one-of number.out-of-range",
                "<media:group><media:content url='https://harbour.example/a.mp4'/></media:group> | media.group-of-one",
                "<media:content url='https://harbour.example/a.mp4'><dc:identifier>7</dc:identifier></media:content> | element.unexpected",
                "<dc:creator><dcterms:title>Ada</dcterms:title></dc:creator> | element.unknown",
                "<media:content url='https://harbour.example/a.mp4'><media:identifier>7</media:identifier></media:content> | element.unknown",
                "<media:content url='https://harbour.example/a.mp4'><identifier>7</identifier></media:content> | namespace.undeterminable",
                "<media:group><media:content url='https://harbour.example/a.mp4'/><media:content url='https://harbour.example/a.webm'/></media:group> |",
                "<media:group><media:content url='https://harbour.example/a' fileSize='0'/><media:content url='https://harbour.example/b' medium='film'/></media:group> | number.out-of-range value.not-one-of",
                "<media:title type='html'>&lt;b></media:title><media:title>x</media:title> | element.duplicate",
                "<media:description type='plain'>a &lt;b>bold&lt;/b> word</media:description> | text.undeclared-markup",
                "<media:thumbnail width='75'/> | attribute.missing",
                "<media:rating>nonadult</media:rating><media:rating scheme='urn:icra'>r (cz 1 lz 0)</media:rating> |",
                "<media:rating scheme='urn:icra'>cz 1</media:rating> | rating.malformed",
                "<media:rating scheme='urn:mpaa'>tv-ma</media:rating> | value.not-one-of",
                "<media:restriction relationship='allow' type='country'>de XX</media:restriction> | country.unknown",
                "<media:restriction relationship='allow'>bogus</media:restriction> | value.not-one-of",
                "<media:credit role='musician'>Ada</media:credit><media:credit role='owner' scheme='urn:yvs'>Ben</media:credit> |",
                "<media:credit role='band member 1'>Ada</media:credit> | credit.role-unknown",
                "<media:adult>false</media:adult> | media.adult-deprecated",
                "<media:hash algo='md5'>dfdec888b72151965a34b4b59031290a</media:hash> |",
                "<media:hash algo='crc'>xyz</media:hash> | value.not-one-of hexadecimal.malformed hash.length",
                "<itunes:duration>7:40</itunes:duration><itunes:explicit>No</itunes:explicit> |",
                "<itunes:duration>long</itunes:duration> | duration.malformed",
                "<itunes:episode>A</itunes:episode> | number.not-whole",
                "<itunes:keywords>salt pepper shaker exciting</itunes:keywords> | itunes.keywords",
                "<itunes:category text='Foo'/> | itunes.category-unknown",
                "<itunes:category><itunes:category text='Politics'/></itunes:category> | attribute.missing",
                "<itunes:category><itunes:category text='Arts &amp; Entertainment'/></itunes:category> | attribute.missing itunes.category-obsolete",
                "<itunes:category text='News'/><itunes:category><itunes:category text='Tides'/></itunes:category> | attribute.missing itunes.category-unknown",
                "<itunes:category text='Arts'><itunes:category text='Literature'/></itunes:category> | itunes.category-obsolete",
                "<enclosure url='https://harbour.example/a.wmv' length='1' type='video/x-ms-wmv'/><itunes:title>x</itunes:title> | itunes.format-unsupported",
                "<enclosure url='https://harbour.example/a.mp3?x=1.wmv' length='1' type='audio/mpeg'/><itunes:title>x</itunes:title> |",
                "<yt:videoId>ygtvT49zkQ8</yt:videoId><yt:channelId>UCmEN5ZnsHUXIxgpLitRTmWw</yt:channelId> |",
                "<yt:videoId/><yt:colour>red</yt:colour> | value.blank element.unexpected",
                "<source:markdown>*A* bridge</source:markdown><source:linkFull>https://harbour.example/1</source:linkFull> |",
                "<source:linkFull>1</source:linkFull> | url.relative",
                "<rawvoice:poster url='https://harbour.example/1.jpg'/><rawvoice:isHd>yes</rawvoice:isHd> |",
                "<rawvoice:poster/><rawvoice:isHd>HD</rawvoice:isHd> | attribute.missing value.not-one-of",
                "<rawvoice:webm src='https://harbour.example/1.webm' length='long'/> | number.not-whole",
                "<spotify:access><spotify:entitlement name='gold'/></spotify:access> |",
                "<spotify:access/> | element.missing",
                "<rsl:content url='https://harbour.example/1'><rsl:license><rsl:permits type='usage'>search</rsl:permits></rsl:license></rsl:content> |",
                "<rsl:content><rsl:license><rsl:permits>search</rsl:permits></rsl:license></rsl:content> | attribute.missing attribute.missing",
                "<prism:doi>10.1038/nature12373</prism:doi><prism:issn>0028-0836</prism:issn><prism:section>Letters</prism:section> |",
                "<prism:doi>doi:10.1038/nature12373</prism:doi><prism:issn>0028-0837</prism:issn> | doi.malformed issn.malformed",
                "<googleplay:explicit>yes</googleplay:explicit><googleplay:image href='https://harbour.example/1.jpg'/> |",
                "<googleplay:explicit>perhaps</googleplay:explicit><googleplay:image/> | value.not-one-of attribute.missing",
            })
    void checksElementsOfItems(String elements, String codes) throws IOException {
        assertThat(codes(RSS.formatted("", elements))).containsExactlyInAnyOrderElementsOf(expected(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<fh:archive/><link rel='current' href='https://harbour.example/'/><link rel='prev-archive' href='https://harbour.example/1'/> |",
                "<fh:archive/> | archive.incomplete archive.current-missing",
                "<fh:complete/><link rel='next' href='https://harbour.example/2'/> | complete.paged",
                "<opensearch:totalResults>-1</opensearch:totalResults> | number.out-of-range",
                "<opensearch:Query role='request' searchTerms='H%C3%A4user' language='*'/> |",
                "<opensearch:Query searchTerms='a b' language='English'/> | attribute.missing value.not-url-encoded language.unknown",
                "<sx:sharing since='2024-05-05T18:00:00Z'/> | attribute.missing",
            })
    void checksElementsOfFeeds(String elements, String codes) throws IOException {
        assertThat(codes(ATOM.formatted(elements, ""))).containsExactlyInAnyOrderElementsOf(expected(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<thr:in-reply-to ref='tag:harbour.example,2024:0' href='https://harbour.example/0'/><thr:total>3</thr:total> |",
                "<thr:in-reply-to href='https://harbour.example/0'/> | attribute.missing",
                "<link rel='replies' href='https://harbour.example/r' thr:count='2.5'/> | number.not-whole",
                "<app:control><app:draft>yes</app:draft></app:control><app:edited>2024-05-05T18:00:00Z</app:edited> |",
                "<app:edited>yesterday</app:edited> | date.not-rfc3339",
                "<sx:sync id='a' updates='1'><sx:history sequence='1' by='ada' when='2005-05-21T09:43:33Z'/></sx:sync> |",
                "<sx:sync id='a' updates='1'><sx:history sequence='0'/></sx:sync> | number.out-of-range history.anonymous",
            })
    void checksElementsOfEntries(String elements, String codes) throws IOException {
        assertThat(codes(ATOM.formatted("", elements))).containsExactlyInAnyOrderElementsOf(expected(codes));
    }

    @Test
    void checksOpenSearchDescriptions() throws IOException {
        String good = """
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>Harbour</ShortName>
                  <Description>Search the harbour</Description>
                  <Query role="example" searchTerms="ship"/>
                  <Url type="text/html" template="https://harbour.example/?q={searchTerms}&amp;p={startPage?}"/>
                </OpenSearchDescription>
                """;

        assertThat(codes(good)).isEmpty();
        assertThat(codes(good.replace("Harbour<", "The search engine of the harbour<")))
                .containsExactly("value.too-long");
        assertThat(codes(good.replace("https://harbour.example", ""))).containsExactly("url.relative");
        assertThat(codes(good.replace("{searchTerms}", "{}"))).containsExactly("template.malformed");
        assertThat(codes(good.replace("{searchTerms}", "{other:terms}"))).containsExactly("namespace.undeclared");
        assertThat(codes(good.replace("role=\"example\"", "role=\"request\"")))
                .containsExactly("opensearch.example-missing");
    }

    @Test
    void checksServiceDocuments() throws IOException {
        String good = """
                <service xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom">
                  <workspace>
                    <atom:title>Harbour</atom:title>
                    <collection href="news">
                      <atom:title>News</atom:title>
                      <accept>image/*, application/atom+xml;type=entry</accept>
                      <categories fixed="yes"><atom:category term="ships"/></categories>
                    </collection>
                  </workspace>
                </service>
                """;

        assertThat(codes(good)).isEmpty();
        assertThat(codes(good.replace(" href=\"news\"", ""))).containsExactly("attribute.missing");
        assertThat(codes(good.replace("image/*", "image/png;q=0.5"))).containsExactly("accept.parameter");
        assertThat(codes(good.replace("fixed=\"yes\"", "fixed=\"yes\" href=\"categories\"")))
                .containsExactly("categories.conflict", "categories.conflict");
        assertThat(codes(good.replace("<accept>", "<atom:id>x</atom:id><accept>")))
                .containsExactly("collection.id");
    }
}
