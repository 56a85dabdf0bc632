package dev.galley.format.xml.check;

/**
 * A qualified name of an element or attribute.
 *
 * @param uri the namespace; empty for none
 * @param local the local name, without prefix
 */
public record Name(String uri, String local) {}
