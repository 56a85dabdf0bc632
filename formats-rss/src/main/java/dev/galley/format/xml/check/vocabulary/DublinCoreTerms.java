package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntaxes;
import java.util.List;

/** Dublin Core, the refined terms (DCMI Metadata Terms), in RSS and Atom. */
final class DublinCoreTerms {
    private static final List<String> DATES =
            List.of("available", "created", "dateAccepted", "dateCopyrighted", "dateSubmitted", "issued", "modified");
    private static final List<String> OTHERS = List.of(
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

    static final NamespaceGrammar GRAMMAR = vocabulary();

    private DublinCoreTerms() {}

    private static NamespaceGrammar vocabulary() {
        ElementRule date =
                ElementRule.text(DublinCoreTerms::checkDate).anyAttributes().build();
        NamespaceGrammar.Builder terms = NamespaceGrammar.of("http://purl.org/dc/terms/", "dcterms")
                .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY, Place.IMAGE, Place.TEXT_INPUT);
        DATES.forEach(term -> terms.many(term, date));
        OTHERS.forEach(term -> terms.many(term, ElementRule.OPEN));
        return terms.build();
    }

    /** A date, or a period with its name and ends ({@code start=2002-01-01; end=2002-12-31}; DCMI Period). */
    private static void checkDate(String value, Notice notice) {
        if (value.indexOf('=') < 0) {
            Syntaxes.W3C_DATE.check(value, notice);
        }
    }
}
