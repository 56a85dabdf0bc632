package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Condition;
import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;
import java.util.Optional;

/** Reports a rule that needs something which the moderator must be given. */
final class RuleNeeds implements LintRule {
    @Override
    public String code() {
        return "policy.rule-needs";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.rules()) {
            inspection
                    .trial(rule)
                    .need()
                    .or(() -> asksForFirstComment(rule.condition())
                            ? Optional.of(RuleTrial.NO_HISTORY)
                            : Optional.empty())
                    .ifPresent(need -> inspection.report(Inspection.path(rule), rule.id(), need.message()));
        }
    }

    private static boolean asksForFirstComment(Condition condition) {
        return condition.firstComment().isPresent()
                || condition.not().flatMap(Condition::firstComment).isPresent();
    }
}
