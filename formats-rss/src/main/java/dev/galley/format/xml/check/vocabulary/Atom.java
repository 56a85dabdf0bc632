package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.rule.EntryIdentity;
import dev.galley.internal.syntax.Syntaxes;

/** Atom (RFC 4287): documents of its own, and its elements in RSS. */
final class Atom {
    static final String URI = "http://www.w3.org/2005/Atom";
    static final ElementRule ID = ElementRule.text(Syntaxes.ATOM_ID)
            .exact()
            .watch(EntryIdentity.WATCH)
            .build();
    static final ElementRule DATE = ElementRule.text(Syntaxes.ATOM_DATE).exact().build();
    static final ElementRule UPDATED =
            ElementRule.text().like(DATE).watch(EntryIdentity.WATCH).build();
    static final ElementRule IRI =
            ElementRule.text(Syntaxes.IRI_REFERENCE).exact().build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(URI, "atom")
            .root("feed", AtomFeed.RULE)
            .root("entry", AtomEntry.RULE)
            .in(Place.CHANNEL, Place.ITEM)
            .many("link", AtomLink.RULE)
            .many("author", AtomPerson.RULE)
            .many("contributor", AtomPerson.RULE)
            .many("category", AtomCategory.RULE)
            .optional("id", ID)
            .optional("title", AtomText.RULE)
            .optional("rights", AtomText.RULE)
            .optional("updated", UPDATED)
            .in(Place.CHANNEL)
            .optional("subtitle", AtomText.RULE)
            .optional("generator", AtomGenerator.RULE)
            .optional("icon", IRI)
            .optional("logo", IRI)
            .in(Place.ITEM)
            .optional("published", DATE)
            .optional("summary", AtomText.RULE)
            .optional("content", AtomContent.RULE)
            .optional("source", AtomSource.RULE)
            .build();

    private Atom() {}
}
