package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;

/** Addresses that belong to a weblog (blogChannel module of RSS 2.0). */
final class BlogChannel {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://backend.userland.com/blogChannelModule", "blogChannel")
            .in(Place.CHANNEL)
            .optional("blogRoll", ElementRule.plain(Syntaxes.IRI))
            .optional("mySubscriptions", ElementRule.plain(Syntaxes.IRI))
            .optional("blink", ElementRule.plain(Syntaxes.IRI))
            .optional("changes", ElementRule.plain(Syntaxes.IRI))
            .build();

    private BlogChannel() {}
}
