package dev.galley.moderation.rule;

import dev.galley.text.LinkMention;
import dev.galley.text.Links;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hosts, each with everything below it: {@code harbour.example} is {@code news.harbour.example} too. */
final class HostList {
    private final Set<String> hosts = new HashSet<>();

    /** @throws IllegalArgumentException where one is no host */
    HostList(String option, List<String> written) {
        for (String host : written) {
            hosts.add(normalized(option, host));
        }
    }

    private static String normalized(String option, String written) {
        String bare = written.strip();
        bare = bare.startsWith("*.") ? bare.substring(2) : bare;
        List<LinkMention> links = Links.in("http://" + bare);
        if (links.size() != 1
                || links.get(0).url().length() != "http://".length() + bare.length()
                || bare.contains("/")) {
            throw new IllegalArgumentException(
                    "\"" + option + "\" takes hosts such as \"harbour.example\", not \"" + written + "\"");
        }
        return links.get(0).host();
    }

    boolean isEmpty() {
        return hosts.isEmpty();
    }

    /** The entry that {@code host} is or lies below, the closest one. */
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
