package dev.galley.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedWriter;
import dev.galley.format.Feeds;
import dev.galley.format.Fidelity;
import dev.galley.format.WriteResult;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lossless document has no e-mail address of a commenter, even if the commenter wrote it into the comment. */
class LosslessAddressesTest {
    private static final Article FERRY = Article.builder()
            .headline("Ferry")
            .comment(Comment.builder()
                    .id("bo@mail.example")
                    .author(Commenter.named("Bo").withEmail("Bo@mail.example"))
                    .body(Text.html("Write to <b>bo</b>@mail.example or bo&#64;mail.example"))
                    .build())
            .comment(Comment.builder()
                    .parentId("bo@mail.example")
                    .author(Commenter.named("cy@mail.example").withEmail("cy@mail.example"))
                    .body(Text.plain("At last, bo@mail.example!"))
                    .build())
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "jsonfeed", "html"})
    void hasNoAddress(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult result = FeedWriter.of(format)
                .withFidelity(Fidelity.LOSSLESS)
                .write(Feed.builder().title("Courier").article(FERRY).build(), out);

        String document = out.toString(StandardCharsets.UTF_8);
        assertThat(document).doesNotContainIgnoringCase("mail.example");
        assertThat(result.findings())
                .filteredOn(finding -> finding.path().contains("/comments"))
                .extracting(Finding::code)
                .containsOnly("lost.comments.author.email", "reduced.comments");
        Article back = Feeds.read(new ByteArrayInputStream(out.toByteArray()))
                .articles()
                .get(0);
        assertThat(back.comments())
                .extracting(comment -> comment.body().orElseThrow().plain())
                .containsExactly("Write to [address withheld] or [address withheld]", "At last, [address withheld]!");
    }
}
