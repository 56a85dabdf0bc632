package dev.galley.format.jsonfeed;

import static dev.galley.format.jsonfeed.Reading.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.galley.format.FeedReader;
import dev.galley.format.FeedValidator;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads feeds that are not well-formed: an error costs at most the item in which it is. */
class MalformedJsonTest {
    private static final String FEED = """
            {
              "version": "https://jsonfeed.org/version/1.1",
              "title": "Harbour",
              "authors": [{"name": "Ann"}],
              "items": [
                {"id": "1", "title": "One", "content_html": "<p class=\\"a\\">Ship</p>", "tags": ["a", "b"]},
                {"id": "2", "title": "Two", "content_html": "<p class=\\"b\\">Boat</p>", "tags": ["c", "d"],
                  "attachments": [
                    {"url": "https://harbour.example/2.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 120},
                    {"url": "https://harbour.example/3.mp3", "mime_type": "audio/mpeg"}
                  ], "language": "en"},
                {"id": "3", "title": "Three", "content_text": "Raft"}
              ],
              "home_page_url": "https://harbour.example/"
            }
            """;
    private static final Feed WHOLE = read(FEED).feed();

    private static ReadResult read(String json) {
        return Reading.read(FeedReader.lenient(), json.getBytes(StandardCharsets.UTF_8));
    }

    private static String with(String part, String other) {
        assertThat(FEED).contains(part);
        return FEED.replace(part, other);
    }

