package dev.galley.format.html;

import dev.galley.format.html.comment.Post;
import dev.galley.format.html.declared.Declared;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.part.CommentForm;
import dev.galley.format.html.part.DateLine;
import dev.galley.format.html.text.CleanHtml;
import dev.galley.format.html.tree.PageTree;
import dev.galley.model.Comment;
import dev.galley.model.CommentBuilder;
import dev.galley.model.Commenter;
import dev.galley.model.Discussion;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the posts of a page into comments, and reads whether the discussion is open. */
final class Comments {
    private final PageTree tree;
    private final Optional<Url> url;

    Comments(PageTree tree, Optional<Url> url) {
        this.tree = tree;
        this.url = url;
    }

    /** Returns the comments, each with the identifier of its parent if that is known and has one. */
    List<Comment> read(List<Post> posts) {
        List<Comment> comments = new ArrayList<>();
        for (Post post : posts) {
            Text body = Text.html(new CleanHtml(tree).add(post.body()).html().strip());
            CommentBuilder comment = Comment.builder().body(url.map(body::withBase).orElse(body));
            if (!post.id().isEmpty()) {
                comment.id(post.id());
            }
            if (post.parent() >= 0 && post.parent() < posts.size() && !posts.get(post.parent()).id().isEmpty()) {
                comment.parentId(posts.get(post.parent()).id());
            }
            if (!post.author().isEmpty()) {
                comment.author(Commenter.named(post.author()));
            }
            comment.published(DateLine.parse(post.date()));
            comments.add(comment.build());
        }
        return comments;
    }

    /** Returns what is known about the discussion; empty if there is neither a comment nor a form nor a number. */
    Optional<Discussion> discussion(Declared declared, int found) {
        Optional<Integer> count = declared.first(Property.COMMENT_COUNT)
                .map(value -> value.text().strip())
                .filter(text -> text.length() < 8 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf);
        CommentForm form = CommentForm.find(tree);
        if (found == 0 && count.isEmpty() && form.open().isEmpty()) {
            return Optional.empty();
        }
        Discussion discussion = Discussion.NONE;
        if (count.isPresent()) {
            discussion = discussion.withCount(count.get());
        }
        if (form.open().isPresent()) {
            discussion = discussion.withOpen(form.open().get());
        }
        if (!form.anchor().isEmpty() && url.isPresent()) {
            discussion = discussion.withPage(Url.of(url.get().value() + "#" + form.anchor()));
        }
        return Optional.of(discussion);
    }
}
