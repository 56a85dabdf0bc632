package dev.galley.testkit;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Articles with comments that reply to each other, by people who give their e-mail addresses in confidence and elsewhere. */
final class CommentArbitraries {
    private CommentArbitraries() {}

    /** Returns articles with up to six comments of {@code comments}. */
    static Arbitrary<Article> articles(FeedArbitraries values, Arbitrary<Url> urls) {
        Arbitrary<Integer> choices = Arbitraries.integers().between(0, 9);
        Arbitrary<Comment> comments =
                Combinators.combine(values.comments(), choices).as(CommentArbitraries::revealing);
        return Combinators.combine(
                        StringArbitraries.words()
                                .map(word -> "urn:article:" + word)
                                .injectNull(0.2),
                        urls.optional(),
                        comments.list().ofMaxSize(6),
                        choices.list().ofSize(6))
                .as((id, url, written, parents) -> {
                    var article = Article.builder().id(id).headline("H").comments(replies(written, parents, id));
                    url.ifPresent(article::url);
                    return article.build();
                })
                .withoutEdgeCases();
    }

    /** Makes some comments reply to others of the list, before or after them, and most belong to the article. */
    private static List<Comment> replies(List<Comment> comments, List<Integer> parents, String article) {
        List<Comment> threaded = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            int parent = parents.get(i);
            var comment = comments.get(i).toBuilder();
            if (parent < comments.size()) {
                comment.parentId(comments.get(parent).id().orElse(null));
            }
            if (parent > 0) {
                comment.articleId(article);
            }
            threaded.add(comment.build());
        }
        return threaded;
    }

    /** Puts the author's address into the name, page or text of some comments. */
    private static Comment revealing(Comment comment, int choice) {
        Commenter author = comment.author().orElseGet(() -> Commenter.named(""));
        if (author.email().isEmpty()) {
            return comment;
        }
        String address = author.email().get();
        Optional<String> name = Optional.of(" " + address.toUpperCase(Locale.ROOT));
        Optional<Url> page = Optional.of(Url.of("mailto:" + address.replace("@", "%40")));
        return switch (choice) {
            case 0 ->
                comment.toBuilder()
                        .author(new Commenter(name, author.url(), author.email()))
                        .build();
            case 1 ->
                comment.toBuilder()
                        .author(new Commenter(author.name(), page, author.email()))
                        .build();
            case 2 -> comment.toBuilder().body("Write to <" + address + ">.").build();
            case 3 ->
                comment.toBuilder()
                        .body(Text.html("<a href=\"mailto:" + address.replace("@", "&#64;") + "\">me</a> x"))
                        .build();
            case 4 -> comment.toBuilder().id("c-" + address).build();
            default -> comment;
        };
    }
}