    private static void assertThatErrorsHavePlaces(List<Finding> findings) {
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.location()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2{}", "2[]", "true{}", "-1.5e3{}", "2{", "[2{}]"})
    void aBracketAfterANumberOrLiteralCostsAtMostItsObject(String value) throws IOException {
        String json = with("{\"name\": \"Ann\"}", "{\"name\": \"Ann\", \"_id\": " + value + "}");

        assertThat(read(json).feed().articles()).isEqualTo(WHOLE.articles());
        assertThat(FeedValidator.standard()
                        .validate(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                        .isValid())
                .isFalse();
    }

    @Test
    void whatFollowsTheFeedIsToldOnce() throws IOException {
        String json = FEED + "{\"id\": \"4\"} [] x";

        assertThat(read(json).findings()).hasSize(1);
        assertThat(read(json).feed()).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"language\": \"en\"} ~ \"language\": \"en\",}",
                "\"content_text\": \"Raft\"} ~ \"content_text\": \"Raft\"},",
                "[\"c\", \"d\"] ~ [\"c\", \"d\", ]",
                "[\"c\", \"d\"] ~ [\"c\" \"d\"]",
                "\"title\": \"Two\", ~ \"title\": \"Two\"",
                "\"title\": \"Two\" ~ \"title\" \"Two\"",
                "\"title\": \"Two\" ~ \"title\"=> \"Two\"",
                "\"title\": \"Two\" ~ title: \"Two\"",
                "\"title\": \"Two\" ~ title\": \"Two\"",
                "\"title\": \"Two\" ~ \"title: \"Two\"",
                "\"title\": \"Two\" ~ 'title': 'Two'",
                "\"title\": \"Two\" ~ \"title\": Two",
                "\"title\": \"Two\" ~ \"title\": Two\"",
                "\"title\": \"Two\" ~ \"title\": \"Two",
                "\"title\": \"Two\" ~ \"title\": \"Two\" x",
                "\"title\": \"Two\" ~ x \"title\": \"Two\"",
                "\"title\": \"Two\", ~ \"title\": \"Two\",,",
                "\"title\": \"Two\", ~ \"title\": \"Two\", // a comment \"x\": {\n",
                "\"title\": \"Two\", ~ /* a comment */ \"title\": \"Two\", # another\n",
                "\"title\": \"Two\", ~ \"title\": \"Two\", }",
                "\"title\": \"Two\", ~ \"title\": \"Two\", ]",
                "\"title\": \"Two\", ~ {\"title\": \"Two\",",
                "120 ~ +0120",
                "120 ~ \"120\"",
                "{\"id\": \"2\" ~ {{\"id\": \"2\"",
                "\"language\": \"en\"}, ~ \"language\": \"en\",",
                "\"language\": \"en\"}, ~ \"language\": \"en\"}",
                "\"language\": \"en\"}, ~ \"language\": \"en\"},,",
                "\"language\": \"en\"}, ~ \"language\": \"en\"}, // next\n",
                "\"Raft\"} ~ \"Raft\"",
                "\"items\": [ ~ \"items\":",
                "\"en\"}, ~ \"en\"} x,",
                "\"audio/mpeg\"} ~ \"audio/mpeg\"",
                "\"version\" ~ /* a feed */ \"version\"",
                "\"title\": \"Harbour\", ~ \"title\": \"Harbour\"},",
                "\"title\": \"Harbour\", ~ \"title\": \"Harbour",
                "[\"a\", \"b\"] ~ [\"a\", \"b\"",
                "[{\"name\": \"Ann\"}] ~ {\"name\": \"Ann\"}",
                "harbour.example/\"\n} ~ harbour.example/\"\n}}</html>",
            })
    void whatCanOnlyBeMeantInOneWayIsRepaired(String change) throws IOException {
        int arrow = change.indexOf(" ~ ");
        String json = with(change.substring(0, arrow), change.substring(arrow + 3));
        ReadResult result = read(json);

        assertThat(result.feed()).isEqualTo(WHOLE);
        assertThat(result.isComplete()).isTrue();
        assertThatErrorsHavePlaces(result.findings());
        assertThat(result.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThatStrictReadingFails(json);
        assertThatValidationFails(json);
    }

    private static void assertThatStrictReadingFails(String json) {
        FeedReader strict = FeedReader.builder().strict().build();
        assertThat(catchThrowable(() -> Reading.read(strict, json.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(MalformedFeedException.class);
    }

    private static void assertThatValidationFails(String json) throws IOException {
        List<Finding> findings = FeedValidator.builder()
                .build()
                .validate(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .findings();
        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        assertThatErrorsHavePlaces(findings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\": ",
                "\"title\": tomorrow and \"more\"",
                "\"title\": NaN",
                "\"title\"",
                "\"title\": \"C:\\docks \\u12\"",
                "\"title\": \"a\u0007\"",
                "\"title\": [\"Two\"",
                "\"title\": {\"Two\"",
                "\"title\": \"Two\\\"",
                "\"title\": \"Two\", \"title\": \"Zwei\"",
                "\"title\": \"Two\"}",
                "\"title\": \"Two\"]",
            })
    void anErrorInAnItemCostsNoOther(String member) {
        ReadResult result = read(with("\"title\": \"Two\"", member));
        List<Article> articles = result.feed().articles();

        assertThat(articles.get(0)).isEqualTo(WHOLE.articles().get(0));
        assertThat(articles.get(articles.size() - 1)).isEqualTo(WHOLE.articles().get(2));
        assertThat(articles).hasSize(3);
        assertThat(articles.get(1).id()).contains("2");
        assertThat(result.feed().url()).isEqualTo(WHOLE.url());
        assertThatErrorsHavePlaces(result.findings());
    }

    @Test
    void quotationMarksThatAreNotEscapedBelongToTheText() {
        List<Article> articles = read(with("<p class=\\\"b\\\">Boat", "<p class=\"b\">She said \"No\", and then")
                        .replace("Two", "The \"new\" boat"))
                .feed()
                .articles();

        assertThat(articles.get(1).headline()).contains(Text.plain("The \"new\" boat"));
        assertThat(articles.get(1).body())
                .containsExactlyElementsOf(Article.builder()
                        .content(Text.html("<p class=\"b\">She said \"No\", and then</p>"))
                        .build()
                        .body());
        assertThat(articles.get(2)).isEqualTo(WHOLE.articles().get(2));
    }

    @Test
    void anItemWithoutOpeningBraceIsRead() {
        assertThat(read(with("{\"id\": \"2\"", "\"id\": \"2\"")).feed()).isEqualTo(WHOLE);
    }

    @Test
    void aStringOfTheFeedWithoutEndCostsNoItem() {
        for (String name : List.of("title", "home_page_url")) {
            ReadResult result = read(FEED.replaceFirst("\"" + name + "\": \"([^\"]*)\"", "\"" + name + "\": \"$1"));
            assertThat(result.feed().articles()).as(name).isEqualTo(WHOLE.articles());
        }
    }

    @Test
    void escapesAndControlCharactersThatAreWrongStayText() {
        assertThat(read(with("\"Two\"", "\"C:\\docks \\u12 \\' tab\there\""))
                        .feed()
                        .articles()
                        .get(1)
                        .headline())
                .contains(Text.plain("C:\\docks \\u12 ' tab\there"));
    }

    @Test
    void bytesThatAreNotUtf8BecomeReplacementCharacters() {
        byte[] bytes = with("Two", "Caf\u00E9").getBytes(StandardCharsets.ISO_8859_1);
        ReadResult result = Reading.read(FeedReader.lenient(), bytes);

        assertThat(result.feed().articles().get(1).headline()).contains(Text.plain("Caf\uFFFD"));
        assertThat(result.feed().articles().get(2)).isEqualTo(WHOLE.articles().get(2));
        assertThat(codes(result)).containsExactly("json.repaired");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<br />\n<b>Warning</b>: {main} in feed.php\n",
                "// the feed\n",
                "/* the feed */",
                "callback(",
                "\uFEFF\n ",
                "\uFEFFjunk ",
            })
    void whatStandsBeforeTheFeedIsPassedOver(String junk) {
        assertThat(read(junk + FEED).feed()).isEqualTo(WHOLE);
    }

    @Test
    void aSingleItemNeedsNoArray() {
        ReadResult result = read(
                "{\"version\":\"1.0\",\"feed_url\":\"u\",\"items\":{\"id\":\"1\",\"title\":7,\"content_html\":\"x\"}}");

        assertThat(result.version()).isEqualTo("JSON Feed 1.0");
        assertThat(result.feed().articles()).hasSize(1);
        assertThat(result.feed().articles().get(0).headline()).contains(Text.plain("7"));
        assertThat(codes(result)).containsExactly("version.unknown", "array.expected", "string.expected");
    }

    @Test
    void anArrayOfAuthorsAndAnAddressOfAFileAreRead() {
        Article article =
                Reading.item("'author':[{'name':'Ann'},{'name':'Ben'}],'attachments':'https://a.example/b.mp3'");

        assertThat(article.authors()).containsExactly(Person.named("Ann"), Person.named("Ben"));
        assertThat(article.media())
                .containsExactly(Media.builder(Url.of("https://a.example/b.mp3"), Media.Role.ENCLOSURE)
                        .build());
        assertThat(article.extensions()).isEmpty();
        assertThat(Reading.item("'attachments':'b.mp3'").media()).isEmpty();
    }

    @Test
    void singleValuesAreReadAsArraysOfOne() {
        Article article = Reading.item("'tags':'Town','authors':'Ann','attachments':{'url':'u','size_in_bytes':'12'}");

        assertThat(article.categories()).extracting(category -> category.term()).containsExactly("Town");
        assertThat(article.authors())
                .extracting(author -> author.name().orElse(""))
                .containsExactly("Ann");
        assertThat(article.media())
                .extracting(medium -> medium.size().orElse(0L))
                .containsExactly(12L);
    }
}
