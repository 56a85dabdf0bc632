package dev.galley.moderation.history;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/** What counts as one origin: an IPv4 address, or the first 64 bits of an IPv6 address, all of which one household has. */
final class IpNetwork {
    private static final int IPV6_PREFIX_BYTES = 8;

    private IpNetwork() {}

    /** The network of an address in digits; empty for anything else, which is never looked up. */
    static Optional<String> of(String ip) {
        String digits = ip.strip();
        if (!looksNumeric(digits)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = InetAddress.getByName(digits).getAddress();
            return Optional.of(Arrays.toString(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, IPV6_PREFIX_BYTES)));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** A name would be asked of the network: only what has the characters of an address in digits may pass. */
    private static boolean looksNumeric(String digits) {
        if (digits.isEmpty() || digits.length() > 45) {
            return false;
        }
        boolean colon = digits.indexOf(':') >= 0;
        int dots = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            boolean hex = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            if (c == '.') {
                dots++;
            } else if (c != ':' && !(c >= '0' && c <= '9') && !(hex && colon)) {
                return false;
            }
        }
        return colon || dots == 3;
    }
}
