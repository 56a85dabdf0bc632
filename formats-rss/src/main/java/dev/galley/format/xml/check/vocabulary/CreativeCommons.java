package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Vocabulary;
import dev.galley.internal.syntax.Syntaxes;

/** Licences (creativeCommons, RSS 2.0 module). */
final class CreativeCommons {
    static final Vocabulary VOCABULARY = Vocabulary.of(
                    "http://backend.userland.com/creativeCommonsRssModule", "creativeCommons")
            .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
            .many("license", ElementRule.plain(Syntaxes.IRI))
            .build();

    private CreativeCommons() {}
}
