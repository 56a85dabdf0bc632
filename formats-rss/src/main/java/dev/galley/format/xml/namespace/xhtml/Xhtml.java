package dev.galley.format.xml.namespace.xhtml;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.Scope;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** XHTML outside text constructs: whole articles in RSS items, and robots instructions in channels. */
public final class Xhtml extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = Scope.XHTML;

    /** Creates the descriptor. */
    public Xhtml() {
        super("xhtml", URI, "XHTML");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        Watch<Watcher> watch = Watch.of(() -> new Watcher() {
            @Override
            public void start(Element element) {
                element.checkContentWith(new XhtmlContent(element, false));
            }
        });
        ElementRule body = ElementRule.text().anyAttributes().watch(watch).build();
        ElementRule meta = ElementRule.empty()
                .requiredAttribute("name", Syntaxes.oneOf("robots"))
                .requiredAttribute("content", Syntaxes.NOT_BLANK)
                .build();
        return Optional.of(NamespaceGrammar.of(uri())
                .markup()
                .in(Place.ITEM)
                .optional("body", body)
                .optional("div", body)
                .in(Place.CHANNEL, Place.FEED)
                .many("meta", meta)
                .build());
    }
}
