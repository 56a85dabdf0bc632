package dev.galley.model;

import dev.galley.internal.markup.HtmlText;
import java.util.Objects;
import java.util.Optional;

/**
 * A text construct: words, and how they are marked up (RFC 4287 §3.1).
 *
 * @param kind how {@code value} is to be read
 * @param value the text; for {@link Kind#HTML} a fragment of HTML with its tags as they are (not escaped once more), for
 *     {@link Kind#XHTML} the well-formed content of the {@code div} that Atom wraps around it
 * @param language the language tag of the text (BCP 47), where it differs from what surrounds it
 * @param base the address that relative references in the markup are resolved against
 */
public record Text(Kind kind, String value, Optional<String> language, Optional<Url> base) {
    /** How the value of a {@link Text} is to be read. */
    public enum Kind {
        /** Words only; {@code <} and {@code &} stand for themselves. */
        PLAIN,
        /** A fragment of HTML. */
        HTML,
        /** A fragment of well-formed XHTML. */
        XHTML
    }

    public Text {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(base, "base");
    }

    /** Words without markup. */
    public static Text plain(String value) {
        return new Text(Kind.PLAIN, value, Optional.empty(), Optional.empty());
    }

    /** A fragment of HTML. */
    public static Text html(String value) {
        return new Text(Kind.HTML, value, Optional.empty(), Optional.empty());
    }

    /** A fragment of well-formed XHTML. */
    public static Text xhtml(String value) {
        return new Text(Kind.XHTML, value, Optional.empty(), Optional.empty());
    }

    /** The words of the text, without tags and with character references replaced. */
    public String plain() {
        return kind == Kind.PLAIN ? value : HtmlText.of(value);
    }

    /** The text as a fragment of HTML: markup as it is, plain words escaped. */
    public String toHtml() {
        return kind == Kind.PLAIN ? HtmlText.escape(value) : value;
    }

    /** Whether the value may hold markup. */
    public boolean isMarkup() {
        return kind != Kind.PLAIN;
    }

    /** The same text in {@code language} (a BCP 47 tag). */
    public Text withLanguage(String language) {
        return new Text(kind, value, Optional.of(language), base);
    }

    /** The same text with relative references seen from {@code base}. */
    public Text withBase(Url base) {
        return new Text(kind, value, language, Optional.of(base));
    }
}
