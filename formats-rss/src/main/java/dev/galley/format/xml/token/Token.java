package dev.galley.format.xml.token;

/** The kinds of tokens in a document. Comments are skipped. */
public enum Token {
    /** A start tag, or the start of an element without content. */
    START,
    /** The end of an element. */
    END,
    /** Character data: a whole CDATA section, text up to the next markup, or a part of either. */
    TEXT,
    /** A processing instruction other than the XML declaration. */
    INSTRUCTION,
    /** The document type declaration. */
    DOCTYPE,
    /** The end of the document. */
    DONE
}
