package dev.galley.text;

import java.net.IDN;
import java.util.Locale;

/**
 * A web address in a text.
 *
 * @param url the address as written
 * @param host the host in normalised spelling: ASCII (RFC 5890), lower case, without {@code www.} and port
 * @param span the range in the original text
 */
public record LinkMention(String url, String host, TextSpan span) {
    /**
     * Checks whether the host is written in a way that hides it from filters, such as {@code spam(dot)example}, {@code
     * spam%2Eexample} or a number for an IP address. The letters of an internationalised host are not a disguise.
     */
    public boolean isDisguised() {
        String written = url.toLowerCase(Locale.ROOT);
        return !written.contains(host)
                && !written.contains(IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED))
                && !HostNames.isPlain(written, host);
    }
}
