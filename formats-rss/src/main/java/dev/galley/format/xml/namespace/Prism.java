package dev.galley.format.xml.namespace;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Facet;
import dev.galley.model.Publication;
import dev.galley.model.XmlElement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Journals and magazines (PRISM, Publishing Requirements for Industry Standard Metadata). */
public final class Prism extends Namespace {
    /** A value of the facet and its element. */
    private record Value(
            String local,
            Function<Publication, Optional<String>> get,
            BiFunction<Publication, String, Publication> with) {}

    private static final List<Value> VALUES = List.of(
            new Value("publicationName", Publication::name, Publication::withName),
            new Value("issn", Publication::issn, Publication::withIssn),
            new Value("eIssn", Publication::eIssn, Publication::withEIssn),
            new Value("doi", Publication::doi, Publication::withDoi),
            new Value("volume", Publication::volume, Publication::withVolume),
            new Value("number", Publication::number, Publication::withNumber),
            new Value("startingPage", Publication::startingPage, Publication::withStartingPage),
            new Value("endingPage", Publication::endingPage, Publication::withEndingPage),
            new Value("pageRange", Publication::pages, Publication::withPages));

    /** The other elements of PRISM 1.2 to 3.0, whose values are not checked. */
    private static final String[] TEXTS = ("academicField aggregateIssueNumber aggregationType alternateTitle blogTitle"
                    + " blogURL bookEdition byteCount category channel complianceProfile contentType copyright copyrightYear"
                    + " corporateEntity coverDate coverDisplayDate creationDate creationTime dateReceived device distributor"
                    + " edition eissn embargoDate endingPage event expirationDate expirationTime genre hasAlternative"
                    + " hasCorrection hasFormat hasPart hasPreviousVersion hasTranslation hasVersion industry institution"
                    + " isAlternativeFor isAlternativeOf isBasedOn isBasisFor isbn isCorrectionOf isFormatOf isPartOf"
                    + " isReferencedBy isReplacedBy isRequiredBy isTranslationOf isVersionOf issueIdentifier issueName"
                    + " issueTeaser issueType keyword killDate location metadataContainer modificationDate modificationTime"
                    + " nationalCatalogNumber number object objectTitle offSaleDate onSaleDate onSaleDay organization"
                    + " originPlatform owner page pageCount pageProgressionDirection pageRange person platform postDate"
                    + " productCode profession publicationDate publicationDisplayDate publicationName publicationTime"
                    + " publishingFrequency rating receptionDate receptionTime references releaseDate releaseTime replaces"
                    + " requires rightsAgent role samplePageRange section sellingAgency seriesNumber seriesTitle sport"
                    + " startingPage subsection1 subsection2 subsection3 subsection4 subtitle supplementDisplayID"
                    + " supplementStartingPage supplementTitle teaser ticker timePeriod title url uspsNumber"
                    + " versionIdentifier volume wordCount")
            .split(" ", -1);

    /** Creates the descriptor. */
    public Prism() {
        super("prism", "http://prismstandard.org/namespaces/basic/2.0/", "PRISM");
    }

    @Override
    public List<String> aliases() {
        return List.of(
                "http://prismstandard.org/namespaces/1.2/basic/",
                "http://prismstandard.org/namespaces/2.0/basic/",
                "http://prismstandard.org/namespaces/basic/2.1/",
                "http://prismstandard.org/namespaces/basic/3.0/",
                "http://purl.org/rss/1.0/modules/prism/");
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        return read(cursor, feed);
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        if (cursor.local().equals("publicationDate")) {
            article.fallBackLastOn(cursor, Draft.PUBLISHED, Values::parseDate);
            return true;
        }
        return read(cursor, article);
    }

    private static boolean read(XmlCursor cursor, Draft draft) throws IOException {
        Value value = value(cursor.local());
        if (value == null) {
            return false;
        }
        XmlElement element = cursor.element();
        Publication known = draft.facet(Publication.class);
        Publication publication = known == null ? Publication.NONE : known;
        Optional<String> before = value.get().apply(publication);
        String text = element.text().strip();
        if (text.isEmpty() && isText(element)) {
            Values.reportEmpty(element.name(), cursor);
            return true;
        }
        if (!isText(element) || before.filter(given -> !given.equals(text)).isPresent()) {
            draft.keep(element);
        } else {
            draft.facet(value.with().apply(publication, text));
        }
        return true;
    }

    private static @Nullable Value value(String local) {
        for (Value value : VALUES) {
            if (value.local().equals(local)) {
                return value;
            }
        }
        return null;
    }

    @Override
    public boolean writeFeedFacet(Facet facet, ElementWriter out, Field field) throws IOException {
        return write(facet, out, field);
    }

    @Override
    public boolean writeArticleFacet(Facet facet, ElementWriter out, Field field) throws IOException {
        return write(facet, out, field);
    }

    private boolean write(Facet facet, ElementWriter out, Field field) throws IOException {
        if (!(facet instanceof Publication publication)
                || VALUES.stream()
                        .allMatch(value ->
                                value.get().apply(publication).orElse("").isBlank())) {
            return false;
        }
        for (Value value : VALUES) {
            String member = value.local().equals("publicationName")
                    ? "name"
                    : value.local().equals("pageRange") ? "pages" : value.local();
            out.words(name(value.local()), value.get().apply(publication), field.at(member));
        }
        return true;
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule text = ElementRule.text().anyAttributes().build();
        ElementRule issn = ElementRule.text(Syntaxes.ISSN).anyAttributes().build();
        NamespaceGrammar.Builder grammar = NamespaceGrammar.of(uri())
                .growing()
                .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
                .many("doi", ElementRule.text(Syntaxes.DOI).anyAttributes().build())
                .many("issn", issn)
                .many("eIssn", issn);
        for (String local : TEXTS) {
            grammar.many(local, text);
        }
        return Optional.of(grammar.build());
    }

    @Override
    public String documentation() {
        return """
                Maps to the facet `Publication` of a feed or article. All other elements stay extensions.

                | element | model |
                |---|---|
                | `prism:publicationDate` | `Article.published()`, if there is no other |
                | `prism:publicationName` | `Publication.name()` |
                | `prism:issn`, `prism:eIssn`, `prism:doi` | `Publication.issn()`, `eIssn()`, `doi()` |
                | `prism:volume`, `prism:number` | `Publication.volume()`, `number()` |
                | `prism:startingPage`, `prism:endingPage`, `prism:pageRange` | `Publication.startingPage()`, `endingPage()`, `pages()` |
                """;
    }
}
