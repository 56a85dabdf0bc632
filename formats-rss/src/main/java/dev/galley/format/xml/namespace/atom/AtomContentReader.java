package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Block;
import dev.galley.model.Text;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The content of an Atom entry: in place, by reference, or of another type (RFC 4287 §4.1.3). */
final class AtomContentReader {
    private static final Set<String> ATTRIBUTES = Set.of("type", "src", "mode", "xml:lang");

    private AtomContentReader() {}

    static @Nullable Block read(XmlCursor cursor, ArticleDraft article) throws IOException {
        cursor.correctAttributes(ATTRIBUTES);
        article.keepAttributes(cursor, "body", ATTRIBUTES);
        String src = cursor.attribute("src");
        String given = cursor.attribute("type");
        if (src != null) {
            Block embed = new Block.Embed(cursor.url(src), Optional.ofNullable(given), Optional.empty());
            article.keepContent(cursor, "body");
            return embed;
        }
        String type = AtomTextReader.type(cursor);
        if (AtomTextReader.isPlain(type)
                || AtomTextReader.isHtml(type)
                || AtomTextReader.isXhtml(type)
                || cursor.attribute("mode") != null) {
            Text text = AtomTextReader.read(cursor);
            return text == null ? null : new Block.Markup(text);
        }
        boolean xml = type.endsWith("/xml") || type.endsWith("+xml");
        String value = xml ? cursor.markup().strip() : cursor.text();
        return value.isBlank() ? null : new Block.Data(given == null ? type : given, value);
    }
}
