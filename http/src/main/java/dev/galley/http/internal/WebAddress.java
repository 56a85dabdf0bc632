package dev.galley.http.internal;

import dev.galley.model.Url;
import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A web address in the form in which it is requested.
 *
 * @param uri the address without user information and fragment, in ASCII
 * @param userInfo the user information of the address, as it is written there
 */
public record WebAddress(URI uri, Optional<String> userInfo) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /**
     * Parses an absolute {@code http} or {@code https} address. Host names may have any letters (RFC 5891).
     *
     * @throws IllegalArgumentException if it is something else; the message says what, without user information
     */
    public static WebAddress of(Url url) {
        URI uri = url.toUri()
                .filter(parsed -> StandardCharsets.UTF_8.newEncoder().canEncode(url.value()))
                .orElseThrow(() -> new IllegalArgumentException("The address is malformed"));
        if (!url.isWeb()) {
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("");
            boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
            throw new IllegalArgumentException(
                    scheme.isEmpty() || web
                            ? "The address does not begin with http:// or https://"
                            : "Addresses that begin with \"" + scheme + ":\" cannot be fetched, only http and https");
        }
        String authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
        int at = authority.lastIndexOf('@');
        String path =
                Optional.ofNullable(uri.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        URI requested;
        try {
            String place = uri.getScheme().toLowerCase(Locale.ROOT) + "://" + asciiHost(authority.substring(at + 1));
            requested = URI.create(place + percentEncoded(path + query));
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("The address is malformed", malformed);
        }
        if (requested.getHost() == null || requested.getPort() > 0xFFFF) {
            throw new IllegalArgumentException("The address has no valid host name and port");
        }
        return new WebAddress(requested, at < 0 ? Optional.empty() : Optional.of(authority.substring(0, at)));
    }

    /**
     * Percent-encodes what is not ASCII (RFC 3987 §3.1). {@link URI#toASCIIString()} would normalise it first: a letter
     * followed by its accent would become the letter with accent, which names another resource.
     */
    private static String percentEncoded(String pathAndQuery) {
        StringBuilder out = new StringBuilder(pathAndQuery.length() + 16);
        for (byte octet : pathAndQuery.getBytes(StandardCharsets.UTF_8)) {
            if (octet >= 0) {
                out.append((char) octet);
            } else {
                out.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return out.toString();
    }

    /** Returns the host in ASCII, followed by the port if there is one. */
    private static String asciiHost(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        if (hostAndPort.startsWith("[") || colon < 0) {
            return hostAndPort.startsWith("[") ? hostAndPort : IDN.toASCII(hostAndPort, IDN.ALLOW_UNASSIGNED);
        }
        String port = hostAndPort.substring(colon);
        return IDN.toASCII(hostAndPort.substring(0, colon), IDN.ALLOW_UNASSIGNED) + (port.equals(":") ? "" : port);
    }

    /** Returns the value of the header {@code Authorization} for the user information, if there is any (RFC 7617). */
    public Optional<String> authorization() {
        return userInfo.map(info -> {
            String decoded = String.valueOf(URI.create("//" + info + "@host").getUserInfo());
            return "Basic " + Base64.getEncoder().encodeToString(decoded.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Returns the address that a reference from here leads to; user information is kept within the same origin. */
    public WebAddress resolve(String reference) {
        WebAddress target = of(Url.of(reference).resolve(url()));
        return target.userInfo.isEmpty() && isSameOrigin(target) ? new WebAddress(target.uri, userInfo) : target;
    }

    /** Checks for the same scheme, host and port (RFC 9110 §4.3.1). */
    public boolean isSameOrigin(WebAddress other) {
        return uri.getScheme().equals(other.uri.getScheme())
                && uri.getHost().equalsIgnoreCase(other.uri.getHost())
                && port() == other.port();
    }

    /** Returns the port, which is that of the scheme if the address has none. */
    public int port() {
        return uri.getPort() >= 0 ? uri.getPort() : isSecure() ? HTTPS : HTTP;
    }

    /** Checks for {@code https}. */
    public boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    /** Returns the host name or IP address; an IPv6 address without brackets. */
    public String host() {
        String host = uri.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** Returns the address without user information, which is safe to show. */
    public Url url() {
        return Url.of(uri.toString());
    }

    /** Returns the address with its user information. */
    public Url urlWithUserInfo() {
        String scheme = uri.getScheme() + "://";
        return Url.of(scheme
                + userInfo.map(info -> info + "@").orElse("")
                + uri.toString().substring(scheme.length()));
    }

    /** Returns the address without user information. */
    @Override
    public String toString() {
        return uri.toString();
    }
}
