package dev.galley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galley.format.FeedException;
import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.UnwritableFeedException;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Extension;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonErrorsTest {
    private record Mood(String word) implements Facet {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            json.value          |                          | []
            json.value          |                          | "words"
            json.member-missing |                          | {"id": "a"}
            json.version-unknown| /galley                  | {"galley": 2, "id": "a"}
            json.value          | /galley                  | {"galley": "1"}
            json.value          | /id                      | {"galley": 1, "id": 7}
            json.value          | /headline                | {"galley": 1, "headline": "Ink"}
            json.value          | /headline/kind           | {"galley": 1, "headline": {"kind": "rtf", "value": "Ink"}}
            json.member-missing | /headline                | {"galley": 1, "headline": {"kind": "plain"}}
            json.value          | /published               | {"galley": 1, "published": "yesterday"}
            json.value          | /media/0/duration        | {"galley": 1, "media": [{"url": "a", "role": "lead", "duration": "30"}]}
            json.value          | /media/0/width           | {"galley": 1, "media": [{"url": "a", "role": "lead", "width": 99999999999}]}
            json.value          | /media/0/width           | {"galley": 1, "media": [{"url": "a", "role": "lead", "width": 99999999999999999999}]}
            json.value          | /media/0/width           | {"galley": 1, "media": [{"url": "a", "role": "lead", "width": 1.5}]}
            json.member-missing | /media/0                 | {"galley": 1, "media": [{"url": "a"}]}
            json.value          | /body/0/blocks/0/verse   | {"galley": 1, "body": [{"level": 2, "blocks": [{"verse": {}}]}]}
            json.member-unknown | /hedline                 | {"galley": 1, "hedline": {}}
            json.member-repeated| /id                      | {"galley": 1, "id": "a", "id": "b"}
            json.facet-unknown  | /facets/mood             | {"galley": 1, "facets": {"mood": {"word": "calm"}}}
            json.trailing       |                          | {"galley": 1} {}
            json.malformed      |                          | {"galley": 1
            json.malformed      |                          | {"galley": 1, "id": a}
            json.value          |                          | ''
            """)
    void whatDoesNotFitIsAnErrorWithItsPath(String code, String path, String json) {
        Finding finding = refused(json);

        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.path()).isEqualTo(path == null ? "" : path);
        assertThat(finding.location()).isPresent();
    }

    @Test
    void errorsNameLineAndColumn() {
        assertThat(refused("{\n  \"galley\": 1,\n  \"published\": \"soon\"\n}").location())
                .contains(new Location(3, 16));
    }

    @Test
    void nullCountsAsAbsent() {
        assertThat(ArticleJson.read("{\"galley\": 1, \"id\": null, \"links\": null}"))
                .isEqualTo(Article.builder().build());
    }

    @Test
    void membersMayComeInAnyOrder() {
        String json = "{\"headline\": {\"value\": \"Ink\", \"kind\": \"plain\"}, \"galley\": 1}";

        assertThat(ArticleJson.read(json))
                .isEqualTo(Article.builder().headline("Ink").build());
    }

    @Test
    void metadataBehindTheArticlesIsKnownAtTheEnd() throws IOException {
        String json = "{\"articles\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"id\": \"f\", \"galley\": 1}";
        try (FeedJsonReader reader = FeedJson.open(bytes(json), JsonOptions.DEFAULT)) {
            assertThat(reader.feed().id()).isEmpty();
            assertThat(reader.next().orElseThrow().id()).contains("a");
            assertThat(reader.next().orElseThrow().id()).contains("b");
            assertThat(reader.next()).isEmpty();
            assertThat(reader.feed().id()).contains("f");
        }
    }

    @Test
    void aStreamWithoutVersionIsRefusedAtItsEnd() throws IOException {
        try (FeedJsonReader reader = FeedJson.open(bytes("{\"articles\": []}"), JsonOptions.DEFAULT)) {
            assertThatThrownBy(reader::next)
                    .isInstanceOf(FeedException.class)
                    .hasMessageContaining("\"galley\" is missing");
        }
    }

    @Test
    void unknownMembersAndFacetsAreReportedIfSkipped() {
        List<Finding> findings = new ArrayList<>();
        JsonOptions options = JsonOptions.DEFAULT.skippingUnknown(findings::add);
        String json = "{\"galley\": 1, \"later\": {\"a\": [1]}, \"facets\": {\"mood\": {}}, \"id\": \"a\"}";

        assertThat(ArticleJson.read(json, options))
                .isEqualTo(Article.builder().id("a").build());
        assertThat(findings).extracting(Finding::path).containsExactly("/later", "/facets/mood");
    }

    @Test
    void aFacetWithoutFormIsNotDroppedSilently() {
        Feed feed = Feed.builder()
                .article(Article.builder().facet(new Mood("calm")).build())
                .build();
        List<Finding> findings = new ArrayList<>();

        UnwritableFeedException refused =
                catchThrowableOfType(UnwritableFeedException.class, () -> FeedJson.write(feed));
        String json = FeedJson.write(feed, JsonOptions.DEFAULT.skippingUnknown(findings::add));

        assertThat(refused.finding().path()).isEqualTo("/articles/0/facets/mood");
        assertThat(findings).containsExactly(refused.finding());
        assertThat(FeedJson.read(json).articles().get(0).facets()).isEmpty();
    }

    @Test
    void limitsApply() {
        Limits limits = Limits.DEFAULT;
        String feed = "{\"galley\": 1, \"articles\": [{}, {}]}";
        String longId = "{\"galley\": 1, \"id\": \"" + "x".repeat(20_000) + "\"}";

        assertThat(exceeded(feed, limits.withItems(1))).isEqualTo("items");
        assertThat(FeedJson.read(feed, JsonOptions.DEFAULT.withLimits(limits.withItems(2)))
                        .articles())
                .hasSize(2);
        assertThat(exceeded(longId, limits.withTextLength(10_000))).isEqualTo("textLength");
        assertThat(exceeded(longId + " ".repeat(100_000), limits.withBytes(50_000)))
                .isEqualTo("bytes");
        assertThat(exceeded("{\"x\": " + "[".repeat(1_000), limits)).isEqualTo("depth");
        assertThatThrownBy(() -> {
                    try (FeedJsonReader reader =
                            FeedJson.open(bytes(feed), JsonOptions.DEFAULT.withLimits(limits.withItems(1)))) {
                        reader.forEach(article -> {});
                    }
                })
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void extensionsAsDeepAsAReaderKeepsThemPass() {
        XmlElement element = XmlElement.of(XmlName.of("deep"), "text");
        for (int i = 1; i < Limits.DEFAULT.depth(); i++) {
            element = new XmlElement(XmlName.of("deep"), List.of(), List.of(element));
        }
        Article article =
                Article.builder().extension(new Extension.Element("", element)).build();

        assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
    }

    @Test
    void errorsOfStreamsStayIoExceptions() {
        InputStream broken = new SequenceInputStream(bytes("{\"galley\": 1, "), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("cable");
            }
        });
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk");
            }
        };

        assertThatThrownBy(() -> ArticleJson.read(broken, JsonOptions.DEFAULT))
                .isInstanceOf(IOException.class)
                .hasMessage("cable");
        assertThatThrownBy(() -> ArticleJson.write(Article.builder().build(), full, JsonOptions.DEFAULT))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    @Test
    void namesAndPagesThatContainTheAddressAreLeftOutLikeIt() {
        Commenter author = Commenter.named("Ada (ADA@example.org)")
                .withUrl(Url.of("mailto:ada@example.org"))
                .withEmail(" ada@example.org");
        Comment comment = Comment.builder().author(author).build();

        assertThat(CommentJson.write(comment)).isEqualTo("{\"galley\":1,\"author\":{}}");
        assertThat(ArticleJson.write(Article.builder().comment(comment).build()))
                .isEqualTo("{\"galley\":1,\"comments\":[{\"author\":{}}]}");
        assertThat(CommentJson.write(comment, JsonOptions.DEFAULT.withCommenterEmails()))
                .contains("\"email\":\" ada@example.org\"");
    }

    private static Finding refused(String json) {
        return catchThrowableOfType(FeedException.class, () -> ArticleJson.read(json))
                .finding();
    }

    private static String exceeded(String json, Limits limits) {
        return catchThrowableOfType(
                        LimitExceededException.class,
                        () -> FeedJson.read(
                                bytes(json),
                                JsonOptions.DEFAULT.withLimits(limits).skippingUnknown(unknown -> {})))
                .limit();
    }

    private static InputStream bytes(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"galley\": 1, \"id\": NaN}",
                "{\"galley\": 1, \"id\": \"a",
                "{'galley': 1}",
                "{\"galley\": 01}"
            })
    void saysNothingOfTheParsersSettings(String json) {
        assertThatThrownBy(() -> ArticleJson.read(json))
                .isInstanceOf(MalformedFeedException.class)
                .message()
                .doesNotContain("Feature", "Source", "enable", "`");
    }
}
