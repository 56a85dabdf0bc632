package dev.galley.moderation.internal.rule;

import dev.galley.text.TermMatcher;
import dev.galley.text.TermSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The hosts, schemes and names of messengers, and the words between such a name and a name on the messenger. Immutable. */
final class Messengers {
    private final Set<String> hosts = new HashSet<>();
    private final Set<String> schemes = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private final TermMatcher names;

    private Messengers() {
        List<String> terms = new ArrayList<>();
        TopicLines.read("messengers.txt", (topic, word) -> {
            switch (topic) {
                case "host" -> hosts.add(word);
                case "scheme" -> schemes.add(word);
                case "label" -> labels.add(word);
                default -> terms.add(word);
            }
        });
        names = TermMatcher.of(TermSet.builder().terms(terms).build());
    }

    static Messengers load() {
        return new Messengers();
    }

    /** Returns the matcher of the names, and of requests such as "text me". */
    TermMatcher names() {
        return names;
    }

    /** Checks whether the host, or a domain that it is in, is that of a messenger. */
    boolean isHost(String host) {
        String rest = host;
        while (!hosts.contains(rest)) {
            int dot = rest.indexOf('.');
            if (dot < 0) {
                return false;
            }
            rest = rest.substring(dot + 1);
        }
        return true;
    }

    /** Checks whether addresses with this scheme, in lower case, open a messenger. */
    boolean isScheme(String scheme) {
        return schemes.contains(scheme);
    }

    /** Checks whether the word may be between the name of a messenger and a name on it. */
    boolean isLabel(String word) {
        return labels.contains(word);
    }
}
