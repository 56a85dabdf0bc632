package dev.galley.moderation.audit;

import java.util.List;
import java.util.Objects;

/**
 * What a rule did in a period, according to the audit log.
 *
 * @param rule the id of the rule
 * @param matched the number of comments for which it matched
 * @param failed the number of comments for which it could not be evaluated
 * @param skipped the number of comments to which its condition did not apply
 * @param decisive the number of comments whose verdict it requested
 * @param alone the number of comments whose verdict no other rule requested; without the rule, they would have a milder
 *     one, unless the score demands it
 * @param approved the number of comments for which it matched and which a person approved afterwards
 * @param rejected the number of comments for which it matched and which a person rejected, marked as spam or removed
 *     afterwards
 * @param examples the ids of the first comments for which it alone was decisive
 */
public record RuleActivity(
        String rule,
        long matched,
        long failed,
        long skipped,
        long decisive,
        long alone,
        long approved,
        long rejected,
        List<String> examples) {
    public RuleActivity {
        Objects.requireNonNull(rule, "rule");
        examples = List.copyOf(examples);
    }
}
