package dev.galley.text;

/**
 * A web address in a text.
 *
 * @param url the address as written
 * @param host the host in normalised spelling: ASCII (RFC 5890), lower case, without {@code www.} and port
 * @param span the range in the original text
 */
public record LinkMention(String url, String host, TextSpan span) {}
