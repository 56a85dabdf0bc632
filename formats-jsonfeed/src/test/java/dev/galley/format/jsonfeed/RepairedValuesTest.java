package dev.galley.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.galley.format.FeedReader;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values and names that are not quite those of JSON Feed. */
class RepairedValuesTest {
    private static final String VERSION = "\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Tide\"";

    private static ReadResult read(String document) {
        return Reading.read(FeedReader.lenient(), document.getBytes(StandardCharsets.UTF_8));
    }

    private static Article item(String members) {
        return read("{" + VERSION + ",\"items\":[{" + members + "}]}")
                .feed()
                .articles()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"date_published\":2024-05-01T10:00:00Z,\"id\":\"1\"",
                "\"id\":\"1\",\"date_published\":2024-05-01T10:00:00Z"
            })
    void aDateWithoutQuotationMarksIsNotCutToItsYear(String members) {
        Article article = item(members);

        assertThat(article.published()).contains(OffsetDateTime.parse("2024-05-01T10:00:00Z"));
        assertThat(article.id()).contains("1");
    }

    @ParameterizedTest
    @CsvSource({
        "1:02:03, PT1H2M3S, number.expected",
        "62:03, PT1H2M3S, number.expected",
        "1h 2m 3s, PT1H2M3S, number.expected",
        "PT62M3S, PT1H2M3S, number.expected",
        "3723, PT1H2M3S, number.expected",
        "1e3, PT16M40S, number.expected",
        "long, , type.unexpected",
        "'', , type.unexpected"
    })
    void aDurationIsReadInTheFormsThatOtherFormatsHave(String written, String expected, String code) {
        ReadResult result =
                read("{" + VERSION + ",\"items\":[{\"id\":\"1\",\"attachments\":[{\"url\":\"https://a.example/1.mp3\","
                        + "\"mime_type\":\"audio/mpeg\",\"duration_in_seconds\":\"" + written + "\"}]}]}");

        Media medium = result.feed().articles().get(0).media().get(0);
        assertThat(medium.duration().map(Object::toString)).isEqualTo(Optional.ofNullable(expected));
        assertThat(result.findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple(code, "/articles/0/media/0/duration"));
    }

    @Test
    void anIdThatBeginsLikeANumberIsNotCut() {
        assertThat(item("\"id\":2024-05-01,\"title\":\"One\"").id()).contains("2024-05-01");
        assertThat(item("\"id\":12ab,\"title\":\"One\"").id()).contains("12ab");
        assertThat(item("\"title\":\"One\",\"tags\":[3d,\"boats\"]").categories())
                .extracting(Category::term)
                .containsExactly("3d", "boats");
    }

    @Test
    void numbersAtTheirEndsAreNotTakenForOthers() {
        Article article = item("\"id\":12,\"attachments\":[{\"url\":\"https://a.example/1\",\"size_in_bytes\":5}]");

        assertThat(article.id()).contains("12");
        assertThat(article.media()).extracting(Media::size).containsExactly(Optional.of(5L));
    }

    @Test
    void arraysWrittenWithTheirIndexesAreReadAsArrays() {
        ReadResult read =
                read("{" + VERSION + ",\"authors\":{\"0\":{\"name\":\"Ann\"},\"2\":{\"name\":\"Ben\"}},\"items\":{"
                        + "\"0\":{\"id\":\"1\",\"tags\":{\"1\":\"boats\"},\"attachments\":{\"0\":{\"url\":\"https://a.example/1\"}}},"
                        + "\"3\":{\"id\":\"2\"}}}");
        Feed feed = read.feed();

        assertThat(feed.authors()).containsExactly(Person.named("Ann"), Person.named("Ben"));
        assertThat(feed.articles()).extracting(Article::id).containsExactly(Optional.of("1"), Optional.of("2"));
        assertThat(feed.articles().get(0).categories())
                .extracting(Category::term)
                .containsExactly("boats");
        assertThat(feed.articles().get(0).media())
                .extracting(Media::url)
                .containsExactly(Url.of("https://a.example/1"));
        assertThat(read.findings()).extracting(Finding::code).containsOnly("array.expected");
    }

    @Test
    void anObjectInPlaceOfAnArrayIsReadOrKeptWhole() {
        Article article =
                item("\"id\":\"1\",\"attachments\":{\"url\":\"https://a.example/1\"},\"tags\":{\"en\":\"boats\"}");

        assertThat(article.media()).extracting(Media::url).containsExactly(Url.of("https://a.example/1"));
        assertThat(article.extensions()).containsExactly(new Extension.Member("", "tags", "{\"en\":\"boats\"}"));
        assertThat(item("\"id\":\"1\",\"tags\":{}").extensions())
                .containsExactly(new Extension.Member("", "tags", "{}"));
    }

    @Test
    void itemsInArraysOfArraysAreRead() {
        ReadResult read = read(
                "{" + VERSION + ",\"items\":[[{\"id\":\"1\"},{\"id\":\"2\"}],[{\"id\":\"3\"}]],\"language\":\"en\"}");

        assertThat(read.feed().articles()).hasSize(3);
        assertThat(read.feed().language()).contains("en");
    }

    @Test
    void namesInAnotherCaseAreReadAndReported() {
        ReadResult read = read(
                "{" + VERSION
                        + ",\"Items\":[{\"ID\":\"1\",\"contentHtml\":\"<p>x\",\"datePublished\":\"2024-05-01T10:00:00Z\",\"Other\":1}]}");
        Article article = read.feed().articles().get(0);

        assertThat(article.id()).contains("1");
        assertThat(article.body()).isNotEmpty();
        assertThat(article.published()).isPresent();
        assertThat(article.extensions()).containsExactly(new Extension.Member("", "Other", "1"));
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsOnly("member.case")
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s]",
                "{\"feed\":%s}",
                "{\"status\":\"ok\",\"count\":1,\"data\":%s}",
                "  {\"response\" : %s , \"took\":3}"
            })
    void aFeedInsideAnotherDocumentIsRead(String document) {
        ReadResult read = read(document.formatted("{" + VERSION + ",\"items\":[{\"id\":\"1\"}]}"));

        assertThat(read.feed().title()).contains(Text.plain("Tide"));
        assertThat(read.feed().articles()).hasSize(1);
        assertThat(read.findings()).extracting(Finding::code).contains("document.leading");
    }

    @Test
    void anExtensionThatLooksLikeAFeedIsNone() {
        Feed feed =
                read("{\"_data\":{\"a\":1},\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\"}]}")
                        .feed();

        assertThat(feed.articles()).hasSize(1);
        assertThat(feed.extensions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Прилив", "ISO-8859-2, Příliv", "Shift_JIS, 満ち潮"})
    void aGivenCharsetCountsIfTheDocumentIsNotInUtf8(String charset, String title) {
        String document = "{" + VERSION.replace("Tide", title) + ",\"items\":[]}";
        FeedReader reader =
                FeedReader.builder().charset(Charset.forName(charset)).build();

        ReadResult read = Reading.read(reader, document.getBytes(Charset.forName(charset)));

        assertThat(read.feed().title()).contains(Text.plain(title));
        assertThat(read.findings()).extracting(Finding::code).containsExactly("json.not-utf8");
        assertThat(Reading.read(reader, document.getBytes(StandardCharsets.UTF_8))
                        .feed()
                        .title())
                .contains(Text.plain(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":{\"0\":{\"id\":\"1\"}}}",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":12ab}]}",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"Items\":[]}"
            })
    void strictReadingRefusesThem(String document) {
        FeedReader strict = FeedReader.builder().strict().build();

        assertThatThrownBy(() -> Reading.read(strict, document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedFeedException.class);
    }

    @Test
    void whatIsWrongInARenamedMemberIsReportedWhereItStands() {
        ReadResult read = read("{" + VERSION + ",\"items\":[\n{\"id\":\"1\",\n\"datePublished\":\"soon\"}]}");

        assertThat(read.findings())
                .extracting(
                        Finding::code,
                        finding -> finding.location().orElseThrow().line())
                .containsExactly(tuple("member.case", 3), tuple("date.unreadable", 3));
    }
}
