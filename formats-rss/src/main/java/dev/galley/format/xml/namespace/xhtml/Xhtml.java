package dev.galley.format.xml.namespace.xhtml;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.Scope;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Block;
import dev.galley.model.Text;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** XHTML outside text constructs: whole articles in RSS items, and robots instructions in channels. */
public final class Xhtml extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = Scope.XHTML;

    /** What a page may ask of robots. */
    private static final Syntax ROBOTS = Syntaxes.oneOfIgnoringCase(
            "all",
            "none",
            "index",
            "noindex",
            "follow",
            "nofollow",
            "archive",
            "noarchive",
            "nosnippet",
            "noodp",
            "noimageindex",
            "notranslate");

    /** Creates the descriptor. */
    public Xhtml() {
        super("xhtml", URI, "XHTML");
    }

    /** Reads the content of an article, which some feeds have as {@code xhtml:body} or {@code xhtml:div}. */
    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        if (!cursor.local().equals("body") && !cursor.local().equals("div")) {
            return false;
        }
        article.read(cursor, ArticleDraft.BODY, Draft.TEXT_ATTRIBUTES, Xhtml::body);
        return true;
    }

    private static @Nullable Block body(XmlCursor cursor) throws IOException {
        Text content = Values.text(cursor);
        return content == null ? null : new Block.Markup(content);
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        Watch<Watcher> watch = Watch.of(() -> new Watcher() {
            @Override
            public void start(Element element) {
                element.checkContentWith(new XhtmlContent(element, false));
            }
        });
        ElementRule body = ElementRule.text().anyAttributes().watch(watch).build();
        ElementRule meta = ElementRule.empty()
                .requiredAttribute("name", Syntaxes.oneOf("robots"))
                .requiredAttribute("content", Syntaxes.separatedBy(',', ROBOTS))
                .build();
        return Optional.of(NamespaceGrammar.of(uri())
                .markup()
                .in(Place.ITEM)
                .optional("body", body)
                .optional("div", body)
                .in(Place.CHANNEL, Place.FEED)
                .many("meta", meta)
                .build());
    }

    @Override
    public String documentation() {
        return """
                Read from articles.

                | element | model |
                |---|---|
                | `xhtml:body`, `xhtml:div` | the body, as one block of XHTML, if there is no other |
                """;
    }
}
