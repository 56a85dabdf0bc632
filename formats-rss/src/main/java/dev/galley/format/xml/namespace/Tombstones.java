package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** The Atom "deleted-entry" element (RFC 6721), which says that an entry was removed from a feed. */
public final class Tombstones extends Namespace {
    /** Creates the descriptor. */
    public Tombstones() {
        super("at", "http://purl.org/atompub/tombstones/1.0", "Atom Tombstones (RFC 6721)");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.FEED)
                .many(
                        "deleted-entry",
                        ElementRule.container("")
                                .open()
                                .requiredAttribute("ref", Syntaxes.IRI)
                                .requiredAttribute("when", Syntaxes.ATOM_DATE)
                                .build())
                .build());
    }

    @Override
    public String documentation() {
        return """
                `at:deleted-entry` stays an extension of the feed, wherever it is among the entries:
                `feed.extensionElements(namespace, "deleted-entry")`, with the id of the entry as the attribute `ref` and the date as
                `when`. A reader that has stored the entry removes it.
                """;
    }
}
