package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text constructs of Atom 1.0 (RFC 4287 §3.1) and the content constructs of Atom 0.3, which have a media
 * type and a mode instead.
 */
final class AtomTextReader {
    private AtomTextReader() {}

    /** Reads the element as text; returns null if it is blank. */
    static @Nullable Text read(XmlCursor cursor) throws IOException {
        String type = type(cursor);
        Url base = cursor.base();
        if ("base64".equals(cursor.attribute("mode"))) {
            String language = cursor.language();
            Text decoded = Base64TextReader.read(cursor, type);
            return decoded == null ? null : Values.marked(decoded, language, base, cursor);
        }
        if (isXhtml(type) && !"escaped".equals(cursor.attribute("mode"))) {
            String language = cursor.language();
            String markup = cursor.xhtml();
            return markup.isBlank() ? null : Values.marked(Text.xhtml(markup), language, base, cursor);
        }
        return Values.text(cursor, isHtml(type) || isXhtml(type) ? Text.Kind.HTML : Text.Kind.PLAIN);
    }

    /** Returns the type of the element in lower case and without parameters; {@code text} if there is none. */
    static String type(XmlCursor cursor) {
        String type = cursor.attribute("type");
        if (type == null || type.isBlank()) {
            return "text";
        }
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    static boolean isHtml(String type) {
        return type.equals("html") || type.equals("text/html");
    }

    static boolean isXhtml(String type) {
        return type.equals("xhtml") || type.equals("application/xhtml+xml");
    }

    static boolean isPlain(String type) {
        return type.equals("text") || type.equals("text/plain");
    }
}
