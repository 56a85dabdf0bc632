package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.rule.AlternateLinks;
import dev.galley.format.xml.check.rule.EntryAuthors;

/** What an entry keeps of the feed that it was copied from (RFC 4287 §4.2.11). */
final class AtomSource {
    private static final String MISSING = "source.element-missing";

    static final ElementRule RULE = ElementRule.container(Atom.URI)
            .place(Place.SOURCE)
            .one("id", Atom.ID, MISSING)
            .one("title", AtomText.RULE, MISSING)
            .one("updated", Atom.UPDATED, MISSING)
            .optional("subtitle", AtomText.RULE)
            .optional("rights", AtomText.RULE)
            .optional("generator", AtomGenerator.RULE)
            .optional("icon", Atom.IRI)
            .optional("logo", Atom.IRI)
            .many("author", AtomPerson.RULE)
            .many("contributor", AtomPerson.RULE)
            .many("category", AtomCategory.RULE)
            .many("link", AtomLink.RULE)
            .watch(EntryAuthors.WATCH)
            .watch(AlternateLinks.WATCH)
            .build();

    private AtomSource() {}
}
