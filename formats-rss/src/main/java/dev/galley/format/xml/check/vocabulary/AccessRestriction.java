package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;

/** Whether search engines may list the feed (Bloglines, Feed Access Control). */
final class AccessRestriction {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://www.bloglines.com/about/specs/fac-1.0", "access")
            .in(Place.ROOT, Place.CHANNEL, Place.FEED)
            .optional(
                    "restriction",
                    ElementRule.empty()
                            .requiredAttribute("relationship", Syntaxes.oneOf("allow", "deny"))
                            .build())
            .build();

    private AccessRestriction() {}
}
