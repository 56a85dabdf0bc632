package dev.galley.internal.markup;

import dev.galley.internal.syntax.Syntax;

/** Syntaxes of texts. */
public final class Markup {
    /** Plain text: no tags, no character references, no broken characters. */
    public static final Syntax PLAIN = new PlainText();

    /** HTML whose relative references have a base, as in Atom. */
    public static final Syntax HTML = new HtmlSyntax(true);

    /** HTML whose references must be absolute, as in RSS and JSON Feed. */
    public static final Syntax HTML_WITHOUT_BASE = new HtmlSyntax(false);

    /** Any text: no broken characters. */
    public static final Syntax CHARACTERS = new SoundCharacters();

    private Markup() {}
}
