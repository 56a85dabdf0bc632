package dev.galley.format.xml.namespace;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.Optional;

/** The slash module of RSS 1.0: {@code slash:comments} is the number of comments. */
public final class Slash extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://purl.org/rss/1.0/modules/slash/";

    private static final XmlName COMMENTS = new XmlName(URI, "slash", "comments");

    /** Creates the descriptor. */
    public Slash() {
        super("slash", URI, "RSS 1.0 module Slash");
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        if (!cursor.local().equals("comments")) {
            return false;
        }
        Discussions.readCount(cursor, article);
        return true;
    }

    @Override
    public boolean writeCommentCount(Integer count, ElementWriter out, Field field) throws IOException {
        if (!out.inRss()) {
            return false;
        }
        out.words(COMMENTS, field.count(Optional.of(count)), field);
        return true;
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(URI)
                .in(Place.ITEM, Place.ENTRY)
                .optional("section", ElementRule.plain(Syntaxes.NOT_BLANK, Markup.PLAIN))
                .optional("department", ElementRule.plain(Syntaxes.NOT_BLANK, Markup.PLAIN))
                .optional("comments", ElementRule.plain(Syntaxes.NON_NEGATIVE))
                .optional("hit_parade", ElementRule.plain(Syntaxes.separatedBy(',', Syntaxes.NON_NEGATIVE)))
                .build());
    }

    @Override
    public String documentation() {
        return """
                Read from articles; written in RSS.

                | element | model |
                |---|---|
                | `slash:comments` | `Discussion.count()` |
                """;
    }
}
