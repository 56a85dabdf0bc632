package dev.galley.moderation;

import dev.galley.text.TermMatcher;

/** A rule that searches for terms. A moderator scans each text only once for all such rules of its policy. */
public interface TermRule extends ModerationRule {
    /** Returns the matcher it uses for texts from {@link Examination#normalized}; always the same one. */
    TermMatcher matcher();
}
