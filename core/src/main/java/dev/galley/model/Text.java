package dev.galley.model;

import dev.galley.internal.markup.AbsoluteAddresses;
import dev.galley.internal.markup.HtmlText;
import java.util.Objects;
import java.util.Optional;

/**
 * A text construct: text, and the kind of markup in it (RFC 4287 §3.1).
 *
 * @param kind the kind of markup in {@code value}
 * @param value the text; for {@link Kind#HTML} a fragment of HTML (with tags such as {@code <b>}, not escaped ones), for
 *     {@link Kind#XHTML} the well-formed content of the {@code div} that Atom wraps around it
 * @param language the language of the text, a BCP 47 tag, if it differs from that of the article or feed
 * @param base the base address of relative references in the markup
 */
public record Text(Kind kind, String value, Optional<String> language, Optional<Url> base) {
    /** The kind of markup in a {@link Text}. */
    public enum Kind {
        /** Plain text, in which {@code <} and {@code &} have no special meaning. */
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

    /** Returns plain text. */
    public static Text plain(String value) {
        return new Text(Kind.PLAIN, value, Optional.empty(), Optional.empty());
    }

    /** Returns a fragment of HTML. */
    public static Text html(String value) {
        return new Text(Kind.HTML, value, Optional.empty(), Optional.empty());
    }

    /** Returns a fragment of well-formed XHTML. */
    public static Text xhtml(String value) {
        return new Text(Kind.XHTML, value, Optional.empty(), Optional.empty());
    }

    /** Returns the text without tags and with character references resolved. */
    public String plain() {
        return kind == Kind.PLAIN ? value : HtmlText.of(value);
    }

    /** Returns the text as a fragment of HTML: markup as it is, plain text escaped. Nothing is sanitized. */
    public String toHtml() {
        return kind == Kind.PLAIN ? HtmlText.escape(value) : value;
    }

    /** Checks whether the value may contain markup. */
    public boolean isMarkup() {
        return kind != Kind.PLAIN;
    }

    /** Returns a copy with the given language, a BCP 47 tag. */
    public Text withLanguage(String language) {
        return new Text(kind, value, Optional.of(Objects.requireNonNull(language, "language")), base);
    }

    /** Returns a copy with the given base address of relative references. */
    public Text withBase(Url base) {
        return new Text(kind, value, language, Optional.of(Objects.requireNonNull(base, "base")));
    }

    /**
     * Returns a copy without base, in whose markup the addresses are absolute (RFC 3986 §5), for places that cannot name a base;
     * the text itself if it has no base or no markup.
     */
    public Text withAbsoluteAddresses() {
        if (base.isEmpty() || !isMarkup()) {
            return this;
        }
        String absolute = AbsoluteAddresses.of(
                value, address -> Url.of(address).resolve(base.get()).value());
        return new Text(kind, absolute, language, Optional.empty());
    }
}
