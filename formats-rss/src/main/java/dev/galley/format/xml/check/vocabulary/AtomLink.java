package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Place;

/** A link (RFC 4287 §4.2.7). */
final class AtomLink {
    static final ElementRule RULE = ElementRule.empty()
            .place(Place.LINK)
            .requiredAttribute("href")
            .attribute("rel", Values.NOT_BLANK)
            .attribute("type")
            .attribute("hreflang")
            .attribute("title", Values.NOT_BLANK)
            .attribute("length")
            .build();

    private AtomLink() {}
}
