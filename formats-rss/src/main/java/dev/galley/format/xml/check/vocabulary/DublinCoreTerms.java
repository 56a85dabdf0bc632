package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntaxes;
import java.util.List;

/** The DCMI Metadata Terms, which refine Dublin Core, in RSS and Atom. */
final class DublinCoreTerms {
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

    static final NamespaceGrammar GRAMMAR = grammar();

    private DublinCoreTerms() {}

    private static NamespaceGrammar grammar() {
        ElementRule date =
                ElementRule.text(DublinCoreTerms::checkDate).anyAttributes().build();
        NamespaceGrammar.Builder terms = NamespaceGrammar.of("http://purl.org/dc/terms/", "dcterms")
                .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY, Place.IMAGE, Place.TEXT_INPUT);
        DATES.forEach(term -> terms.many(term, date));
        UNCHECKED.forEach(term -> terms.many(term, ElementRule.OPEN));
        return terms.build();
    }

    /** Checks a date. A period such as {@code start=2002-01-01; end=2002-12-31} is not checked (DCMI Period). */
    private static void checkDate(String value, Notice notice) {
        if (value.indexOf('=') < 0) {
            Syntaxes.W3C_DATE.check(value, notice);
        }
    }
}
