package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.io.IOException;
import java.util.Optional;

/** Text constructs in the elements of RSS, which hold plain words or HTML; language and base as XML has them for all. */
public final class ElementWriter {
    private final XmlOutput out;

    public ElementWriter(XmlOutput out) {
        this.out = out;
    }

    /** Writes the text as plain words; true where there were any. */
    public boolean plain(String name, Optional<Text> given, Field field) throws IOException {
        if (given.isEmpty()) {
            return false;
        }
        Text text = given.get();
        String words = text.plain();
        if (words.isBlank()) {
            field.lost(text.value());
            return false;
        }
        if (text.isMarkup()) {
            field.reduced("plain words");
            words = words.strip();
        } else {
            words = String.valueOf(field.words(words));
        }
        text.base().ifPresent(base -> field.at("base").lost(base));
        element(name, words, text.language(), Optional.empty());
        return true;
    }

    /** Writes the text as HTML; true where there was any. */
    public boolean html(String name, Text text, Field field) throws IOException {
        String html = text.toHtml();
        if (html.isBlank()) {
            field.lost(html);
            return false;
        }
        if (text.kind() != Text.Kind.HTML) {
            field.reduced("HTML");
        }
        element(name, html, text.language(), text.base());
        return true;
    }

    /** Writes HTML once more under another name, of which nothing needs to be told. */
    public void again(String name, Text text) throws IOException {
        element(name, text.toHtml(), text.language(), text.base());
    }

    private void element(String name, String content, Optional<String> language, Optional<Url> base)
            throws IOException {
        out.start(name);
        if (language.isPresent()) {
            out.attribute("xml:lang", language.get());
        }
        if (base.isPresent()) {
            out.attribute("xml:base", base.get().value());
        }
        out.text(content);
        out.end(name);
    }
}
