package dev.galley.format.jsonfeed.token;

/** What can occur at a position in a document. */
enum Expected {
    DOCUMENT,
    NAME,
    VALUE,
    ELEMENT,
    SEPARATOR,
    END
}
