package dev.galley.moderation.input;

import dev.galley.format.CommentReadResult;
import dev.galley.model.Comment;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.submission.Submission;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Prepares the comments of a comments feed, such as those of WordPress, for moderation.
 *
 * <pre>{@code
 * CommentReadResult read = FeedReader.lenient().readComments(Path.of("comments.rss"));
 * List<Submission> submissions = CommentFeeds.submissions(read);
 * }</pre>
 */
public final class CommentFeeds {
    private CommentFeeds() {}

    /**
     * Returns the comments as submissions, in the order of the feed. A feed contains neither e-mail nor IP addresses. A comment
     * without an id is known by its address, the article by the page that the comment is on, and a comment without a date by
     * that of its last change.
     */
    public static List<Submission> submissions(CommentReadResult read) {
        Objects.requireNonNull(read, "read");
        return read.comments().stream()
                .map(comment -> submission(comment, read.feed().url()))
                .toList();
    }

    private static Submission submission(Comment comment, Optional<Url> page) {
        Comment known = comment.toBuilder()
                .id(comment.id().or(() -> comment.url().map(Url::value)).orElse(null))
                .articleId(comment.url()
                        .map(CommentFeeds::page)
                        .or(comment::articleId)
                        .or(() -> page.map(Url::value))
                        .orElse(null))
                .body(comment.body().orElse(Text.plain("")))
                .published(comment.published().or(comment::updated).orElse(null))
                .build();
        return Submission.builder(known).emailWithheld(true).build();
    }

    /** Returns the address of the page, without the part that leads to the comment. */
    private static String page(Url url) {
        int fragment = url.value().indexOf('#');
        return fragment < 0 ? url.value() : url.value().substring(0, fragment);
    }
}
