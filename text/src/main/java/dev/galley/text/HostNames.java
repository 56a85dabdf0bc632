package dev.galley.text;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises host names and normalises their spelling. */
final class HostNames {
    private static final Set<String> KNOWN_DOMAINS = Set.of(
            "com", "net", "org", "info", "biz", "edu", "gov", "app", "bet", "blog", "bond", "buzz", "cam", "casino",
            "cfd", "click", "club", "dev", "example", "finance", "fun", "games", "icu", "loans", "market", "monster",
            "poker", "porn", "quest", "sbs", "sex", "trade", "link", "live", "loan", "online", "page", "pro", "pw",
            "shop", "site", "space", "store", "tech", "today", "top", "vip", "website", "win", "work", "world", "xxx",
            "xyz", "ai", "at", "au", "be", "br", "ca", "cc", "ch", "cn", "co", "cz", "de", "dk", "es", "eu", "fi", "fr",
            "gg", "gl", "gr", "hk", "hu", "id", "ie", "in", "io", "ir", "it", "jp", "kr", "ly", "me", "mx", "nl", "no",
            "nz", "pl", "pt", "ro", "ru", "se", "sg", "sk", "su", "th", "tk", "to", "tr", "tv", "tw", "ua", "uk", "us",
            "vn", "ws", "za", "рф");

    private static final Set<String> DOMAIN_WORDS = Set.of(
            "com", "net", "org", "biz", "ru", "xyz", "icu", "cc", "tk", "su", "cn", "io", "co", "ly", "gl", "example",
            "рф");

    private static final Pattern DOT = Pattern.compile("[.\u3002\uFF0E\uFF61]");
    private static final int MAX_LABEL = 63;

    private HostNames() {}

    /** Checks whether the unit is a dot or one of the characters that IDNA treats as a dot (RFC 3490, section 3.1). */
    static boolean isDot(char unit) {
        return unit == '.' || unit == '\u3002' || unit == '\uFF0E' || unit == '\uFF61';
    }

    /** Checks whether the text consists of two or more non-empty labels, the last of which is not a number. */
    static boolean isHost(String text) {
        int dots = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isDot(text.charAt(i))) {
                boolean isEmptyLabel = i == 0 || i + 1 == text.length() || isDot(text.charAt(i + 1));
                if (isEmptyLabel) {
                    return false;
                }
                dots++;
            }
        }
        return dots > 0
                && lastLabel(text).length() > 1
                && Character.isLetter(lastLabel(text).charAt(0));
    }

    /**
     * Checks whether the last label is a common top-level domain, so that a bare host is unlikely to be a missing
     * space.
     */
    static boolean hasKnownDomain(String host) {
        return isCommonDomain(lastLabel(host));
    }

    /** Checks whether the label is a common top-level domain. */
    static boolean isCommonDomain(String label) {
        return KNOWN_DOMAINS.contains(label);
    }

    /** Checks whether the label is a top-level domain that is hardly a word, so that it may follow a spelled dot. */
    static boolean isDomainWord(String label) {
        return DOMAIN_WORDS.contains(label);
    }

    private static String lastLabel(String host) {
        int at = host.length();
        while (at > 0 && !isDot(host.charAt(at - 1))) {
            at--;
        }
        return host.substring(at);
    }

    private static boolean isAscii(String host) {
        for (int i = 0; i < host.length(); i++) {
            if (host.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String ascii(String host) {
        return keepsLetters(host)
                ? DOT.splitAsStream(host)
                        .map(label -> keepsLetters(label) && label.length() <= MAX_LABEL
                                ? Punycode.encode(folded(label))
                                : idna(label))
                        .collect(Collectors.joining("."))
                : idna(host);
    }

    /** Checks whether the host has a letter that IDNA 2003 replaces by others and browsers keep. */
    private static boolean keepsLetters(String host) {
        return host.indexOf('ß') >= 0 || host.indexOf('ς') >= 0;
    }

    /**
     * Checks whether the host of an address, which has letters that browsers keep, is written as it is: without another way to write
     * a dot or a letter.
     */
    static boolean isPlain(String address, String host) {
        int slashes = address.indexOf("://");
        int from = slashes < 0 ? 0 : slashes + 3;
        int to = from;
        while (to < address.length()
                && (Character.isLetterOrDigit(address.charAt(to)) || ".-".indexOf(address.charAt(to)) >= 0)) {
            to++;
        }
        String written = address.substring(from, to);
        return keepsLetters(written) && normalize(written).equals(host);
    }

    /** Returns a label without what is invisible, and each letter in lower case; a final Σ stays a σ (UTS #46 §4). */
    private static String folded(String label) {
        StringBuilder out = new StringBuilder(label.length());
        java.text.Normalizer.normalize(label, java.text.Normalizer.Form.NFKC)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(point -> out.appendCodePoint(Character.toLowerCase(point)));
        return out.toString();
    }

    private static String idna(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            // A label is empty or too long. Browsers reject it as well, but it was meant as a host.
            return host;
        }
    }

    /**
     * Returns the host in ASCII and lower case, without {@code www.}, percent-encoding and a dot at the end, and an IP
     * address in its usual form, that of IPv6 in brackets; otherwise unchanged if IDNA rejects it.
     */
    static String normalize(String written) {
        if (written.startsWith("[")) {
            return Ipv6Address.normalize(written).toLowerCase(Locale.ROOT);
        }
        String host = HostAddress.percentDecoded(written);
        String name = (isAscii(host) ? host : ascii(host)).toLowerCase(Locale.ROOT);
        name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        name = HostAddress.dotted(name);
        return name.startsWith("www.") ? name.substring(4) : name;
    }
}
