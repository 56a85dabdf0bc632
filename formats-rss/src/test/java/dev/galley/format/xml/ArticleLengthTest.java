package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galley.format.FeedReader;
import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.model.Article;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The size of one article is limited, and that of all metadata of the feed together. */
class ArticleLengthTest {
    private static final int LIMIT = 100_000;
    private static final FeedReader SMALL =
            FeedReader.builder().limits(Limits.DEFAULT.withArticleLength(LIMIT)).build();

    private static byte[] channel(String content) {
        return ("<rss version=\"2.0\" xmlns:x=\"https://example.org/ns\"><channel><title>T</title>" + content
                        + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(String content) {
        LimitExceededException e =
                catchThrowableOfType(LimitExceededException.class, () -> Reading.read(SMALL, channel(content)));
        assertThat(e).isNotNull();
        assertThat(e.limit()).isEqualTo("articleLength");
        assertThat(e.value()).isEqualTo(LIMIT);
        assertThat(e.finding().hint().orElseThrow()).contains("Limits.withArticleLength");
    }

    @ParameterizedTest
    @CsvSource({
        "<category>of some length</category>, 3000",
        "<x:y z='of some length'/>, 3000",
        "<description>of some length &lt;b></description>, 3000",
        "<x:y/>, 900",
    })
    void ofOneArticleIsLimited(String part, int times) {
        assertRefused("<item>" + part.repeat(times) + "</item>");
        assertThat(Reading.read(SMALL, channel("<item>" + part.repeat(100) + "</item>"))
                        .feed()
                        .articles())
                .hasSize(1);
    }

    @Test
    void ofOneTextIsLimited() {
        assertRefused("<item><description>" + "text ".repeat(LIMIT / 4) + "</description></item>");
        assertRefused("<item><description>" + "<p>text</p> ".repeat(LIMIT / 8) + "</description></item>");
    }

    @Test
    void isCountedAnewForEachArticle() {
        String item = "<item>" + "<category>of some length</category>".repeat(100) + "</item>\n";

        assertThat(Reading.read(SMALL, channel(item.repeat(500))).feed().articles())
                .hasSize(500);
    }

    @Test
    void ofMetadataIsCountedOverTheWholeFeed() {
        String between = "<x:y>of some length</x:y>".repeat(20);

        assertRefused(("<item><title>One</title></item>" + between).repeat(100));
        assertRefused("<x:y>of some length</x:y>".repeat(1_000));
        assertRefused(("<item><title>One</title></item><x:y z='" + "v".repeat(2_000) + "'/>").repeat(100));
    }

    @Test
    void doesNotCountWhatIsBetweenArticles() {
        String space = "<!-- " + "-> ".repeat(300) + " -->\n" + " ".repeat(500);

        assertThat(Reading.read(SMALL, channel(("<item><title>One</title></item>" + space).repeat(500)))
                        .feed()
                        .articles())
                .hasSize(500)
                .extracting(Article::headline)
                .doesNotContainNull();
    }
}
