package dev.galley.moderation.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Comment;
import dev.galley.model.Feed;
import dev.galley.model.InReplyTo;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.policy.Presets;
import dev.galley.moderation.submission.Verdict;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommentFeedsTest {
    @Test
    void readsAnItemAsAComment() {
        Article item = Article.builder()
                .id("tag:harbour.example,2024:c2")
                .url("https://harbour.example/ferry#comment-2")
                .headline("By: Ada")
                .author(Person.named("Ada"))
                .section(Section.of(Block.paragraph("Good.")))
                .published(OffsetDateTime.parse("2024-05-05T12:00:00Z"))
                .inReplyTo(new InReplyTo(
                        Optional.of("tag:harbour.example,2024:c1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .build();

        Comment comment =
                CommentFeeds.comments(Feed.builder().article(item).build()).get(0);

        assertThat(comment.id()).contains("tag:harbour.example,2024:c2");
        assertThat(comment.parentId()).contains("tag:harbour.example,2024:c1");
        assertThat(comment.articleId()).contains("https://harbour.example/ferry");
        assertThat(comment.author().orElseThrow().name()).contains("Ada");
        assertThat(comment.body().orElseThrow().plain()).isEqualTo("Good.");
        assertThat(comment.published()).contains(OffsetDateTime.parse("2024-05-05T12:00:00Z"));
    }

    @Test
    void aFeedWithholdsAddresses() {
        Feed feed = Feed.builder()
                .article(Article.builder()
                        .author(Person.named("Ada"))
                        .standfirst("Good.")
                        .build())
                .build();

        assertThat(CommentFeeds.submissions(feed))
                .singleElement()
                .satisfies(
                        submission -> assertThat(submission.isEmailWithheld()).isTrue())
                .satisfies(submission -> assertThat(Moderator.of(Presets.newsroom())
                                .decide(submission)
                                .verdict())
                        .isEqualTo(Verdict.APPROVE));
    }

    @Test
    void usesTheDescriptionIfThereIsNoContent() {
        Feed feed = Feed.builder()
                .article(Article.builder().standfirst(Text.html("<p>Good.</p>")).build())
                .build();

        Comment comment = CommentFeeds.comments(feed).get(0);

        assertThat(comment.body()).contains(Text.html("<p>Good.</p>"));
        assertThat(comment.id()).isEmpty();
    }
}
