package dev.galley.moderation.lint.rule;

import dev.galley.report.Severity;

/** A check for one kind of problem in a policy. */
interface LintRule {
    /** Returns the code of its findings; the key of its messages. */
    String code();

    /** Returns the severity of its findings. */
    Severity severity();

    /** Checks the policy and reports each place. */
    void check(Inspection inspection);
}
