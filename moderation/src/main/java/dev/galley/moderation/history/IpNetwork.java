package dev.galley.moderation.history;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The network that identifies one origin: an IPv4 address, or the first 64 bits of an IPv6 address, which usually
 * belong to one household. An IPv4 address embedded in an IPv6 address (RFC 4291 section 2.5.5.2, RFC 6052 section 2.1)
 * counts as that IPv4 address.
 */
final class IpNetwork {
    private static final int MAX_LENGTH = 45;
    private static final int IPV6_BYTES = 16;
    private static final int IPV6_PREFIX_BYTES = 8;
    private static final int EMBEDDED = 12;
    private static final byte[] TRANSLATED = HexFormat.of().parseHex("0064ff9b0000000000000000");
    private static final byte[] MAPPED = HexFormat.of().parseHex("00000000000000000000ffff");

    private IpNetwork() {}

    /** Returns the network of a numeric address; empty for anything else. Names are never resolved. */
    static Optional<String> of(String ip) {
        String digits = ip.strip();
        if (digits.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return digits.indexOf(':') < 0 ? Ipv4.parse(digits).map(IpNetwork::ofBytes) : ofIpv6(digits);
    }

    /**
     * Parses an IPv6 address. A value with a colon that begins like an address is never treated as a host name, so no
     * name is resolved.
     */
    private static Optional<String> ofIpv6(String digits) {
        if (Character.digit(digits.charAt(0), 16) < 0 && digits.charAt(0) != ':') {
            return Optional.empty();
        }
        try {
            return Optional.of(ofBytes(InetAddress.getByName(digits).getAddress()));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static String ofBytes(byte[] address) {
        byte[] network = address;
        if (address.length == IPV6_BYTES) {
            network = startsWith(address, MAPPED) || startsWith(address, TRANSLATED)
                    ? Arrays.copyOfRange(address, EMBEDDED, IPV6_BYTES)
                    : Arrays.copyOf(address, IPV6_PREFIX_BYTES);
        }
        return HexFormat.of().formatHex(network);
    }

    private static boolean startsWith(byte[] address, byte[] prefix) {
        return Arrays.equals(address, 0, prefix.length, prefix, 0, prefix.length);
    }
}
