package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.rule.AlternateLinks;
import dev.galley.format.xml.check.rule.EntryAuthors;
import dev.galley.format.xml.check.rule.EntryContent;
import dev.galley.format.xml.check.rule.EntryIdentity;

/** The entry (RFC 4287 §4.1.2). */
final class AtomEntry {
    static final ElementRule RULE = ElementRule.container(Atom.URI)
            .place(Place.ENTRY)
            .one("id", Atom.ID)
            .one("title", AtomText.RULE)
            .one("updated", Atom.UPDATED)
            .optional("published", Atom.DATE)
            .optional("summary", AtomText.RULE)
            .optional("content", AtomContent.RULE)
            .optional("rights", AtomText.RULE)
            .optional("source", AtomSource.RULE)
            .many("author", AtomPerson.RULE)
            .many("contributor", AtomPerson.RULE)
            .many("category", AtomCategory.RULE)
            .many("link", AtomLink.RULE)
            .watch(AtomVersion.WATCH)
            .watch(EntryIdentity.WATCH)
            .watch(EntryAuthors.WATCH)
            .watch(EntryContent.WATCH)
            .watch(AlternateLinks.WATCH)
            .build();

    private AtomEntry() {}
}
