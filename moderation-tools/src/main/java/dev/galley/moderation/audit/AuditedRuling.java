package dev.galley.moderation.audit;

import dev.galley.moderation.Decision;
import dev.galley.moderation.submission.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * The results of the rules of a policy.
 *
 * @param verdict the verdict
 * @param policy the name of the policy
 * @param policyVersion its version
 * @param score the sum of weights
 * @param rules the result of each rule, in the policy's order
 */
public record AuditedRuling(
        Verdict verdict, String policy, String policyVersion, double score, List<AuditedRule> rules) {
    public AuditedRuling {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(policyVersion, "policyVersion");
        rules = List.copyOf(rules);
    }

    static AuditedRuling of(Decision decision) {
        return new AuditedRuling(
                decision.verdict(),
                decision.policyName(),
                decision.policyVersion(),
                decision.score(),
                decision.trace().stream().map(AuditedRule::of).toList());
    }
}
