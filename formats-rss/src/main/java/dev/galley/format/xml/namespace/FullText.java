package dev.galley.format.xml.namespace;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import java.io.IOException;

/** A vendor's namespace with an element for the whole text of an article, of which nothing else is read. */
final class FullText extends Namespace {
    private final String element;

    /** Creates a descriptor; {@code element} is the local name of the element with the text. */
    FullText(String prefix, String uri, String title, String element) {
        super(prefix, uri, title);
        this.element = element;
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        if (!cursor.local().equals(element)) {
            return false;
        }
        article.fallBackOnText(cursor, ArticleDraft.BODY, Values::parseBody);
        return true;
    }

    @Override
    public String documentation() {
        return """
                Read from articles.

                | element | model |
                |---|---|
                | `%s:%s` | the body, as one block of HTML, if there is no other |
                """.formatted(prefix(), element);
    }
}
