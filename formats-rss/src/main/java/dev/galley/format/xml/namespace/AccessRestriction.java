package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** Permission for search engines to list the feed (Bloglines, Feed Access Control). */
public final class AccessRestriction extends Namespace {
    /** Creates the descriptor. */
    public AccessRestriction() {
        super("access", "http://www.bloglines.com/about/specs/fac-1.0", "Feed Access Control");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.ROOT, Place.CHANNEL, Place.FEED)
                .optional(
                        "restriction",
                        ElementRule.empty()
                                .requiredAttribute("relationship", Syntaxes.oneOf("allow", "deny"))
                                .build())
                .build());
    }
}
