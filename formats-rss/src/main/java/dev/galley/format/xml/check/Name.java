package dev.galley.format.xml.check;

/**
 * A name of an element or attribute, whatever its prefix.
 *
 * @param uri its namespace; empty for none
 * @param local the name without prefix
 */
public record Name(String uri, String local) {}
