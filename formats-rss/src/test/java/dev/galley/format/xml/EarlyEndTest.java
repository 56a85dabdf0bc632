package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.format.FeedReader;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadResult;
import dev.galley.model.Text;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents whose root element is closed before the last article. */
class EarlyEndTest {
    private static final String A = "<item><title>A</title></item>";
    private static final String B = "<item><title>B</title></item>";
    private static final String C = "<item><title>C</title></item>";
    private static final String RSS = "<rss version='2.0'><channel><title>T</title>";
    private static final String ATOM = "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                RSS + A + "</channel></rss>" + B + C + "</channel></rss>",
                RSS + A + "</channel></rss>\n\n" + B + "</channel></rss>" + C,
                RSS + A + "</rss>" + B + C + "</channel></rss>",
                RSS + A + "</channel></rss></rss>" + B + C + "</rss>",
                RSS + "</channel></rss>" + A + B + C,
                RSS + A + B + C + "</channel></rss>" + "<script>track()</script>" + "<item><title>D</title></item>",
                ATOM + "<entry><title>A</title></entry></feed><entry><title>B</title></entry>"
                        + "<entry><title>C</title></entry></feed>",
                ATOM + "</feed><entry><title>A</title></entry><entry><title>B</title></entry>"
                        + "<entry><title>C</title></entry>",
            })
    void articlesBehindItAreRead(String document) {
        ReadResult read = Reading.read(document);

        assertThat(read.feed().articles())
                .map(article -> article.headline().map(Text::value).orElse(""))
                .containsExactly("A", "B", "C");
        assertThat(read.feed().title()).contains(Text.plain("T"));
        assertThat(read.findings()).map(finding -> finding.code()).contains("xml.malformed");
        assertThatThrownBy(() -> FeedReader.builder().strict().build().read(bytes(document)))
                .isInstanceOf(MalformedFeedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- <item/> -->", "<?item <item/>?>", "\n"})
    void commentsAndInstructionsBehindTheRootAreNoFault(String behind) throws Exception {
        String document = "<rss version='2.0'><channel>" + A + "</channel></rss>" + behind;

        assertThat(FeedReader.builder()
                        .strict()
                        .build()
                        .read(bytes(document))
                        .feed()
                        .articles())
                .hasSize(1);
    }

    @Test
    void anArticleCutOffBehindTheRootIsReported() {
        ReadResult read = Reading.read(RSS + A + "</channel></rss>" + B + "<item><title>C");

        assertThat(read.feed().articles()).hasSize(2);
        assertThat(read.isComplete()).isFalse();
    }

    private static ByteArrayInputStream bytes(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }
}
