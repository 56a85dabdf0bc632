package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;

/** The Atom Publishing Protocol (RFC 5023): service and category documents, and what it adds to entries. */
final class Publishing {
    static final String URI = "http://www.w3.org/2007/app";

    private static final ElementRule CATEGORIES = ElementRule.container(URI)
            .attribute("href", Syntaxes.IRI_REFERENCE)
            .attribute("fixed", Syntaxes.oneOf("yes", "no"))
            .attribute("scheme", Syntaxes.IRI)
            .in(Atom.URI)
            .many("category", AtomCategory.RULE)
            .watch(PublishingRules.WATCH)
            .build();
    private static final ElementRule COLLECTION = ElementRule.container(URI)
            .requiredAttribute("href", Syntaxes.IRI_REFERENCE)
            .many("accept", ElementRule.plain(PublishingRules::checkAccept))
            .many("categories", CATEGORIES)
            .in(Atom.URI)
            .one("title", AtomText.RULE)
            .many("id", ElementRule.text().watch(PublishingRules.WATCH).build())
            .many("link", AtomLink.RULE)
            .build();
    private static final ElementRule WORKSPACE = ElementRule.container(URI)
            .many("collection", COLLECTION)
            .in(Atom.URI)
            .one("title", AtomText.RULE)
            .many("link", AtomLink.RULE)
            .build();
    private static final ElementRule SERVICE =
            ElementRule.container(URI).some("workspace", WORKSPACE).build();
    private static final ElementRule CONTROL = ElementRule.container(URI)
            .optional("draft", ElementRule.plain(Syntaxes.oneOf("yes", "no")))
            .build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(URI, "app")
            .root("service", SERVICE)
            .root("categories", CATEGORIES)
            .in(Place.ENTRY)
            .optional("control", CONTROL)
            .optional("edited", ElementRule.plain(Syntaxes.ATOM_DATE))
            .in(Place.ENTRY, Place.FEED, Place.SOURCE)
            .many("collection", COLLECTION)
            .build();

    private Publishing() {}
}
