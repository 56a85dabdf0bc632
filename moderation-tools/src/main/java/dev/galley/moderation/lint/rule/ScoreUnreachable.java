package dev.galley.moderation.lint.rule;

import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;
import java.util.OptionalDouble;

/** Reports a score that the weights of all rules together do not reach. */
final class ScoreUnreachable implements LintRule {
    @Override
    public String code() {
        return "policy.score-unreachable";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        double most = 0;
        for (PolicyRule rule : inspection.rules()) {
            most += Math.max(0, rule.weight());
        }
        check("holdScore", inspection.policy().holdScore(), most, inspection);
        check("spamScore", inspection.policy().spamScore(), most, inspection);
    }

    private static void check(String name, OptionalDouble score, double most, Inspection inspection) {
        if (score.isPresent() && score.getAsDouble() > most) {
            inspection.report("/" + name, name, score.getAsDouble(), most);
        }
    }
}
