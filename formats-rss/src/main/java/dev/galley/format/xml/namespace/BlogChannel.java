package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** Addresses that belong to a weblog (blogChannel module of RSS 2.0). */
public final class BlogChannel extends Namespace {
    /** Creates the descriptor. */
    public BlogChannel() {
        super("blogChannel", "http://backend.userland.com/blogChannelModule", "blogChannel module of RSS 2.0");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL)
                .optional("blogRoll", ElementRule.plain(Syntaxes.IRI))
                .optional("mySubscriptions", ElementRule.plain(Syntaxes.IRI))
                .optional("blink", ElementRule.plain(Syntaxes.IRI))
                .optional("changes", ElementRule.plain(Syntaxes.IRI))
                .build());
    }
}
