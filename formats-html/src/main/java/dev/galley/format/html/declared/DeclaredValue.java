package dev.galley.format.html.declared;

/**
 * One declared value.
 *
 * @param property what it says
 * @param text the value, without surrounding white space; never empty
 * @param link an address that belongs to the value, such as the page of an author; empty if there is none
 * @param origin where it was declared
 */
public record DeclaredValue(Property property, String text, String link, Origin origin) {}
