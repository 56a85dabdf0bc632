package dev.galley.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.galley.format.FeedReader;
import dev.galley.format.FeedValidator;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Compares feeds that are not well-formed with those that were meant. */
final class Damage {
    private static final String ATTACHMENT = "{\"url\":\"https://harbour.example/a.mp3\",\"mime_type\":\"audio/mpeg\"}";

    private Damage() {}

    /** Returns a feed whose head has {@code members}. */
    static String head(String members) {
        return "{\"version\":\"https://jsonfeed.org/version/1.1\"," + expand(members)
                + ",\"items\":[{\"id\":\"1\",\"content_text\":\"one\"},{\"id\":\"3\",\"content_text\":\"three\"}]}";
    }

    /** Returns a feed of three items with {@code text} in place of the second one and the commas around it. */
    static String middle(String text) {
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Harbour\","
                + "\"items\":[{\"id\":\"1\",\"content_text\":\"one\"}" + expand(text)
                + "{\"id\":\"3\",\"content_text\":\"three\"}]}";
    }

    /** Returns a feed of three items whose second one has {@code members}. */
    static String item(String members) {
        return middle(",{\"id\":\"2\"," + members + "},");
    }

    /** Replaces the abbreviations of the examples. */
    private static String expand(String text) {
        return text.replace("AT", ATTACHMENT).replace("NUL", "\0").replace("EOL", "\n");
    }

    static ReadResult read(String json) {
        return Reading.read(FeedReader.lenient(), bytes(json));
    }

    /** Checks that a document is read as {@code meant} with warnings, and that strict reading and validation refuse it. */
    static void assertIsReadAs(String damaged, String meant) throws IOException {
        ReadResult result = read(damaged);

        assertThat(result.feed()).isEqualTo(read(meant).feed());
        assertThat(result.isComplete()).isTrue();
        assertThat(result.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        assertIsRefused(damaged);
    }

    /** Checks that a document of three items is read with its first and last one, and with the id of the second. */
    static Article assertKeepsItems(String damaged) throws IOException {
        ReadResult result = read(damaged);
        List<Article> whole = read(item("\"title\":\"Two\"")).feed().articles();

        assertThat(result.feed().articles()).hasSize(3);
        assertThat(result.feed().articles().get(0)).isEqualTo(whole.get(0));
        assertThat(result.feed().articles().get(1).id()).contains("2");
        assertThat(result.feed().articles().get(2)).isEqualTo(whole.get(2));
        assertThat(result.isComplete()).isTrue();
        assertIsRefused(damaged);
        return result.feed().articles().get(1);
    }

    private static void assertIsRefused(String json) throws IOException {
        assertThat(catchThrowable(
                        () -> Reading.read(FeedReader.builder().strict().build(), bytes(json))))
                .isInstanceOf(MalformedFeedException.class);
        assertThat(FeedValidator.standard()
                        .validate(new ByteArrayInputStream(bytes(json)))
                        .findings())
                .extracting(Finding::severity)
                .contains(Severity.ERROR);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
