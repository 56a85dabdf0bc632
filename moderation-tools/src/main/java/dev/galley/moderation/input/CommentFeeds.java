package dev.galley.moderation.input;

import dev.galley.format.CommentReadResult;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.trial.JudgedComment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Prepares the comments of a comments feed or an export, such as those of WordPress, for moderation.
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

    /**
     * Returns the comments that a document has below its articles, such as a WordPress export (WXR), in the order of the
     * document. A status other than pending counts as the decision of a person, because an export does not say who decided.
     * The article of a comment is known by its address, or else by its id.
     */
    public static List<JudgedComment> ofArticles(List<Article> articles) {
        List<JudgedComment> comments = new ArrayList<>();
        for (Article article : articles) {
            Optional<String> id = article.url().map(Url::value).or(article::id);
            for (Comment comment : article.comments()) {
                Comment known = comment.toBuilder().articleId(id.orElse(null)).build();
                Submission submission =
                        Submission.builder(known).article(article).build();
                comments.add(known.status()
                        .filter(status -> status != CommentStatus.PENDING)
                        .map(status -> JudgedComment.of(submission, status))
                        .orElseGet(() -> JudgedComment.of(submission)));
            }
        }
        return comments;
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
