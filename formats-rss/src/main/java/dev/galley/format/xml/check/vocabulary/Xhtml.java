package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.syntax.Syntaxes;

/** XHTML outside text constructs: whole articles in RSS items, and robots instructions in channels. */
final class Xhtml implements Watcher {
    private static final Watch<Xhtml> WATCH = Watch.of(Xhtml::new);
    private static final ElementRule BODY =
            ElementRule.text().anyAttributes().watch(WATCH).build();
    private static final ElementRule META = ElementRule.empty()
            .requiredAttribute("name", Syntaxes.oneOf("robots"))
            .requiredAttribute("content", Syntaxes.NOT_BLANK)
            .build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(XhtmlContent.URI, "xhtml")
            .in(Place.ITEM)
            .optional("body", BODY)
            .optional("div", BODY)
            .in(Place.CHANNEL, Place.FEED)
            .many("meta", META)
            .build();

    private Xhtml() {}

    @Override
    public void start(Element element) {
        element.checkContentWith(new XhtmlContent(element, false));
    }
}
