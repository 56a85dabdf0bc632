package dev.galley.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.galley.format.FeedValidator;
import dev.galley.model.Url;
import dev.galley.report.DocumentReport;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.MessageBundle;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFeedValidationTest {
    private static final String GOOD = """
            {
              "version": "https://jsonfeed.org/version/1.1",
              "title": "Harbour News",
              "home_page_url": "https://harbour.example/",
              "feed_url": "https://harbour.example/feed.json",
              "language": "en",
              "_harbour": {"about": "https://harbour.example/extension"},
              "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
              "authors": [{"name": "Ada Brook"}],
              "items": [
                {
                  "id": "https://harbour.example/1",
                  "url": "https://harbour.example/1",
                  "content_html": "<p>Ships &amp; boats</p>",
                  "date_published": "2024-05-05T18:00:00+02:00",
                  "tags": ["harbour"],
                  "attachments": [{"url": "https://harbour.example/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 12}]
                }
              ]
            }
            """;

    private static DocumentReport validate(String json, Charset charset) throws IOException {
        return FeedValidator.builder()
                .format(new JsonFeedFormat())
                .baseUrl(Url.of("https://harbour.example/feed.json"))
                .build()
                .validate(new ByteArrayInputStream(json.getBytes(charset)));
    }

    private static DocumentReport validate(String json) throws IOException {
        return validate(json, StandardCharsets.UTF_8);
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() throws IOException {
        byte[] document = GOOD.replace("\"title\": \"Harbour News\",", "").getBytes(StandardCharsets.UTF_8);
        FeedValidator german = FeedValidator.builder().locale(Locale.GERMAN).build();

        assertThat(german.validate(new ByteArrayInputStream(document)).findings())
                .extracting(Finding::message)
                .contains("„title“ fehlt");
    }

    /** Returns the good feed with a part replaced. */
    private static List<Finding> with(String part, String other) throws IOException {
        assertThat(GOOD).contains(part);
        return validate(GOOD.replace(part, other)).findings();
    }

    @Test
    void findsNothingInAGoodFeed() throws IOException {
        DocumentReport report = validate(GOOD);

        assertThat(report.findings()).isEmpty();
        assertThat(report.version()).contains("JSON Feed 1.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"title\": \"Harbour News\", | | member.missing",
                "\"https://jsonfeed.org/version/1.1\" | \"1.1\" | version.unknown",
                "\"Harbour News\" | \"<b>Harbour</b>\" | text.undeclared-markup",
                "\"Harbour News\" | \" \" | value.blank",
                "\"Harbour News\" | 12 | type.unexpected",
                "\"Harbour News\" | null | member.null member.missing",
                "\"language\": \"en\" | \"language\": null | member.null",
                "\"id\": \"https://harbour.example/1\" | \"id\": null | member.null member.missing",
                "\"language\" | \"lang-uage\" | member.misspelt",
                "\"language\" | \"colour\" | member.unknown",
                "\"language\": \"en\" | \"title\": \"en\" | member.duplicate",
                "\"language\": \"en\" | \"language\": \"en_us\" | language.malformed",
                "\"language\": \"en\" | \"expired\": \"no\" | type.unexpected",
                "\"language\": \"en\" | \"icon\": \"a b\" | url.illegal-character url.relative",
                "\"authors\": [{\"name\": \"Ada Brook\"}] | \"author\": {\"name\": \"Ada\"} | member.deprecated",
                "\"tags\": [\"harbour\"] | \"author\": {\"name\": \"Ada\"} | member.deprecated",
                "\"language\": \"en\" | \"next_url\": \"https://harbour.example/feed.json\" | feed.next-is-itself",
                "\"https://harbour.example/feed.json\" | \"https://other.example/\" | feed.url-differs",
                "\"_harbour\" | \"_1\" | extension.name",
                "\"_harbour\" | \"_a.b\" | extension.name",
                "{\"about\": \"https://harbour.example/extension\"} | 5 | extension.not-an-object",
                "{\"type\": \"WebSub\", \"url\" | {\"url\" | member.missing",
                "\"name\": \"Ada Brook\" | | author.empty",
                "\"id\": \"https://harbour.example/1\", | | member.missing",
                "\"id\": \"https://harbour.example/1\" | \"id\": 1 | type.unexpected",
                "\"content_html\" | \"summary\" | item.content-missing text.undeclared-markup",
                "\"content_html\" | \"content_text\" | text.undeclared-markup",
                "<p>Ships | <script>Ships | html.unsafe-element",
                "<p>Ships | <p><img src='a.png'> | html.relative-reference",
                "2024-05-05T18:00:00+02:00 | 2024-05-05 | date.not-rfc3339",
                "[\"harbour\"] | \"harbour\" | type.unexpected",
                "[\"harbour\"] | [12] | type.unexpected",
                "[\"harbour\"] | [null] | type.unexpected",
                "\"authors\": [ | \"authors\": [null, | type.unexpected",
                "\"attachments\": [ | \"attachments\": [null, | type.unexpected",
                "\"items\": [ | \"items\": [null, | type.unexpected",
                "[\"harbour\"] | [\"\"] | value.blank",
                "\"audio/mpeg\" | \"mp3\" | media-type.malformed",
                "\"size_in_bytes\": 12 | \"size_in_bytes\": -12 | number.out-of-range",
                "\"size_in_bytes\": 12 | \"size_in_bytes\": \"12\" | type.unexpected"
            })
    void reportsWhatIsWrong(String part, String other, String codes) throws IOException {
        assertThat(with(part, other == null ? "" : other))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(codes.split(" ", -1));
    }

    @Test
    void reportsWhereItIsWrong() throws IOException {
        assertThat(with("\"audio/mpeg\"", "\"mp3\"")).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("/items/0/attachments/0/mime_type");
            assertThat(finding.location().map(Location::line)).contains(17);
            assertThat(finding.value()).contains("mp3");
            assertThat(finding.hint()).isPresent();
        });
    }

    @Test
    void guessesTheMemberThatIsMeant() throws IOException {
        assertThat(with("\"content_html\"", "\"content_text\": \"Ships\", \"contentHtml\""))
                .extracting(Finding::hint)
                .singleElement()
                .asString()
                .contains("content_html");
    }

    @Test
    void itemsNeedIdsOfTheirOwn() throws IOException {
        String item = "{\"id\": \"https://harbour.example/1\", \"content_text\": \"Again\"}";

        assertThat(with("\"items\": [", "\"items\": [" + item + ","))
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple("item.id-duplicate", "/items/1/id"));
    }

    @Test
    void acceptsAnAuthorForOlderReadersBesideTheAuthors() throws IOException {
        String both = "\"author\": {\"name\": \"Ada\"}, \"authors\": [{\"name\": \"Ada\"}]";

        assertThat(with("\"language\": \"en\"", "\"author\": {\"name\": \"Ada\"}"))
                .isEmpty();
        assertThat(with("\"tags\": [\"harbour\"]", both)).isEmpty();
    }

    @Test
    void aDeprecatedMemberIsReportedWhereItIs() throws IOException {
        assertThat(with("\"tags\": [\"harbour\"]", "\"author\": {\"name\": \"Ada\"}"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("/items/0/author");
                    assertThat(finding.location().map(Location::line)).contains(16);
                });
    }

    @Test
    void theFirstVersionHasAnAuthor() throws IOException {
        DocumentReport report = validate(GOOD.replace("version/1.1", "version/1")
                .replace("\"authors\": [{\"name\": \"Ada Brook\"}]", "\"author\": {\"name\": \"Ada\"}"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.version()).contains("JSON Feed 1.0");
    }

    @Test
    void jsonIsUtf8WithoutAMark() throws IOException {
        assertThat(validate("\uFEFF" + GOOD).findings())
                .extracting(Finding::code)
                .containsExactly("json.byte-order-mark");
        assertThat(validate("\uFEFF" + GOOD, StandardCharsets.UTF_16LE).findings())
                .extracting(Finding::code)
                .containsExactly("json.not-utf8");
    }

    @Test
    void brokenJsonEndsTheCheckWithAFinding() throws IOException {
        DocumentReport cut = validate(GOOD.substring(0, GOOD.indexOf("content_html")));

        assertThat(cut.findings()).extracting(Finding::code).containsExactly("document.truncated");
        assertThat(cut.isValid()).isFalse();
    }

    @Test
    void everyFindingIsExplainedInEveryLanguage() {
        MessageBundle english = MessageBundle.load("Messages", Locale.ROOT, JsonFeedFormat.class::getResourceAsStream);
        MessageBundle german =
                MessageBundle.load("Messages_de", Locale.ROOT, JsonFeedFormat.class::getResourceAsStream);

        assertThat(german.keys()).containsExactlyInAnyOrderElementsOf(english.keys());
        assertThat(new JsonFeedRuleCatalog().rules()).allSatisfy(rule -> {
            assertThat(rule.about()).as(rule.code()).isNotEmpty();
            assertThat(rule.source()).as(rule.code()).isNotEmpty();
            assertThat(rule.severities().get("jsonfeed")).isIn((Object[]) Severity.values());
        });
    }
}
