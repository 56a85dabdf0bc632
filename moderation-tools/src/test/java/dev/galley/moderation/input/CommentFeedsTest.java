package dev.galley.moderation.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.CommentReadResult;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Feed;
import dev.galley.model.Url;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.policy.Presets;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import dev.galley.moderation.trial.JudgedComment;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommentFeedsTest {
    private static final OffsetDateTime DATE = OffsetDateTime.parse("2024-05-05T12:00:00Z");

    @Test
    void knowsTheArticleByThePageOfTheComment() {
        Comment comment = Comment.builder()
                .id("tag:harbour.example,2024:c2")
                .articleId("https://harbour.example/?p=2")
                .url(Url.of("https://harbour.example/ferry#comment-2"))
                .body("Good.")
                .published(DATE)
                .build();

        assertThat(submission(comment).comment())
                .isEqualTo(comment.toBuilder()
                        .articleId("https://harbour.example/ferry")
                        .build());
    }

    @Test
    void knowsACommentWithoutIdByItsAddressAndOneWithoutDateByItsLastChange() {
        Comment comment = Comment.builder()
                .url(Url.of("https://harbour.example/ferry#comment-2"))
                .body("Good.")
                .updated(DATE)
                .build();

        assertThat(submission(comment).comment().id()).contains("https://harbour.example/ferry#comment-2");
        assertThat(submission(comment).comment().published()).contains(DATE);
    }

    @Test
    void aFeedWithholdsAddresses() {
        Submission submission = submission(
                Comment.builder().author(Commenter.named("Ada")).body("Good.").build());

        assertThat(submission.isEmailWithheld()).isTrue();
        assertThat(submission.comment().articleId()).contains("https://harbour.example/");
        assertThat(Moderator.of(Presets.newsroom()).decide(submission).verdict())
                .isEqualTo(Verdict.APPROVE);
    }

    @Test
    void takesCommentsFromBelowTheirArticles() {
        Article article = Article.builder()
                .id("7")
                .url(Url.of("https://harbour.example/ferry"))
                .comment(Comment.builder()
                        .id("1")
                        .author(new Commenter(Optional.of("Ben"), Optional.empty(), Optional.of("ben@mail.example")))
                        .body("Buy pills")
                        .status(CommentStatus.SPAM)
                        .build())
                .comment(Comment.builder()
                        .id("2")
                        .body("Late again")
                        .status(CommentStatus.PENDING)
                        .build())
                .build();

        List<JudgedComment> comments =
                CommentFeeds.ofArticles(List.of(article, Article.builder().build()));

        assertThat(comments).hasSize(2).allSatisfy(comment -> {
            assertThat(comment.submission().comment().articleId()).contains("https://harbour.example/ferry");
            assertThat(comment.submission().article()).contains(article);
            assertThat(comment.submission().isEmailWithheld()).isFalse();
        });
        assertThat(comments.get(0).decision().map(PersonDecision::status)).contains(CommentStatus.SPAM);
        assertThat(comments.get(1).decision()).isEmpty();
    }

    private static Submission submission(Comment comment) {
        Feed feed = Feed.builder().url("https://harbour.example/").build();
        CommentReadResult read = new CommentReadResult("rss", "RSS 2.0", feed, List.of(comment), true, List.of());
        return CommentFeeds.submissions(read).get(0);
    }
}
