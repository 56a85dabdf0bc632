package dev.galley.format.xml.namespace;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.People;
import dev.galley.format.xml.read.PersonText;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Category;
import dev.galley.model.Text;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The DCMI Metadata Terms, which refine Dublin Core, in RSS and Atom. */
public final class DublinCoreTerms extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://purl.org/dc/terms/";

    private static final List<String> DATES =
            List.of("available", "created", "dateAccepted", "dateCopyrighted", "dateSubmitted", "issued", "modified");
    private static final XmlName VALID = new XmlName(URI, "dcterms", "valid");
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
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        return read(cursor, feed, Values::parsePlain);
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        if (cursor.local().equals("valid")) {
            article.fallBackOn(cursor, ArticleDraft.EXPIRES, DublinCoreTerms::parseEnd);
            return true;
        }
        return read(cursor, article, Values::parseHtml);
    }

    private static boolean read(XmlCursor cursor, Draft draft, Draft.TextParser<Text> description) throws IOException {
        switch (cursor.local()) {
            case "issued" -> draft.fallBackOn(cursor, Draft.PUBLISHED, DublinCore::parseDate);
            case "created" -> draft.fallBackLastOn(cursor, Draft.PUBLISHED, DublinCore::parseDate);
            case "modified" -> draft.fallBackOn(cursor, Draft.UPDATED, DublinCore::parseDate);
            case "abstract" -> draft.fallBackOn(cursor, Draft.DESCRIPTION, description);
            case "creator" -> person(cursor.element(), draft, draft.authors());
            case "contributor" -> person(cursor.element(), draft, draft.contributors());
            case "subject" -> subject(cursor.element(), draft);
            default -> {
                return DublinCore.read(cursor, draft, description);
            }
        }
        return true;
    }

    /** Reads a person who is a name or an address; a reference or a description of one stays an extension. */
    private static void person(XmlElement element, Draft draft, People people) {
        if (isWords(element)) {
            PersonText.parseAll(element.text()).forEach(people::add);
        } else {
            draft.keep(element);
        }
    }

    private static void subject(XmlElement element, Draft draft) {
        Category category = Category.of(element.text().strip());
        if (!isWords(element)) {
            draft.keep(element);
        } else if (!draft.categories().contains(category)) {
            draft.categories().add(category);
        }
    }

    private static boolean isWords(XmlElement element) {
        return element.attributes().isEmpty()
                && element.children().stream().noneMatch(XmlElement.class::isInstance)
                && !element.text().isBlank();
    }

    /** Parses a date, or a DCMI Period with an end alone; a period that has more stays an extension. */
    private static @Nullable OffsetDateTime parseEnd(String text, @Nullable XmlCursor cursor, String path) {
        if (text.indexOf('=') < 0) {
            return DublinCore.parseDate(text, cursor, path);
        }
        String only = text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
        return only.startsWith("end=") && only.indexOf(';') < 0
                ? DublinCore.parseDate(only.substring("end=".length()).strip(), cursor, path)
                : null;
    }

    @Override
    public boolean writeExpires(OffsetDateTime expires, ElementWriter out, Field field) throws IOException {
        out.element(VALID, field.rfc3339(expires), field);
        return true;
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

    @Override
    public String documentation() {
        return """
                A date counts only if no element of the format itself gives it.

                | element | model |
                |---|---|
                | `dcterms:issued` | the date of publication |
                | `dcterms:created` | the date of publication, if there is no `dcterms:issued` either |
                | `dcterms:modified` | the date of the last change |
                | `dcterms:abstract` | subtitle or standfirst |
                | `dcterms:creator`, `contributor`, `subject`, `title`, `description`, `date`, `rights`, `language` | as in Dublin Core 1.1 |
                | `dcterms:valid` | `Article.expires()`, also as `end=…`; written. A period with a start stays an extension |
                """;
    }

    /** Checks a date. A period such as {@code start=2002-01-01; end=2002-12-31} is not checked (DCMI Period). */
    private static void checkDate(String value, Notice notice) {
        if (value.indexOf('=') < 0) {
            Syntaxes.W3C_DATE.check(value, notice);
        }
    }
}
