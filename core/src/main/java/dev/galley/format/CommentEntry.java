package dev.galley.format;

import dev.galley.model.Article;
import dev.galley.model.BodyHtml;
import dev.galley.model.Comment;
import dev.galley.model.CommentBuilder;
import dev.galley.model.Commenter;
import dev.galley.model.Extension;
import dev.galley.model.Facet;
import dev.galley.model.InReplyTo;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An entry of a comments feed: a comment, and references to what it replies to, which are not resolved.
 *
 * @param comment the comment without parent and article
 * @param references the references, in the order of the document
 * @param path the path of the entry
 * @param findings receives what is found about the entry
 */
record CommentEntry(Comment comment, List<InReplyTo> references, String path, Consumer<Finding> findings) {
    /** Converts an entry that was read as an article, and reports what a comment cannot have. */
    static CommentEntry of(Article article, String path, Consumer<Finding> findings) {
        CommentBuilder comment = Comment.builder()
                .id(article.id().orElse(null))
                .url(article.url().orElse(null))
                .published(article.published().orElse(null))
                .updated(article.updated().orElse(null))
                .author(author(article).orElse(null))
                .body(body(article).orElse(null));
        CommentEntry entry = new CommentEntry(comment.build(), article.inReplyTo(), path, findings);
        entry.reportLosses(article);
        return entry;
    }

    private static Optional<Commenter> author(Article article) {
        if (article.authors().isEmpty()) {
            return article.headline()
                    .map(Text::plain)
                    .flatMap(CommentTitle::name)
                    .map(Commenter::named);
        }
        Person person = article.authors().get(0);
        return Optional.of(new Commenter(person.name(), person.url(), person.email()));
    }

    /** Returns the content, otherwise the summary; their language is that of the entry unless they have one. */
    private static Optional<Text> body(Article article) {
        Optional<Text> body = article.body().isEmpty()
                ? article.standfirst()
                : BodyHtml.verbatim(article.body()).or(() -> Optional.of(Text.html(BodyHtml.of(article.body()))));
        return body.map(text -> text.language().isPresent()
                ? text
                : article.language().map(text::withLanguage).orElse(text));
    }

    private void reportLosses(Article article) {
        article.headline()
                .map(Text::plain)
                .filter(title -> !CommentTitle.isIn(comment, title))
                .ifPresent(title -> lost("headline"));
        if (!article.body().isEmpty()) {
            String words = comment.body().map(Text::plain).orElse("");
            article.standfirst()
                    .filter(summary -> !CommentTitle.isBeginning(summary.plain(), words))
                    .ifPresent(summary -> lost("standfirst"));
        }
        article.kicker().ifPresent(kicker -> lost("kicker"));
        article.alternativeHeadline().ifPresent(other -> lost("alternativeHeadline"));
        article.expires().ifPresent(date -> lost("expires"));
        article.rights().ifPresent(rights -> lost("rights"));
        article.source().ifPresent(source -> lost("source"));
        article.discussion().ifPresent(discussion -> lost("discussion"));
        reportPeople(article.authors());
        reportLinks(article.links());
        lostAll("contributors", article.contributors());
        lostAll("categories", article.categories());
        lostAll("media", article.media());
        lostAll("comments", article.comments());
        lostAll("corrections", article.corrections());
        for (Facet facet : article.facets()) {
            lost("facets/" + facet.facetName());
        }
        for (Extension extension : article.extensions()) {
            lost("extensions", extension.writtenName());
        }
    }

    private void reportPeople(List<Person> authors) {
        if (!authors.isEmpty() && authors.get(0).avatar().isPresent()) {
            lost("authors/0/avatar");
        }
        for (int i = 1; i < authors.size(); i++) {
            lost("authors/" + i);
        }
    }

    private void reportLinks(List<Link> links) {
        boolean page = false;
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).hasRel(Link.ALTERNATE) && !page) {
                page = true;
            } else {
                lost("links/" + i);
            }
        }
    }

    /** Reports a reference that is neither the parent nor the article. */
    void reportReference(int index) {
        lost("inReplyTo/" + index);
    }

    private void lostAll(String name, List<?> values) {
        if (!values.isEmpty()) {
            lost(name);
        }
    }

    /** Reports a value without quoting it, because it may contain an address given in confidence. */
    private void lost(String name) {
        findings.accept(finding(name));
    }

    private void lost(String name, String value) {
        findings.accept(finding(name).withValue(value));
    }

    private Finding finding(String name) {
        String code = name.replaceAll("/[0-9]+", "").replace('/', '.');
        return Finding.of(
                "lost." + code,
                Severity.INFO,
                path + "/" + name,
                "A comment cannot have \"" + code + "\"; the value was not read");
    }
}
