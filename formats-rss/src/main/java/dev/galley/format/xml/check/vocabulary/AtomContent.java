package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;

/** The content of an entry (RFC 4287 §4.1.3). */
final class AtomContent {
    static final ElementRule RULE = ElementRule.text()
            .attribute("type", Values.NOT_BLANK)
            .attribute("src")
            .build();

    private AtomContent() {}
}
