package dev.galley.format.xml.namespace.atom;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.read.Scope;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Text;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.Optional;

/** Writes the text constructs of Atom (RFC 4287 §3.1). */
final class AtomTextWriter {
    private final ElementWriter out;

    AtomTextWriter(ElementWriter out) {
        this.out = out;
    }

    /** Writes the text, if there is one; returns whether something was written. */
    boolean write(XmlName name, Optional<Text> text, Field field) throws IOException {
        return text.isPresent() && write(name, text.get(), field);
    }

    /** Writes the text; XHTML that is not well-formed or not only XHTML is written as HTML. */
    boolean write(XmlName name, Text text, Field field) throws IOException {
        String value = text.value();
        if (value.isBlank()) {
            field.lost(value);
            return false;
        }
        String words = text.isMarkup() ? value : field.words(value).orElseThrow();
        boolean xhtml = text.kind() == Text.Kind.XHTML && out.extensions().allowsXhtml(value);
        out.start(name);
        if (text.isMarkup()) {
            out.attribute("type", xhtml ? "xhtml" : "html");
        }
        attributes(text, field);
        out.extensionAttributes(name, field);
        if (xhtml) {
            out.xml().raw("<div xmlns=\"" + Scope.XHTML + "\">");
            out.xml().raw(value);
            out.xml().raw("</div>");
        } else {
            out.text(words);
        }
        out.end();
        if (text.kind() == Text.Kind.XHTML && !xhtml) {
            field.reduced("HTML, since it is not well-formed or has elements of feeds");
        }
        return true;
    }

    private void attributes(Text text, Field field) throws IOException {
        out.attribute("xml:lang", text.language(), Syntaxes.LANGUAGE, field.at("language"));
        if (text.isMarkup()) {
            out.base(text.base(), field);
        } else {
            text.base().ifPresent(base -> field.at("base").lost(base));
        }
    }
}
