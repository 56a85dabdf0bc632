package dev.galley.format.html.written;

import dev.galley.model.Comment;
import dev.galley.model.CommentBuilder;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the comments of a page: their texts from the elements that show them, the rest from its JSON-LD. */
final class WrittenComments {
    private final Map<String, Element> shown = new HashMap<>();

    /**
     * Finds the comments that a page shows.
     *
     * @param main the element around article and comments
     */
    WrittenComments(Element main) {
        Element section = main.selectFirst("> #comments");
        if (section != null) {
            section.getElementsByTag("article").forEach(article -> shown.putIfAbsent(article.id(), article));
        }
    }

    /** Returns the comments that the page declares; the first one is shown with the id {@code comment-1}. */
    List<Comment> read(List<JsonObject> declared) {
        List<Comment> comments = new ArrayList<>();
        for (JsonObject json : declared) {
            comments.add(comment(json, shown.get("comment-" + (comments.size() + 1))));
        }
        return comments;
    }

    private static Comment comment(JsonObject json, @Nullable Element element) {
        CommentBuilder comment = Comment.builder();
        json.text("identifier").ifPresent(comment::id);
        json.text("creativeWorkStatus")
                .filter("Approved"::equals)
                .ifPresent(approved -> comment.status(CommentStatus.APPROVED));
        Shown.text(element == null ? null : element.selectFirst("> .e-content"), json.text("text"))
                .ifPresent(comment::body);
        comment.published(json.date("dateCreated").orElse(null));
        comment.updated(json.date("dateModified").orElse(null));
        json.url("url").ifPresent(comment::url);
        json.object("author")
                .ifPresent(author ->
                        comment.author(new Commenter(author.text("name"), author.url("url"), Optional.empty())));
        reference(json, "parentItem").ifPresent(comment::parentId);
        reference(json, "isPartOf").ifPresent(comment::articleId);
        return comment.build();
    }

    private static Optional<String> reference(JsonObject json, String name) {
        return json.object(name).flatMap(object -> object.text("identifier"));
    }
}
