package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.rule.AlternateLinks;
import dev.galley.format.xml.check.rule.EntryContent;
import dev.galley.format.xml.check.rule.LinkRelations;
import dev.galley.format.xml.check.rule.SameDocumentReference;
import dev.galley.format.xml.check.rule.SelfLink;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** A link (RFC 4287 §4.2.7). */
final class AtomLink {
    static final ElementRule RULE = ElementRule.empty()
            .place(Place.LINK)
            .requiredAttribute("href", Syntaxes.IRI_REFERENCE)
            .attribute("rel", Syntaxes.NOT_BLANK)
            .attribute("type", Syntaxes.MEDIA_TYPE)
            .attribute("hreflang", Syntaxes.LANGUAGE)
            .attribute("title", Syntaxes.NOT_BLANK, Markup.PLAIN)
            .attribute("length", Syntaxes.NON_NEGATIVE)
            .watch(LinkRelations.WATCH)
            .watch(AlternateLinks.WATCH)
            .watch(SelfLink.WATCH)
            .watch(SameDocumentReference.WATCH)
            .watch(EntryContent.WATCH)
            .build();

    private AtomLink() {}
}
