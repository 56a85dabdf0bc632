package dev.galley.moderation.internal.rule;

import dev.galley.text.LinkMention;
import dev.galley.text.TermMatcher;
import dev.galley.text.TermSet;
import java.net.IDN;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the hosts of links reveal about their sites: what they sell, and whether they are well known. Immutable. */
final class LinkedSites {
    private static final String WELL_KNOWN = "known";

    /** Loaded when a comment with a link is first examined. */
    private static final class Data {
        static final LinkedSites SITES = new LinkedSites();
    }

    private final Map<String, String> topics = new HashMap<>();
    private final Set<String> wellKnown = new HashSet<>();
    private final TermMatcher wares;

    private LinkedSites() {
        TopicLines.read("sites.txt", (topic, term) -> {
            if (topic.equals(WELL_KNOWN)) {
                wellKnown.add(term);
            } else {
                topics.putIfAbsent(term, topic);
            }
        });
        wares = TermMatcher.of(TermSet.builder().terms(topics.keySet()).build());
    }

    static LinkedSites get() {
        return Data.SITES;
    }

    /**
     * Returns the first of the chosen topics that a host sells by its name, such as {@code gambling} for {@code
     * best-casino.example}.
     */
    Optional<String> topic(LinkMention link, Set<String> chosen) {
        return wares.matches(words(link.host())).stream()
                .map(hit -> topics.getOrDefault(hit.term(), ""))
                .filter(chosen::contains)
                .findFirst();
    }

    /**
     * Checks whether the host is that of an authority, a school, an encyclopedia or a well-known site, whose front
     * page nobody links to for advertising.
     */
    boolean isWellKnown(LinkMention link) {
        String[] labels = link.host().split("\\.", -1);
        String suffix = "";
        for (int i = labels.length - 1; i >= 0; i--) {
            suffix = suffix.isEmpty() ? labels[i] : labels[i] + "." + suffix;
            boolean isSecondLevel = i == labels.length - 2 && i > 0 && labels[i + 1].length() == 2;
            if (wellKnown.contains(suffix) || (isSecondLevel && wellKnown.contains(labels[i] + ".*"))) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether the link leads to a site as such, not to one of its pages. */
    static boolean isFrontPage(LinkMention link) {
        String url = link.url();
        int scheme = url.indexOf("://");
        int end = scheme < 0 ? 0 : scheme + 3;
        while (end < url.length() && "/\\?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        boolean hasPath = end < url.length() && (url.charAt(end) == '/' || url.charAt(end) == '\\');
        return !hasPath || end + 1 == url.length() || url.charAt(end + 1) == '?' || url.charAt(end + 1) == '#';
    }

    /** Returns the words of a host as people read it. */
    static String words(String host) {
        return IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED)
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('.', ' ');
    }
}
