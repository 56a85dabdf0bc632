package dev.galley.format.xml.namespace;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.PersonText;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.date.LenientDate;
import dev.galley.internal.date.ParsedDate;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dublin Core 1.1. Creators, contributors and subjects are always used; title, description, date, rights and language
 * only if the format's own element is missing.
 */
public final class DublinCore extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://purl.org/dc/elements/1.1/";

    /** The length of a day such as {@code 2002-09-07}. */
    private static final int DAY_LENGTH = 10;

    private static final XmlName CREATOR = new XmlName(URI, "dc", "creator");
    private static final XmlName CONTRIBUTOR = new XmlName(URI, "dc", "contributor");
    private static final XmlName LANGUAGE = new XmlName(URI, "dc", "language");

    private static final Set<String> NAMES = Set.of(
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
    public DublinCore() {
        super("dc", URI, "Dublin Core 1.1");
    }

    @Override
    public List<String> misspellings() {
        return List.of("http://purl.org/dc/elements/1.0/");
    }

    @Override
    public Set<String> names() {
        return NAMES;
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        return read(cursor, feed, Values::parsePlain);
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        return read(cursor, article, Values::parseHtml);
    }

    /** Reads an element that Dublin Core and the terms that refine it have in common; returns false if it is another one. */
    static boolean read(XmlCursor cursor, Draft draft, Draft.TextParser<Text> description) throws IOException {
        switch (cursor.local()) {
            case "creator", "author" -> PersonText.read(cursor, draft, draft.authors(), "authors");
            case "contributor" -> PersonText.read(cursor, draft, draft.contributors(), "contributors");
            case "subject" -> {
                draft.keepAttributes(cursor, "categories/" + draft.categories().size(), Draft.NO_ATTRIBUTES);
                String subject = Values.words(cursor);
                if (subject != null) {
                    draft.categories().add(Category.of(subject));
                }
            }
            case "title" -> draft.fallBackOn(cursor, Draft.TITLE, Values::parsePlain);
            case "description" -> draft.fallBackOn(cursor, Draft.DESCRIPTION, description);
            case "date" -> draft.fallBackOn(cursor, Draft.PUBLISHED, DublinCore::parseDate);
            case "rights" -> draft.fallBackOn(cursor, Draft.RIGHTS, Values::parsePlain);
            case "language" -> draft.fallBackOn(cursor, Draft.LANGUAGE, Values::parseLanguage);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Returns the name of the publisher in {@code dc:publisher}, which stays an extension; empty if there is none. */
    public static String publisher(Feed feed) {
        return feed.extensionElements(URI, "publisher").stream()
                .findFirst()
                .flatMap(element -> PersonText.parse(element.text().strip()).name())
                .orElse("");
    }

    @Override
    public boolean writeAuthor(Person author, ElementWriter out, Field field) throws IOException {
        return write(CREATOR, author, out, field);
    }

    @Override
    public boolean writeContributor(Person contributor, ElementWriter out, Field field) throws IOException {
        return write(CONTRIBUTOR, contributor, out, field);
    }

    /** Writes the name of a person; leaves a person with more than a name to another namespace. */
    private static boolean write(XmlName element, Person person, ElementWriter out, Field field) throws IOException {
        String name = person.name().orElse("");
        if (PersonText.isWhole(name, person)) {
            out.element(element, name, field);
            person.avatar().ifPresent(avatar -> field.at("avatar").lost(avatar));
            return true;
        }
        String shown = name.strip();
        if (!shown.isEmpty() && PersonText.parseAll(shown).equals(List.of(Person.named(shown)))) {
            // Extensions are left to the other element: readers may take the name alone for an earlier person of this
            // name.
            out.start(element);
            out.text(shown);
            out.end();
        }
        return false;
    }

    @Override
    public boolean writeLanguage(String language, ElementWriter out, Field field) throws IOException {
        out.valid(LANGUAGE, Optional.of(language), Syntaxes.LANGUAGE, field);
        return true;
    }

    /**
     * Parses a date of W3CDTF, which may be a day alone, or another one. A day in a year in which no feed was written is right
     * nevertheless, and stays an extension.
     */
    static @Nullable OffsetDateTime parseDate(String text, @Nullable XmlCursor cursor, String path) {
        String date = text.strip();
        boolean isW3c = date.length() <= DAY_LENGTH && ValidValue.is(Syntaxes.W3C_DATE, date);
        ParsedDate read = isW3c ? LenientDate.parse(date) : null;
        if (isW3c && (read == null || date.length() == DAY_LENGTH)) {
            return read == null ? null : read.value();
        }
        return Values.parseDate(text, cursor, path);
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule text = ElementRule.text(Markup.PLAIN).anyAttributes().build();
        ElementRule anyText =
                ElementRule.text(Markup.CHARACTERS).anyAttributes().build();
        ElementRule date = ElementRule.text(Syntaxes.W3C_DATE).anyAttributes().build();
        ElementRule language =
                ElementRule.text(Syntaxes.LANGUAGE).anyAttributes().build();
        // A person or topic: plain text, or an RDF description in RSS 1.0 and 1.1.
        ElementRule resource = ElementRule.text(Markup.PLAIN)
                .anyAttributes()
                .watch(RdfStatements.WATCH)
                .build();
        return Optional.of(NamespaceGrammar.of(URI)
                .in(Place.CHANNEL, Place.FEED, Place.IMAGE, Place.TEXT_INPUT)
                .optional("title", text)
                .optional("description", anyText)
                .optional("publisher", resource)
                .optional("date", date)
                .optional("rights", text)
                .optional("source", text)
                .optional("language", language)
                .many("creator", resource)
                .many("subject", resource)
                .many("contributor", resource)
                .many("type", text)
                .many("format", text)
                .many("identifier", text)
                .many("relation", text)
                .many("coverage", text)
                .in(Place.ITEM, Place.ENTRY)
                .many("title", text)
                .many("description", anyText)
                .many("publisher", resource)
                .many("date", date)
                .many("rights", text)
                .many("source", text)
                .many("language", language)
                .many("creator", resource)
                .many("subject", resource)
                .many("contributor", resource)
                .many("type", text)
                .many("format", text)
                .many("identifier", text)
                .many("relation", text)
                .many("coverage", text)
                .build());
    }

    @Override
    public String documentation() {
        return """
                Written in RSS for what RSS itself has no element for. In reading, a value counts only if the format has no element of its
                own for it, except where the table says "always".

                | element | model |
                |---|---|
                | `dc:creator` | an author, always; written for people without an e-mail address |
                | `dc:author` | an author, always, although Dublin Core has no such element |
                | `dc:contributor` | a contributor, always; written |
                | `dc:subject` | a category, always |
                | `dc:language` | the language; written for articles |
                | `dc:date` | the date of publication |
                | `dc:title` | title or headline |
                | `dc:description` | subtitle or standfirst |
                | `dc:rights` | the rights |
                | `dc:publisher` | an extension; the author of an Atom feed that has no other |
                """;
    }
}
