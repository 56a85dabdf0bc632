package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.XmlElement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Licences in RDF, for RSS 1.0 (Creative Commons). */
public final class CreativeCommonsRdf extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://web.resource.org/cc/";

    /** Creates the descriptor. */
    public CreativeCommonsRdf() {
        super("cc", URI, "Creative Commons in RDF");
    }

    @Override
    public List<String> aliases() {
        return List.of("http://creativecommons.org/ns#");
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
        String address = address(element);
        if (address == null || address.isBlank() || !Licenses.addNew(draft, origin.resolve(address))) {
            draft.keep(element);
        }
        return true;
    }

    /** Returns the resource that the element refers to, or its text; null if it has anything else. */
    private static @Nullable String address(XmlElement element) {
        if (isText(element)) {
            return element.text().strip();
        }
        boolean reference = element.attributes().size() == 1
                && element.attributes().get(0).name().is(Rdf.URI, "resource")
                && element.children().isEmpty();
        return reference ? element.attributes().get(0).value() : null;
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.ITEM, Place.FEED, Place.ENTRY)
                .many("license", Rdf.reference(Syntaxes.IRI))
                .many("License", ElementRule.OPEN)
                .build());
    }

    @Override
    public String documentation() {
        return """
                Maps to the facet `License` of a feed or article.

                | element | model |
                |---|---|
                | `cc:license` | one of `License.urls()`; written as `creativeCommons:license` or, in Atom, as a link of the relation `license` |
                """;
    }
}
