package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.internal.syntax.Syntax;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.Optional;

/** Writes values of the model as elements, and reports what an element cannot represent. */
public final class ElementWriter {
    private final XmlOutput out;
    private final boolean inRss;
    private final ExtensionWriter extensions;
    private final Addresses addresses;

    /**
     * Creates a writer.
     *
     * @param inRss whether the document is RSS rather than Atom
     */
    public ElementWriter(XmlOutput out, boolean inRss, ExtensionWriter extensions) {
        this.out = out;
        this.inRss = inRss;
        this.addresses = new Addresses(inRss);
        this.extensions = extensions;
    }

    /** Returns whether the document is RSS rather than Atom. */
    public boolean inRss() {
        return inRss;
    }

    /** Returns the writer of extensions. */
    public ExtensionWriter extensions() {
        return extensions;
    }

    /** Returns the underlying output. */
    public XmlOutput xml() {
        return out;
    }

    /** Starts an element; attributes may follow until its content begins. */
    public void start(XmlName name) throws IOException {
        out.start(name);
    }

    /** Writes the attributes that extensions add to the element whose start tag is open, which holds a field. */
    public void extensionAttributes(XmlName name, Field field) throws IOException {
        extensions.attributes(name, field);
    }

    /** Writes the elements that extensions add to the content of the element that is open, which holds a field. */
    public void extensionElements(XmlName name, Field field) throws IOException {
        extensions.elements(name, field);
    }

    /** Ends the element that was started last. */
    public void end() throws IOException {
        out.end();
    }

    /** Writes an attribute that has no namespace. */
    public void attribute(String name, String value) throws IOException {
        out.attribute(name, value);
    }

    /** Writes an attribute that has no namespace, if there is a value. */
    public void attribute(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.attribute(name, value.get());
        }
    }

    /** Writes an attribute that has no namespace, if the value follows {@code syntax}; else it is reported as lost. */
    public void attribute(String name, Optional<String> value, Syntax syntax, Field field) throws IOException {
        if (value.isPresent()) {
            if (ValidValue.is(syntax, value.get())) {
                out.attribute(name, value.get());
            } else {
                field.lost(value.get());
            }
        }
    }

    /** Returns the addresses of this document. */
    public Addresses addresses() {
        return addresses;
    }

    /** Writes an element with the absolute address, if there is one. */
    public void absolute(XmlName name, Optional<Url> address, Field field) throws IOException {
        if (address.isPresent()) {
            element(name, addresses.absolute(address.get(), field), field);
        }
    }

    /** Writes text inside an element. */
    public void text(String text) throws IOException {
        out.text(text);
    }

    /** Writes an element with {@code text}. */
    public void element(XmlName name, String text) throws IOException {
        out.start(name);
        out.text(text);
        out.end();
    }

    /** Writes an element with {@code text}, if there is one. */
    public void element(XmlName name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            element(name, text.get());
        }
    }

    /** Writes the element of a field, with {@code text}. */
    public void element(XmlName name, String text, Field field) throws IOException {
        element(name, text, Optional.empty(), Optional.empty(), field);
    }

    /** Writes the element of a field with {@code text}, if there is one. */
    public void element(XmlName name, Optional<String> text, Field field) throws IOException {
        if (text.isPresent()) {
            element(name, text.get(), field);
        }
    }

    /** Writes an element if the value follows {@code syntax}; else it is reported as lost. */
    public void valid(XmlName name, Optional<String> value, Syntax syntax, Field field) throws IOException {
        if (value.isPresent() && !ValidValue.is(syntax, value.get().strip())) {
            field.lost(value.get());
        } else {
            words(name, value, field);
        }
    }

    /** Writes an element with the value, if there is one, without surrounding white space. */
    public void words(XmlName name, Optional<String> value, Field field) throws IOException {
        if (value.isPresent()) {
            words(name, value.get(), field);
        }
    }

    /** Writes an element with the value without surrounding white space; a blank value is reported as lost. */
    public void words(XmlName name, String value, Field field) throws IOException {
        element(name, field.words(value), field);
    }

    /** Writes an element with the text as plain text; returns whether something was written. */
    public boolean plain(XmlName name, Optional<Text> text, Field field) throws IOException {
        return text.isPresent() && plain(name, text.get(), field);
    }

    /** Writes an element with the text as plain text; returns whether something was written. */
    public boolean plain(XmlName name, Text text, Field field) throws IOException {
        String words = text.plain();
        if (words.isBlank()) {
            field.lost(text.value());
            return false;
        }
        if (text.isMarkup()) {
            field.reduced("plain words");
            words = words.strip();
        } else {
            words = field.words(words).orElseThrow();
        }
        text.base().ifPresent(base -> field.at("base").lost(base));
        element(name, words, text.language(), Optional.empty(), field);
        return true;
    }

    /** Writes an element with the text as HTML; returns whether something was written. */
    public boolean html(XmlName name, Text text, Field field) throws IOException {
        String html = markup(text);
        if (html.isBlank()) {
            field.lost(html);
            return false;
        }
        if (text.kind() != Text.Kind.HTML) {
            field.reduced("HTML");
        }
        element(name, html, text.language(), text.base(), field);
        return true;
    }

    /** Writes an element with HTML that another element has already, so that nothing is reported about it. */
    public void repeat(XmlName name, Text text) throws IOException {
        out.start(name);
        attribute("xml:lang", text.language());
        attribute("xml:base", text.base().flatMap(addresses::reference));
        out.text(markup(text));
        out.end();
    }

    /** Returns the text as HTML, in which the line breaks of plain text are elements, since HTML joins its lines. */
    private static String markup(Text text) {
        String html = text.toHtml();
        return text.isMarkup() || text.value().indexOf('\n') < 0
                ? html
                : html.strip().replace("\n", "<br>\n");
    }

    /** Writes {@code xml:base}. An address that is not one is repaired or left out, which is reported. */
    public void base(Optional<Url> base, Field field) throws IOException {
        if (base.isPresent()) {
            boolean valid = ValidValue.is(Syntaxes.IRI_REFERENCE, base.get().value());
            attribute("xml:base", valid ? base.map(Url::value) : addresses.reference(base.get(), field.at("base")));
        }
    }

    private void element(XmlName name, String content, Optional<String> language, Optional<Url> base, Field field)
            throws IOException {
        out.start(name);
        attribute("xml:lang", language, Syntaxes.LANGUAGE, field.at("language"));
        base(base, field);
        extensions.attributes(name, field);
        out.text(content);
        out.end();
    }
}
