package dev.galley.moderation;

import dev.galley.text.TermMatcher;

/** A rule that looks for terms. A moderator goes through each text but once for all such rules of its policy. */
public interface TermRule extends ModerationRule {
    /** What it looks with in texts that it has from {@link Examination#normalized}: one matcher, and always that one. */
    TermMatcher matcher();
}
