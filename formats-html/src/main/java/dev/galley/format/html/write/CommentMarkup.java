package dev.galley.format.html.write;

import dev.galley.internal.markup.HtmlWriter;
import dev.galley.model.Comment;
import dev.galley.model.CommentThread;
import dev.galley.model.Commenter;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes comments as nested lists, each comment as an {@code article} of its own. */
final class CommentMarkup {
    /** Replies that are deeper are shown on this level, so that they stay readable and a browser keeps the nesting. */
    private static final int MAX_DEPTH = 6;

    private final HtmlWriter html;
    private final Labels labels;
    private final Locale locale;

    CommentMarkup(HtmlWriter html, Labels labels, Locale locale) {
        this.html = html;
        this.labels = labels;
        this.locale = locale;
    }

    /** Writes the comments below a heading of level 2. */
    void write(List<Comment> comments) {
        html.start("section")
                .attribute("id", "comments")
                .attribute("aria-labelledby", "comments-heading")
                .newline();
        html.start("h2").attribute("id", "comments-heading").attribute("lang", labels.language());
        html.text(labels.of("comments")).end().newline();
        IdentityHashMap<Comment, Integer> numbers = new IdentityHashMap<>();
        for (Comment comment : comments) {
            numbers.put(comment, numbers.size() + 1);
        }
        int open = -1;
        for (CommentThread.Node node : CommentThread.of(comments).nodes()) {
            int depth = Math.min(MAX_DEPTH, node.depth());
            for (; open > depth; open--) {
                html.end().end();
            }
            if (open == depth) {
                html.end().newline();
            } else {
                html.start("ol").newline();
                open = depth;
            }
            html.start("li");
            comment(node.comment(), numbers.getOrDefault(node.comment(), 0));
        }
        for (; open >= 0; open--) {
            html.end().end();
        }
        html.newline().end().newline();
    }

    /** Writes a comment with its number in the order of the model, which is that of the JSON-LD. */
    private void comment(Comment comment, int number) {
        html.start("article").attribute("id", "comment-" + number);
        html.attribute("class", "u-comment h-cite").newline();
        String name = comment.author()
                .flatMap(Commenter::name)
                .filter(words -> !words.isBlank())
                .orElse("");
        html.start("p").attribute("class", "byline");
        Optional<String> page = comment.author().flatMap(Commenter::url).flatMap(Values::address);
        if (!name.isEmpty()) {
            html.start(page.isPresent() ? "a" : "span").attribute("class", "p-author h-card");
            page.ifPresent(address -> html.attribute("href", address).attribute("rel", "nofollow ugc"));
            html.text(name).end();
        }
        comment.published()
                .ifPresent(date -> Values.date(date).ifPresent(written -> {
                    html.text(name.isEmpty() ? "" : " · ");
                    html.start("time").attribute("class", "dt-published").attribute("datetime", written);
                    html.text(Values.shownDate(date, locale)).end();
                }));
        html.end().newline();
        comment.body().ifPresent(body -> {
            html.start("div")
                    .attribute("class", "e-content")
                    .markup(body.toHtml())
                    .end()
                    .newline();
        });
        html.end();
    }
}
