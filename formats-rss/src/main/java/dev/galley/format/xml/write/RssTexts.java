package dev.galley.format.xml.write;

import dev.galley.model.Text;
import java.io.IOException;
import java.util.Optional;

/** Text constructs in the elements of RSS, which hold plain words or HTML and say neither language nor base. */
final class RssTexts {
    private final XmlOutput out;

    RssTexts(XmlOutput out) {
        this.out = out;
    }

    /** Writes the text as plain words; true where there were any. */
    boolean plain(String name, Optional<Text> text, Field field) throws IOException {
        if (text.isEmpty()) {
            return false;
        }
        reportAttributes(text.get(), field);
        if (text.get().isMarkup()) {
            field.reduced("plain words");
        }
        String words = field.words(text.get().plain());
        if (words != null) {
            out.element(name, words);
        }
        return words != null;
    }

    /** Writes the text as HTML. */
    void html(String name, Text text, Field field) throws IOException {
        reportAttributes(text, field);
        String html = text.toHtml();
        if (html.isBlank()) {
            field.lost(html);
            return;
        }
        if (text.kind() != Text.Kind.HTML) {
            field.reduced("HTML");
        }
        out.element(name, html);
    }

    private static void reportAttributes(Text text, Field field) {
        text.language().ifPresent(language -> field.at("language").lost(language));
        text.base().ifPresent(base -> field.at("base").lost(base));
    }
}
