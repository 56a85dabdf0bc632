package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntaxes;
import java.util.List;
import java.util.Optional;

/** The DCMI Metadata Terms, which refine Dublin Core, in RSS and Atom. */
public final class DublinCoreTerms extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://purl.org/dc/terms/";

    private static final List<String> DATES =
            List.of("available", "created", "dateAccepted", "dateCopyrighted", "dateSubmitted", "issued", "modified");
    private static final List<String> UNCHECKED = List.of(
            "abstract",
            "accessRights",
            "accrualMethod",
            "accrualPeriodicity",
            "accrualPolicy",
            "alternative",
            "audience",
            "bibliographicCitation",
            "conformsTo",
            "educationLevel",
            "extent",
            "hasFormat",
            "hasPart",
            "hasVersion",
            "instructionalMethod",
            "isFormatOf",
            "isPartOf",
            "isReferencedBy",
            "isReplacedBy",
            "isRequiredBy",
            "isVersionOf",
            "license",
            "mediator",
            "medium",
            "provenance",
            "references",
            "replaces",
            "requires",
            "rightsHolder",
            "spatial",
            "tableOfContents",
            "temporal",
            "valid",
            "title",
            "creator",
            "subject",
            "description",
            "publisher",
            "contributor",
            "date",
            "type",
            "format",
            "identifier",
            "source",
            "language",
            "relation",
            "coverage",
            "rights");

    /** Creates the descriptor. */
    public DublinCoreTerms() {
        super("dcterms", URI, "DCMI Metadata Terms");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule date =
                ElementRule.text(DublinCoreTerms::checkDate).anyAttributes().build();
        NamespaceGrammar.Builder terms = NamespaceGrammar.of(URI)
                .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY, Place.IMAGE, Place.TEXT_INPUT);
        DATES.forEach(term -> terms.many(term, date));
        UNCHECKED.forEach(term -> terms.many(term, ElementRule.OPEN));
        return Optional.of(terms.build());
    }

    /** Checks a date. A period such as {@code start=2002-01-01; end=2002-12-31} is not checked (DCMI Period). */
    private static void checkDate(String value, Notice notice) {
        if (value.indexOf('=') < 0) {
            Syntaxes.W3C_DATE.check(value, notice);
        }
    }
}
