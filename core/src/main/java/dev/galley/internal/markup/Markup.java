package dev.galley.internal.markup;

import dev.galley.internal.syntax.Syntax;

/** The syntaxes of texts. */
public final class Markup {
    /** Plain text without tags, character references and bad characters. */
    public static final Syntax PLAIN = new PlainText();

    /** HTML with a base for relative references, as in Atom. */
    public static final Syntax HTML = new HtmlSyntax(true);

    /** HTML whose references must be absolute, as in RSS and JSON Feed. */
    public static final Syntax HTML_WITHOUT_BASE = new HtmlSyntax(false);

    /** Any text without bad characters. */
    public static final Syntax CHARACTERS = new SoundCharacters();

    private Markup() {}
}
