package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.internal.syntax.Syntaxes;

/** The program that made the feed (RFC 4287 §4.2.4). */
final class AtomGenerator {
    static final ElementRule RULE = ElementRule.text(Syntaxes.NOT_BLANK)
            .attribute("uri", Syntaxes.IRI_REFERENCE)
            .attribute("version")
            .build();

    private AtomGenerator() {}
}
