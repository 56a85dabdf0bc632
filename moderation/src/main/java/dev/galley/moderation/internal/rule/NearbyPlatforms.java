package dev.galley.moderation.internal.rule;

import dev.galley.text.TermHit;
import dev.galley.text.TextSpan;
import java.util.List;

/**
 * The names of messengers in a text, asked for from its beginning to its end, so that many names beside many contacts take linear
 * time.
 */
final class NearbyPlatforms {
    /** How far before a contact a name may end. */
    static final int BEFORE = 25;
    /** How far behind a contact a name may start. */
    static final int BEHIND = 5;

    private final List<TermHit> names;
    private int first;

    NearbyPlatforms(List<TermHit> names) {
        this.names = names;
    }

    /** Returns the names that may belong to what is at {@code span}, which must not start before earlier ones. */
    List<TermHit> near(TextSpan span) {
        while (first < names.size() && names.get(first).span().end() + BEFORE < span.start()) {
            first++;
        }
        int end = first;
        while (end < names.size() && names.get(end).span().start() <= span.end() + BEHIND) {
            end++;
        }
        return names.subList(first, end);
    }
}
