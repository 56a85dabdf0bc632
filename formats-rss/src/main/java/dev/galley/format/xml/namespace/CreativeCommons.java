package dev.galley.format.xml.namespace;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Facet;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Licences of feeds and articles (creativeCommons module of RSS 2.0). */
public final class CreativeCommons extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://backend.userland.com/creativeCommonsRssModule";

    private final XmlName license = name("license");

    /** Creates the descriptor. */
    public CreativeCommons() {
        super("creativeCommons", URI, "Creative Commons module of RSS 2.0");
    }

    @Override
    public List<String> aliases() {
        return List.of("http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html");
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        return read(cursor, feed);
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        return read(cursor, article);
    }

    private static boolean read(XmlCursor cursor, Draft draft) throws IOException {
        if (!cursor.local().equals("license")) {
            return false;
        }
        Origin origin = cursor.origin();
        XmlElement element = cursor.element();
        String address = element.text().strip();
        if (address.isEmpty() || !isText(element) || !Licenses.add(draft, origin.resolve(address))) {
            draft.keep(element);
        }
        return true;
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
        return Licenses.write(facet, out, field, address -> out.element(license, address));
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
                .many("license", ElementRule.plain(Syntaxes.IRI))
                .build());
    }

    @Override
    public String documentation() {
        return """
                Maps to the facet `License` of a feed or article.

                | element | model |
                |---|---|
                | `creativeCommons:license` | one of `License.urls()`; up to 100, and any others stay extensions. Written in RSS; in Atom a link of the relation `license` is written instead |
                """;
    }
}
