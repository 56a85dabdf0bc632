package dev.galley.moderation.trial;

import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.submission.Submission;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Past comments for tests, one per minute. */
final class Comments {
    private static final OffsetDateTime BEGIN = OffsetDateTime.of(2024, 5, 5, 12, 0, 0, 0, ZoneOffset.UTC);

    private Comments() {}

    static JudgedComment unjudged(int minute, String text) {
        return JudgedComment.of(submission(minute, text, CommentStatus.PENDING));
    }

    static JudgedComment judged(int minute, String text, CommentStatus status) {
        return JudgedComment.of(submission(minute, text, status), status);
    }

    static Submission submission(int minute, String text, CommentStatus status) {
        return Submission.builder(Comment.builder()
                        .id("c" + minute)
                        .articleId("a")
                        .author(Commenter.named("Ada").withEmail("ada@harbour.example"))
                        .body(Text.plain(text))
                        .published(BEGIN.plusMinutes(minute))
                        .status(status)
                        .build())
                .build();
    }
}
