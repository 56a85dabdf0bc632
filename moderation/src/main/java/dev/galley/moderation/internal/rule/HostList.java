package dev.galley.moderation.internal.rule;

import dev.galley.text.LinkMention;
import dev.galley.text.Links;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list of hosts that includes their subdomains: {@code harbour.example} also matches {@code news.harbour.example}.
 */
final class HostList {
    /** An address of IPv6 without the brackets that it has in links. */
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final Set<String> hosts = new HashSet<>();

    /**
     * Creates the list.
     *
     * @throws IllegalArgumentException if an entry is not a host
     */
    HostList(String option, List<String> written) {
        for (String host : written) {
            hosts.add(normalized(option, host));
        }
    }

    private static String normalized(String option, String written) {
        String bare = written.strip();
        bare = bare.startsWith("*.") ? bare.substring(2) : bare;
        bare = IPV6.matcher(bare).matches() ? "[" + bare + "]" : bare;
        List<LinkMention> links = Links.in("http://" + bare);
        if (links.size() != 1
                || links.get(0).url().length() != "http://".length() + bare.length()
                || bare.contains("/")) {
            throw new IllegalArgumentException(
                    "\"" + option + "\" needs hosts such as \"harbour.example\", not \"" + written + "\"");
        }
        return links.get(0).host();
    }

    boolean isEmpty() {
        return hosts.isEmpty();
    }

    /** Returns the most specific entry that matches {@code host}. */
    Optional<String> find(String host) {
        if (hosts.isEmpty()) {
            return Optional.empty();
        }
        String rest = host;
        while (!hosts.contains(rest)) {
            int dot = rest.indexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            rest = rest.substring(dot + 1);
        }
        return Optional.of(rest);
    }
}
