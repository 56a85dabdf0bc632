package dev.galley.moderation.lint;

import dev.galley.report.Severity;

/** One thing that can be odd about a policy. */
interface LintRule {
    /** What is odd, in dotted words; the key of its texts. */
    String code();

    /** How bad that is. */
    Severity severity();

    /** Looks at the policy and reports each place. */
    void check(Inspection inspection);
}
