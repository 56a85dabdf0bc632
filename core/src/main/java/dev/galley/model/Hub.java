package dev.galley.model;

import java.util.Objects;

/**
 * An endpoint that notifies subscribers of changes (JSON Feed 1.1 "hubs"; in XML the link relation {@code hub}).
 *
 * @param type the protocol: {@link #WEB_SUB} or {@code rssCloud}
 * @param url the address of the endpoint
 */
public record Hub(String type, Url url) {
    /** The protocol of the link relation {@code hub}. */
    public static final String WEB_SUB = "WebSub";

    public Hub {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(url, "url");
    }

    /** Returns a WebSub hub. */
    public static Hub webSub(Url url) {
        return new Hub(WEB_SUB, url);
    }
}
