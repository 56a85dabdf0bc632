package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.syntax.Syntaxes;

/** Addresses for sending and reading comments (Well-Formed Web, Comment API). */
final class CommentApiGrammar implements Watcher {
    private static final Watch<CommentApiGrammar> DEPRECATED = Watch.of(CommentApiGrammar::new);

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://wellformedweb.org/CommentAPI/", "wfw")
            .in(Place.ITEM, Place.ENTRY, Place.CHANNEL, Place.FEED)
            .optional("comment", ElementRule.plain(Syntaxes.IRI))
            .optional("commentRss", ElementRule.plain(Syntaxes.IRI))
            .optional(
                    "commentRSS",
                    ElementRule.text(Syntaxes.IRI).watch(DEPRECATED).build())
            .build();

    private CommentApiGrammar() {}

    /** Reports {@code commentRSS}, a misspelling in the first edition of the specification. */
    @Override
    public void start(Element element) {
        element.report("wfw.comment-rss");
    }
}
