package dev.galley.format.xml.namespace;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.markup.Markup;
import dev.galley.model.Block;
import dev.galley.model.Text;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The content module of RSS 1.0: {@code content:encoded} holds the whole article as HTML. */
public final class Content extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://purl.org/rss/1.0/modules/content/";

    private static final XmlName ENCODED = new XmlName(URI, "content", "encoded");

    private static final Set<String> NAMES = Set.of("encoded", "items");

    /** Creates the descriptor. */
    public Content() {
        super("content", URI, "RSS 1.0 module Content");
    }

    @Override
    public Set<String> names() {
        return NAMES;
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        if (!cursor.local().equals("encoded")) {
            return false;
        }
        article.read(cursor, ArticleDraft.BODY, Draft.TEXT_ATTRIBUTES, Content::body);
        return true;
    }

    private static @Nullable Block body(XmlCursor cursor) throws IOException {
        Text content = Values.text(cursor, Text.Kind.HTML);
        return content == null ? null : new Block.Markup(content);
    }

    @Override
    public boolean writeBody(Text body, ElementWriter out, Field field) throws IOException {
        out.html(ENCODED, body, field);
        return true;
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(URI)
                .in(Place.ITEM)
                .optional("encoded", ElementRule.plain(Markup.HTML_WITHOUT_BASE))
                .optional("items", ElementRule.OPEN)
                .build());
    }

    @Override
    public String documentation() {
        return """
                Read from articles; written in RSS.

                | element | model |
                |---|---|
                | `content:encoded` | the body, as one block of HTML |
                """;
    }
}
