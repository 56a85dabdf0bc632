package dev.galley.moderation.internal.rule;

import java.util.regex.Pattern;

/** Hosts that are IP addresses. */
final class IpHost {
    /** Private, loopback and link-local addresses (RFC 1918, RFC 3927, RFC 4193, RFC 4291 §2.4). */
    private static final Pattern LOCAL =
            Pattern.compile("10\\.|127\\.|192\\.168\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|169\\.254\\."
                    + "|0\\.0\\.0\\.0$|\\[(?:::1]|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)");

    private IpHost() {}

    /** Checks whether the host is an IP address that others can reach; people write their own when they talk about networks. */
    static boolean isReachable(String host) {
        return isAddress(host) && !LOCAL.matcher(host).lookingAt();
    }

    private static boolean isAddress(String host) {
        if (host.startsWith("[")) {
            return true;
        }
        int dots = 0;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
            dots += c == '.' ? 1 : 0;
        }
        return dots == 3;
    }
}
