package dev.galley.text;

/**
 * A web address in a text.
 *
 * @param url the address as it is written
 * @param host its host in one spelling: ASCII (RFC 5890), lower case, without {@code www.} and port
 * @param span where, in the original text
 */
public record LinkMention(String url, String host, TextSpan span) {}
