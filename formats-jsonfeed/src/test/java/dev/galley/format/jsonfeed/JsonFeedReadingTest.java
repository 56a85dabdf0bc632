package dev.galley.format.jsonfeed;

import static dev.galley.format.jsonfeed.Reading.codes;
import static dev.galley.format.jsonfeed.Reading.feed;
import static dev.galley.format.jsonfeed.Reading.item;
import static dev.galley.format.jsonfeed.Reading.read;
import static dev.galley.format.jsonfeed.Reading.readItem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.BodyHtml;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Hub;
import dev.galley.model.Image;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import dev.galley.testkit.FindingsAssert;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFeedReadingTest {
    @Test
    void everyMemberOfTheFeedHasAPlace() {
        ReadResult result = read(feed("'title':'The Harbour','home_page_url':'https://example.org/',"
                + "'feed_url':'https://example.org/feed.json','description':'What ships bring','user_comment':'Subscribe',"
                + "'next_url':'https://example.org/feed.json?page=2','icon':'https://example.org/i.png',"
                + "'favicon':'https://example.org/f.png','authors':[{'name':'Ann','url':'https://example.org/ann',"
                + "'avatar':'https://example.org/ann.png'}],'language':'en-GB','expired':true,"
                + "'hubs':[{'type':'WebSub','url':'https://hub.example.org/'},{'type':'rssCloud','url':'https://c.example/'}],"
                + "'items':[]"));
        assertThat(result.findings()).isEmpty();
        assertThat(result.feed())
                .isEqualTo(Feed.builder()
                        .title("The Harbour")
                        .link(Link.alternate(Url.of("https://example.org/")))
                        .link(Link.of(Link.SELF, Url.of("https://example.org/feed.json")))
                        .link(Link.of(Link.NEXT, Url.of("https://example.org/feed.json?page=2")))
                        .subtitle(Text.plain("What ships bring"))
                        .userComment("Subscribe")
                        .logo(Image.of(Url.of("https://example.org/i.png")))
                        .icon(Url.of("https://example.org/f.png"))
                        .author(Person.named("Ann")
                                .withUrl(Url.of("https://example.org/ann"))
                                .withAvatar(Url.of("https://example.org/ann.png")))
                        .language("en-GB")
                        .expired(true)
                        .hub(Hub.webSub(Url.of("https://hub.example.org/")))
                        .hub(new Hub("rssCloud", Url.of("https://c.example/")))
                        .build());
    }

    @Test
    void everyMemberOfAnItemHasAPlace() {
        ReadResult result = readItem("'id':'1','url':'https://example.org/1','external_url':'https://other.example/',"
                + "'title':'Bridge opens','content_html':'<p>At last</p>','summary':'In short',"
                + "'image':'https://example.org/1.jpg','banner_image':'https://example.org/b.jpg',"
                + "'date_published':'2024-05-01T10:00:00+02:00','date_modified':'2024-05-02T10:00:00Z',"
                + "'authors':[{'name':'Ann'},{'name':'Bob'}],'tags':['Town','Roads'],'language':'en',"
                + "'attachments':[{'url':'https://example.org/1.mp3','mime_type':'audio/mpeg','title':'Listen',"
                + "'size_in_bytes':1234,'duration_in_seconds':61.5}]");
        assertThat(result.findings()).isEmpty();
        assertThat(result.feed().articles())
                .containsExactly(Article.builder()
                        .id("1")
                        .link(Link.alternate(Url.of("https://example.org/1")))
                        .link(Link.of(Link.RELATED, Url.of("https://other.example/")))
                        .headline("Bridge opens")
                        .content(Text.html("<p>At last</p>"))
                        .standfirst(Text.plain("In short"))
                        .media(List.of(
                                Media.lead(Url.of("https://example.org/1.jpg")),
                                Media.builder(Url.of("https://example.org/b.jpg"), Media.Role.BANNER)
                                        .build(),
                                Media.enclosure(Url.of("https://example.org/1.mp3"), "audio/mpeg").toBuilder()
                                        .title("Listen")
                                        .size(1234L)
                                        .duration(Duration.ofMillis(61_500))
                                        .build()))
                        .published(OffsetDateTime.parse("2024-05-01T10:00:00+02:00"))
                        .updated(OffsetDateTime.parse("2024-05-02T10:00:00Z"))
                        .author(Person.named("Ann"))
                        .author(Person.named("Bob"))
                        .category(Category.of("Town"))
                        .category(Category.of("Roads"))
                        .language("en")
                        .build());
    }

    @Test
    void languagesWithUnderscoresAreReadAndReported() {
        ReadResult result =
                read(feed("'language':'en_US','items':[{'id':'1','language':'pt_BR'},{'id':'2','language':'x_'}]"));

        assertThat(result.feed().language()).contains("en-US");
        assertThat(result.feed().articles())
                .extracting(Article::language)
                .containsExactly(Optional.of("pt-BR"), Optional.of("x_"));
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals("language.repaired"))
                .extracting(Finding::path)
                .containsExactly("/language", "/articles/0/language");
    }

    @ParameterizedTest
    @CsvSource({
        "https://jsonfeed.org/version/1, JSON Feed 1.0",
        "http://jsonfeed.org/version/1, JSON Feed 1.0",
        "https://jsonfeed.org/version/1.1, JSON Feed 1.1",
        "https://jsonfeed.org/version/2, JSON Feed 2",
    })
    void reportsTheVersion(String address, String version) {
        assertThat(read("{'version':'" + address + "','items':[]}").version()).isEqualTo(version);
    }

    @Test
    void readsTheSingleAuthorOfVersion1() {
        assertThat(item("'author':{'name':'Ann'}").authors()).containsExactly(Person.named("Ann"));
        assertThat(item("'authors':[{'name':'Ann'}],'author':{'name':'Ann'}").authors())
                .containsExactly(Person.named("Ann"));
    }

    @Test
    void htmlIsTheBodyAndThePlainRenderingIsKeptBesideIt() {
        Article article = item("'content_text':'At last','content_html':'<p>At last</p>'");
        assertThat(article.body()).isEqualTo(bodyOf(Text.html("<p>At last</p>")));
        assertThat(article.extensions()).containsExactly(new Extension.Member("", "content_text", "\"At last\""));
        assertThat(item("'content_text':'a < b'").body()).isEqualTo(bodyOf(Text.plain("a < b")));
        assertThat(item("'content_text':''").body()).isEmpty();
    }

    private static List<Section> bodyOf(Text content) {
        return Article.builder().content(content).build().body();
    }

    @Test
    void unknownMembersAreKeptToTheDigitWhereTheyStood() {
        ReadResult result = read(feed("'_a':{'b':[1.10,true,null,'x\\u0022']},"
                + "'authors':[{'name':'Ann','_rank':1e3}],'hubs':[{'type':'x','url':'y','_k':0}],"
                + "'items':[{'id':'1','attachments':[{'url':'u','mime_type':'t','_bitrate':128}],'_geo':[ 1, 2 ]}]"));
        assertThat(result.feed().extensions())
                .containsExactly(
                        new Extension.Member("", "_a", "{\"b\":[1.10,true,null,\"x\\\"\"]}"),
                        new Extension.Member("authors/0", "_rank", "1e3"),
                        new Extension.Member("hubs/0", "_k", "0"));
        assertThat(result.feed().articles().get(0).extensions())
                .containsExactly(
                        new Extension.Member("media/0", "_bitrate", "128"), new Extension.Member("", "_geo", "[1,2]"));
        assertThat(result.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id':{}",
                "'url':1",
                "'title':['x','y']",
                "'title':[['x']]",
                "'title':[]",
                "'summary':false",
                "'image':{}",
                "'tags':{}",
                "'authors':[['Ann']]",
                "'attachments':'a.mp3'",
                "'attachments':[{'url':'u','size_in_bytes':'large'}]",
                "'date_published':[1]",
                "'attachments':[1]",
            })
    void aValueOfTheWrongTypeIsReportedAndKeptAndTheRestIsRead(String member) {
        ReadResult result = readItem(member + ",'_after':1");
        assertThat(codes(result)).containsExactly("type.unexpected");
        Finding finding = result.findings().get(0);
        assertThat(finding.path()).startsWith("/articles/0/");
        assertThat(finding.value()).isPresent();
        assertThat(finding.location()).isPresent();
        assertThat(result.feed().articles().get(0).extensions())
                .hasSize(2)
                .contains(new Extension.Member("", "_after", "1"));
    }

    @Test
    void anArrayOfOneStringIsReadAsTheString() {
        ReadResult result = readItem("'id':['1'],'title':['x'],'url':['https://example.org/1'],'_after':1");
        assertThat(result.feed().articles())
                .containsExactly(Article.builder()
                        .id("1")
                        .headline(Text.plain("x"))
                        .link(Link.alternate(Url.of("https://example.org/1")))
                        .extension(new Extension.Member("", "_after", "1"))
                        .build());
        assertThat(codes(result)).containsOnly("string.expected");
    }

    @Test
    void readsNullAsAMissingMember() {
        ReadResult result = readItem("'title':null,'authors':null,'tags':['x'],'attachments':null,'url':null");
        assertThat(result.findings()).isEmpty();
        assertThat(result.feed().articles())
                .containsExactly(Article.builder().category(Category.of("x")).build());
    }

    @Test
    void leavesOutNullInArraysAndReportsIt() {
        ReadResult result = readItem("'tags':[null,'x'],'authors':[null],'attachments':[null,{'url':'u'}]");

        assertThat(codes(result)).hasSize(3).containsOnly("type.unexpected");
        assertThat(result.feed().articles().get(0).categories()).containsExactly(Category.of("x"));
        assertThat(result.feed().articles().get(0).authors()).isEmpty();
        assertThat(result.feed().articles().get(0).media()).hasSize(1);
    }

    @Test
    void aNumberAsIdCountsAsItsDigits() {
        ReadResult result = readItem("'id':12345678901234567890");
        assertThat(result.feed().articles().get(0).id()).contains("12345678901234567890");
        FindingsAssert.assertThat(result.findings()).hasOnly("id.not-a-string", "/articles/0/id");
    }

    @Test
    void noIdIsInvented() {
        assertThat(item("'url':'https://example.org/1'").id()).isEmpty();
    }

    @Test
    void anUnreadableDateIsAFindingWithTheRawString() {
        ReadResult result = readItem("'date_published':'soon','date_modified':'Tue, 3 Sep 2024 10:00:00 GMT'");
        Article article = result.feed().articles().get(0);
        assertThat(article.published()).isEmpty();
        assertThat(article.updated()).contains(OffsetDateTime.parse("2024-09-03T10:00:00Z"));
        FindingsAssert.assertThat(result.findings()).has("date.unreadable", "/articles/0/published");
        assertThat(result.findings().get(0).value()).contains("soon");
    }

    @Test
    void aSecondMemberOfTheSameNameIsReportedAndKept() {
        ReadResult result = readItem("'title':'One','title':'Two'");
        assertThat(result.feed().articles().get(0).headline()).contains(Text.plain("One"));
        assertThat(result.feed().articles().get(0).extensions())
                .containsExactly(new Extension.Member("", "title", "\"Two\""));
        assertThat(codes(result)).containsExactly("member.duplicate");
    }

    @Test
    void secondItemsAreReportedAndReadLikeTheFirst() {
        ReadResult result = read(feed("'items':[{'id':'1'}],'title':'One','items':[{'id':'2'}]"));

        assertThat(result.feed().articles()).hasSize(2);
        assertThat(codes(result)).containsExactly("member.duplicate");
        assertThat(codes(read(feed("'items':[{'id':'1'}]")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100000000000000000000, too large, WARNING",
        "1e30, too large, WARNING",
        "10000000000000000000.5, not a whole number, ERROR",
    })
    void aSizeThatIsTooLargeIsNotTakenForAFraction(String number, String words, Severity severity) {
        ReadResult result = readItem("'attachments':[{'url':'u','mime_type':'t','size_in_bytes':" + number + "}]");

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains(words);
            assertThat(finding.severity()).isEqualTo(severity);
        });
    }

    @ParameterizedTest
    @CsvSource({"1.5, size", "1e30, size", "1e400, size"})
    void anInvalidSizeIsReported(String number, String field) {
        ReadResult result = readItem("'attachments':[{'url':'u','mime_type':'t','size_in_bytes':" + number + "}]");
        assertThat(result.feed().articles().get(0).media().get(0).size()).isEmpty();
        FindingsAssert.assertThat(result.findings()).hasOnly("number.unreadable", "/articles/0/media/0/" + field);
    }

    @Test
    void addressesAreResolvedOnlyAgainstABaseThatIsGiven() {
        byte[] document = Reading.bytes(feed("'items':[{'url':'/1'}]"));
        FeedReader based = FeedReader.builder()
                .baseUrl(Url.of("https://example.org/feed.json"))
                .build();
        assertThat(Reading.read(based, document).feed().articles().get(0).url())
                .contains(Url.of("https://example.org/1"));
        assertThat(Reading.read(FeedReader.lenient(), document)
                        .feed()
                        .articles()
                        .get(0)
                        .url())
                .contains(Url.of("/1"));
    }

    @Test
    void markupWithRelativeAddressesGetsTheAddressOfTheDocumentAsItsBase() {
        Url address = Url.of("https://example.org/feed.json");
        FeedReader based = FeedReader.builder().baseUrl(address).build();
        byte[] document = Reading.bytes(feed("'items':[{'content_html':'<a href=/x>x</a>'},"
                + "{'content_html':'<a href=https://example.org/x>x</a>'}]"));

        assertThat(Reading.read(based, document).feed().articles())
                .map(article -> BodyHtml.verbatim(article.body()).orElseThrow().base())
                .containsExactly(Optional.of(address), Optional.empty());
    }

    @Test
    void membersAfterTheItemsBelongToTheFeed() {
        ReadResult result = read(feed("'items':[{'id':'1'}],'title':'Late','_x':1"));
        assertThat(result.feed().title()).contains(Text.plain("Late"));
        assertThat(result.feed().extensions()).containsExactly(new Extension.Member("", "_x", "1"));
        assertThat(result.feed().articles()).hasSize(1);
    }

    @Test
    void anItemThatIsNotAnObjectIsReportedAndTheOthersAreRead() {
        ReadResult result = read(feed("'items':[1,{'id':'1'},'x',[{}],null,{'id':'2'}]"));
        assertThat(result.feed().articles())
                .extracting(Article::id)
                .containsExactly(Optional.of("1"), Optional.empty(), Optional.of("2"));
        assertThat(codes(result)).hasSize(4).containsOnly("item.not-an-object");
        assertThat(result.findings().get(0).location()).contains(new Location(1, 56));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void readsTheEncodingsOfUnicode(String charset) {
        String document = feed("'title':'naïve Ω 日本 \uD83D\uDE00','items':[]").replace('\'', '"');
        for (String mark : List.of("", "\uFEFF")) {
            byte[] bytes = (mark + document).getBytes(Charset.forName(charset));
            assertThat(Reading.read(FeedReader.lenient(), bytes).feed().title())
                    .as(charset + mark.length())
                    .contains(Text.plain("naïve Ω 日本 \uD83D\uDE00"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d", "x\\udbff y"})
    void halvesOfSurrogatePairsAreReplaced(String escapes) {
        ReadResult result = read(feed("'title':'a" + escapes + "','_" + escapes + "':1,'icon':['https://a.example/"
                + escapes + "'],'items':[]"));
        String read = result.feed().title().orElseThrow().value();
        assertThat(read).startsWith("a").contains("\uFFFD").doesNotContain("\uD83D", "\uDE00", "\uDBFF");
        assertThat(result.feed().extensions().toString()).contains("\uFFFD");
        assertThat(result.feed().logo().orElseThrow().url().value())
                .contains("\uFFFD")
                .doesNotContain("\uD83D", "\uDE00", "\uDBFF");
        assertThat(codes(result)).contains("json.repaired");
    }

    @Test
    void zerosAfterAByteOrderMarkDoNotMakeAnotherEncoding() {
        byte[] bytes = ("\uFEFF{\0\0\0"
                        + feed("'title':'a','items':[{'id':'1'}]").substring(1))
                .getBytes(StandardCharsets.UTF_8);
        ReadResult result = Reading.read(FeedReader.lenient(), bytes);
        assertThat(result.feed().articles()).hasSize(1);
        assertThat(codes(result)).contains("json.repaired");
    }

    @Test
    void anAttachmentWithoutAddressIsNoFileAndANegativeSizeIsNone() {
        ReadResult result =
                read(feed("'items':[{'id':'1','attachments':[{'url':'','mime_type':'a/b','x':1},{'mime_type':'a/b'},"
                        + "{'url':'https://h.example/a','mime_type':'a/b','size_in_bytes':-1}]}]"));
        Article article = result.feed().articles().get(0);
        assertThat(article.media()).hasSize(1);
        assertThat(article.media().get(0).size()).isEmpty();
        assertThat(article.extensions()).isEmpty();
        assertThat(codes(result)).contains("attachment.without-url", "number.unreadable");
    }

    @Test
    void aHubNeedsAnAddressAndOneWithoutTypeIsOfWebSub() {
        ReadResult result = read(feed("'hubs':[{},{'type':'rssCloud','x':1},{'url':'https://hub.example/'},"
                + "{'type':'rssCloud','url':'https://cloud.example/','y':2}],'items':[]"));

        assertThat(result.feed().hubs())
                .containsExactly(
                        Hub.webSub(Url.of("https://hub.example/")),
                        new Hub("rssCloud", Url.of("https://cloud.example/")));
        assertThat(result.feed().extensions()).containsExactly(new Extension.Member("hubs/1", "y", "2"));
        assertThat(codes(result)).containsExactly("hub.without-url", "hub.without-url", "hub.without-type");
    }

    @Test
    void aNegativeDurationIsNone() {
        ReadResult result =
                read(feed("'items':[{'id':'1','attachments':[{'url':'https://h.example/a','mime_type':'a/b',"
                        + "'duration_in_seconds':-1}]}]"));

        assertThat(result.feed().articles().get(0).media().get(0).duration()).isEmpty();
        assertThat(codes(result)).containsExactly("number.unreadable");
    }

    @Test
    void extremeDurationsCostNoMoreThanOthers() {
        String many = ("{'url':'https://h.example/a','mime_type':'a/b','duration_in_seconds':1e20000000},"
                        + "{'url':'https://h.example/b','mime_type':'a/b','duration_in_seconds':1e-20000000},")
                .repeat(200);
        ReadResult result =
                read(feed("'items':[{'id':'1','attachments':[" + many.substring(0, many.length() - 1) + "]}]"));

        assertThat(result.feed().articles().get(0).media())
                .extracting(medium -> medium.duration().orElse(null))
                .containsOnly(null, Duration.ZERO);
        assertThat(codes(result)).containsOnly("number.unreadable");
    }
}
