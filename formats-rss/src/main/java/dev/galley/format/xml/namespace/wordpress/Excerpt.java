package dev.galley.format.xml.namespace.wordpress;

import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import java.io.IOException;
import java.util.List;

/** The summaries of articles in WordPress exports: {@code excerpt:encoded}, as HTML. */
public final class Excerpt extends Namespace {
    /** Creates the descriptor. */
    public Excerpt() {
        super("excerpt", "http://wordpress.org/export/1.2/excerpt/", "WordPress exports: excerpts");
    }

    @Override
    public List<String> aliases() {
        return List.of("http://wordpress.org/export/1.1/excerpt/", "http://wordpress.org/export/1.0/excerpt/");
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        if (!cursor.local().equals("encoded")) {
            return false;
        }
        article.fallBackOn(cursor, Draft.DESCRIPTION, Values::parseHtml);
        return true;
    }

    @Override
    public String documentation() {
        return """
                Read from articles.

                | element | model |
                |---|---|
                | `excerpt:encoded` | the standfirst, if no `description` gives it |
                """;
    }
}
