package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Mode;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.submission.Verdict;
import dev.galley.report.Severity;

/** Reports a rule whose match changes no verdict. */
final class RuleWithoutEffect implements LintRule {
    @Override
    public String code() {
        return "policy.rule-without-effect";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.rules()) {
            if (rule.weight() == 0 && changesNothing(rule, inspection.policy())) {
                inspection.report(Inspection.path(rule), rule.id());
            }
        }
    }

    private static boolean changesNothing(PolicyRule rule, Policy policy) {
        return switch (rule.action()) {
            case NOTE -> true;
            case APPROVE -> policy.mode() == Mode.ALL_RULES && policy.defaultVerdict() == Verdict.APPROVE;
            case HOLD, SPAM, REJECT -> false;
        };
    }
}
