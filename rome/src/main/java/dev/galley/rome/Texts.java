package dev.galley.rome;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.BodyHtml;
import dev.galley.model.Section;
import dev.galley.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Converts texts from and to the contents of ROME. */
final class Texts {
    private static final String PLAIN = "text/plain";
    private static final String HTML = "text/html";
    private static final String XHTML = "application/xhtml+xml";

    private static final String DIV = "<div xmlns=\"http://www.w3.org/1999/xhtml\">";
    private static final String END = "</div>";

    private final Field owner;
    private boolean replaced;

    /** Creates a converter for the texts of a feed or article, which reports replaced characters once. */
    Texts(Field owner) {
        this.owner = owner;
    }

    /** Returns the text without characters that XML cannot represent. */
    String clean(String text) {
        String clean = Xml.clean(text);
        if (!replaced && !clean.equals(text)) {
            replaced = true;
            owner.replaced("XML");
        }
        return clean;
    }

    /** Returns the text, or null if there is none. */
    @Nullable
    String clean(Optional<String> text) {
        return text.map(this::clean).orElse(null);
    }

    /** Returns the plain text; its markup, language and base are reported. */
    String plain(Text text, Field field) {
        reportContext(text, field);
        if (text.isMarkup()) {
            field.reduced("plain text");
        }
        return clean(text.plain());
    }

    SyndContent content(Text text, Field field) {
        reportContext(text, field);
        if (text.kind() == Text.Kind.PLAIN) {
            return content(PLAIN, text.value());
        }
        if (text.kind() == Text.Kind.XHTML) {
            String wrapped = inNewDiv(text.value());
            if (Xml.parse(wrapped) != null) {
                return content(XHTML, wrapped);
            }
            field.reduced("HTML, since it is not well-formed");
        }
        return content(HTML, text.value());
    }

    /** Reports the language and the base of a text, which no bean of ROME has. */
    static void reportContext(Text text, Field field) {
        text.language().ifPresent(language -> field.at("language").lost(language));
        text.base().ifPresent(base -> field.at("base").lost(base));
    }

    /** Reports the language and the base of a body that is written as it is. */
    static void reportBodyContext(Article article, Field field) {
        Field content = field.at("body", 0).at("blocks", 0).at("content");
        BodyHtml.verbatim(article.body()).ifPresent(text -> reportContext(text, content));
    }

    /** Returns XHTML in a new {@code div}. */
    String inNewDiv(String value) {
        return DIV + clean(value) + END;
    }

    private SyndContent content(String type, String value) {
        SyndContent content = new SyndContentImpl();
        content.setType(type);
        content.setValue(clean(value));
        return content;
    }

    /** Returns the body as one content. */
    SyndContent body(List<Section> body, Field field) {
        Optional<Text> verbatim = BodyHtml.verbatim(body);
        if (verbatim.isPresent()) {
            Field text = field.at("body", 0).at("blocks", 0).at("content");
            return content(verbatim.get(), text);
        }
        if (BodyHtml.only(body).orElse(null) instanceof Block.Data data && kind(data.type()) == null) {
            return content(data.type(), data.value());
        }
        field.at("body").reduced("one fragment of HTML");
        return content(HTML, BodyHtml.of(body));
    }

    /** Returns the text of a content; plain text if it has no type. Null if it has no value. */
    static @Nullable Text text(@Nullable SyndContent content) {
        if (content == null || content.getValue() == null) {
            return null;
        }
        Text.Kind kind = content.getType() == null ? Text.Kind.PLAIN : kind(content.getType());
        return text(kind == null ? Text.Kind.HTML : kind, content.getValue());
    }

    private static Text text(Text.Kind kind, String value) {
        return new Text(kind, kind == Text.Kind.XHTML ? inDiv(value) : value, Optional.empty(), Optional.empty());
    }

    /** Returns the block with a content; null if it has no value. */
    static @Nullable Block block(SyndContent content) {
        if (content.getValue() == null) {
            return null;
        }
        // The content of an RSS item has no type in some versions of RSS, and is HTML in all of them.
        Text.Kind kind = content.getType() == null ? Text.Kind.HTML : kind(content.getType());
        return kind == null
                ? new Block.Data(content.getType(), content.getValue())
                : Block.markup(text(kind, content.getValue()));
    }

    /** Returns the kind of text of a media type or of a type in Atom; null if it is another type. */
    private static Text.@Nullable Kind kind(String type) {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "text", PLAIN, "" -> Text.Kind.PLAIN;
            case "html", HTML -> Text.Kind.HTML;
            case "xhtml", XHTML -> Text.Kind.XHTML;
            default -> null;
        };
    }

    /** Returns the content of the {@code div} that contains XHTML, or the value as it is if there is none. */
    private static String inDiv(String value) {
        String markup = value.strip();
        if (!markup.startsWith("<div") || !markup.endsWith(END)) {
            return value;
        }
        Element div = Xml.parse(markup);
        boolean wrapper = div != null
                && div.getName().equals("div")
                && div.getAttributes().isEmpty();
        return wrapper ? markup.substring(markup.indexOf('>') + 1, markup.length() - END.length()) : value;
    }
}
