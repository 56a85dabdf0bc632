package dev.galley.moderation.input;

import dev.galley.model.Article;
import dev.galley.model.BodyHtml;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.submission.Submission;
import java.util.List;

/**
 * Reads comment feeds, as published by WordPress and others: each item is a comment. Author and text are those of the
 * item, {@code thr:in-reply-to} (RFC 4685 section 3) is the comment replied to, and the linked page is the article.
 */
public final class CommentFeeds {
    private CommentFeeds() {}

    /** Returns the comments of a feed, in its order. */
    public static List<Comment> comments(Feed feed) {
        return feed.articles().stream().map(item -> comment(item, feed)).toList();
    }

    /** Returns the comments of a feed as submissions. A feed contains neither e-mail nor IP addresses. */
    public static List<Submission> submissions(Feed feed) {
        return comments(feed).stream()
                .map(comment -> Submission.builder(comment).emailWithheld(true).build())
                .toList();
    }

    private static Comment comment(Article item, Feed feed) {
        return Comment.builder()
                .id(item.id().or(() -> item.url().map(Url::value)).orElse(null))
                .parentId(item.inReplyTo().stream()
                        .flatMap(answered -> answered.ref().stream())
                        .findFirst()
                        .orElse(null))
                .articleId(item.url()
                        .map(CommentFeeds::page)
                        .or(() -> feed.url().map(Url::value))
                        .orElse(null))
                .author(item.authors().stream()
                        .findFirst()
                        .map(CommentFeeds::commenter)
                        .orElse(null))
                .body(body(item))
                .published(item.published().or(item::updated).orElse(null))
                .updated(item.updated().orElse(null))
                .url(item.url().orElse(null))
                .build();
    }

    private static Commenter commenter(Person person) {
        return new Commenter(person.name(), person.url(), person.email());
    }

    private static Text body(Article item) {
        if (!item.body().isEmpty()) {
            return Text.html(BodyHtml.of(item.body()));
        }
        return item.standfirst().orElse(Text.plain(""));
    }

    /** Returns the address of the page, without the part that leads to the comment. */
    private static String page(Url url) {
        int fragment = url.value().indexOf('#');
        return fragment < 0 ? url.value() : url.value().substring(0, fragment);
    }
}
