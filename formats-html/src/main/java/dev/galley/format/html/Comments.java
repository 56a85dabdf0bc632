package dev.galley.format.html;

import dev.galley.format.html.comment.Post;
import dev.galley.format.html.declared.Declared;
import dev.galley.format.html.declared.DeclaredComment;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.part.CommentForm;
import dev.galley.format.html.part.DateText;
import dev.galley.format.html.part.EmailText;
import dev.galley.format.html.text.CleanHtml;
import dev.galley.format.html.text.PlainTexts;
import dev.galley.format.html.tree.PageTree;
import dev.galley.model.Comment;
import dev.galley.model.CommentBuilder;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Discussion;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the posts of a page into comments, and reads whether the discussion is open. */
final class Comments {
    private final PageTree tree;
    private final Optional<Url> url;
    private final Optional<Url> base;
    private final boolean dayFirst;

    Comments(PageTree tree, Optional<Url> url, Optional<Url> base, Declared declared) {
        this.tree = tree;
        dayFirst = DateText.isDayFirst(declared);
        this.url = url;
        this.base = base;
    }

    /**
     * Returns the comments, each with the identifier of its parent if that is known and has one. A comment that a page shows has been approved.
     */
    List<Comment> read(List<Post> posts, Optional<String> articleId) {
        List<Comment> comments = new ArrayList<>();
        for (Post post : posts) {
            CommentBuilder comment = Comment.builder().body(body(post)).status(CommentStatus.APPROVED);
            articleId.ifPresent(comment::articleId);
            if (!post.id().isEmpty()) {
                comment.id(post.id());
            }
            if (post.parent() >= 0
                    && post.parent() < posts.size()
                    && !posts.get(post.parent()).id().isEmpty()) {
                comment.parentId(posts.get(post.parent()).id());
            }
            String name = EmailText.without(post.author());
            if (!name.isEmpty()) {
                comment.author(author(name, post.link().strip()));
            }
            OffsetDateTime date = DateText.parse(post.date(), dayFirst);
            comment.published(date == null ? DateText.in(post.date()) : date);
            comments.add(comment.build());
        }
        return comments;
    }

    /** Returns the comments that the page only declares. */
    List<Comment> declared(List<DeclaredComment> declared, Optional<String> articleId) {
        List<Comment> comments = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (DeclaredComment one : declared) {
            CommentBuilder comment = Comment.builder()
                    .body(PlainTexts.of(Text.html(one.text())))
                    .status(CommentStatus.APPROVED)
                    .published(DateText.parse(one.date()));
            articleId.ifPresent(comment::articleId);
            if (!one.id().isEmpty()) {
                comment.id(one.id());
                ids.add(one.id());
            }
            if (ids.contains(one.parent())) {
                comment.parentId(one.parent());
            }
            String name = EmailText.without(one.author());
            if (!name.isEmpty()) {
                comment.author(Commenter.named(name));
            }
            comments.add(comment.build());
        }
        return comments;
    }

    /** Returns the words of a post; a single paragraph without markup is plain text. */
    private Text body(Post post) {
        String html = new CleanHtml(tree).addInside(post.body()).html().strip();
        boolean single = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 3) < 0;
        Text body = PlainTexts.of(Text.html(single ? html.substring(3, html.length() - 4) : html));
        return base.isPresent() && body.isMarkup() ? body.withBase(base.get()) : body;
    }

    private Commenter author(String name, String address) {
        Commenter author = Commenter.named(name);
        if (AuthorLink.isEmail(address)) {
            String email = AuthorLink.email(address);
            return email.isEmpty() ? author : author.withEmail(email);
        }
        return AuthorLink.isPage(address) ? author.withUrl(AuthorLink.resolved(address, base)) : author;
    }

    /** Returns what is known about the discussion; empty if there is neither a comment nor a form nor a number. */
    Optional<Discussion> discussion(Declared declared, int found) {
        Optional<Integer> count = declared.first(Property.COMMENT_COUNT)
                .map(value -> value.text().strip())
                .filter(text ->
                        text.length() < 8 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9'))
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
        if (!form.privacyNote().isEmpty()) {
            discussion = discussion.withPrivacyNote(form.privacyNote());
        }
        if (!form.anchor().isEmpty() && url.isPresent()) {
            discussion = discussion.withPage(Url.of(url.get().value() + "#" + form.anchor()));
        }
        return Optional.of(discussion);
    }
}
