package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;

/** Full content of RSS items (RSS 1.0 module Content). */
final class ContentGrammar {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://purl.org/rss/1.0/modules/content/", "content")
            .in(Place.ITEM)
            .optional("encoded", ElementRule.plain(Markup.HTML_WITHOUT_BASE))
            .optional("items", ElementRule.OPEN)
            .build();

    private ContentGrammar() {}
}
