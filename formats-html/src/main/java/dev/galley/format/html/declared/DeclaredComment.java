package dev.galley.format.html.declared;

/**
 * A comment that a page declares. Each part is empty if it is unknown, except the text.
 *
 * @param id its identifier
 * @param parent the identifier of the comment that this one answers; empty if there is none
 * @param author the name of its author
 * @param date the date as written
 * @param text the words, possibly with markup
 */
public record DeclaredComment(String id, String parent, String author, String date, String text) {}
