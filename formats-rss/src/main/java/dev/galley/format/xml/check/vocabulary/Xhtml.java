package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.internal.syntax.Syntaxes;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Node;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Vocabulary;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/** XHTML outside of texts: the body of an item of RSS, and what robots are asked. */
final class Xhtml implements Watcher {
    private static final ElementRule BODY = ElementRule.text()
            .anyAttributes()
            .watch(Watch.of(Xhtml::new))
            .build();
    private static final ElementRule META = ElementRule.empty()
            .requiredAttribute("name", Syntaxes.oneOf("robots"))
            .requiredAttribute("content", Syntaxes.NOT_BLANK)
            .build();

    static final Vocabulary VOCABULARY = Vocabulary.of(XhtmlText.URI, "xhtml")
            .in(Place.ITEM)
            .optional("body", BODY)
            .many("div", BODY)
            .in(Place.CHANNEL, Place.FEED)
            .many("meta", META)
            .build();

    @Override
    public void start(Node element) {
        element.look(new XhtmlText(element, false));
    }
}
