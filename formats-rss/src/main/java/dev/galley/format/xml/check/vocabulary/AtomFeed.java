package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.rule.AlternateLinks;
import dev.galley.format.xml.check.rule.EntryAuthors;
import dev.galley.format.xml.check.rule.EntryIdentity;
import dev.galley.format.xml.check.rule.SelfLink;

/** The feed (RFC 4287 §4.1.1). */
final class AtomFeed {
    static final ElementRule RULE = ElementRule.container(Atom.URI)
            .place(Place.FEED)
            .one("id", Atom.ID)
            .one("title", AtomText.RULE)
            .one("updated", Atom.UPDATED)
            .optional("subtitle", AtomText.RULE)
            .optional("rights", AtomText.RULE)
            .optional("generator", AtomGenerator.RULE)
            .optional("icon", Atom.IRI)
            .optional("logo", Atom.IRI)
            .many("author", AtomPerson.RULE)
            .many("contributor", AtomPerson.RULE)
            .many("category", AtomCategory.RULE)
            .many("link", AtomLink.RULE)
            .many("entry", AtomEntry.RULE)
            .watch(AtomVersion.WATCH)
            .watch(EntryIdentity.WATCH)
            .watch(EntryAuthors.WATCH)
            .watch(AlternateLinks.WATCH)
            .watch(SelfLink.WATCH)
            .build();

    private AtomFeed() {}
}
