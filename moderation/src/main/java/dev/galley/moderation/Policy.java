package dev.galley.moderation;

import dev.galley.moderation.submission.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A set of rules with their consequences. Immutable.
 *
 * <pre>{@code
 * Policy policy = Policy.builder("comments")
 *         .rule(PolicyRule.of(Rules.LINKS).with("max", 1))
 *         .rule(PolicyRule.of(Rules.BLANK))
 *         .build();
 * }</pre>
 *
 * <p>A policy can be a layer over another one, such as an article's over a category's over a site's
 * ({@link #layered(Policy...)}): settings it does not make are taken from the layer below.
 */
public final class Policy {
    private final PolicySettings set;
    private final Map<String, PolicyRule> rules;
    private final String version;

    Policy(PolicySettings set, Map<String, PolicyRule> rules) {
        this.set = set;
        this.rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        this.version = set.version()
                .orElseGet(() -> Fingerprint.of("Policy[" + set.canonical() + ", rules=" + this.rules.values() + "]"));
    }

    /** Returns a builder for a policy without rules. */
    public static PolicyBuilder builder(String name) {
        return new PolicyBuilder(name);
    }

    /** Returns a builder with everything that this policy sets. */
    public PolicyBuilder toBuilder() {
        return new PolicyBuilder(set, rules);
    }

    /**
     * Combines layers into one policy, the lowest first: site, category, article. For each setting and each option of a
     * rule, the topmost layer that sets it applies. A rule keeps the position that the lowest layer gave it. Name and
     * version are combined from all layers.
     *
     * @throws IllegalArgumentException without a layer, or if two layers use the same id for rules of different types
     */
    public static Policy layered(Policy... layers) {
        if (layers.length == 0) {
            throw new IllegalArgumentException("At least one layer is required");
        }
        Policy merged = layers[0];
        for (int i = 1; i < layers.length; i++) {
            merged = layers[i].over(merged);
        }
        return merged;
    }

    private Policy over(Policy below) {
        Map<String, PolicyRule> both = new LinkedHashMap<>(below.rules);
        rules.forEach((id, rule) -> both.merge(id, rule, (lower, upper) -> upper.over(lower)));
        return new Policy(set.over(below.set), both);
    }

    /** Returns the name. */
    public String name() {
        return set.name();
    }

    /** Returns the version: the one given, or else a fingerprint of the policy's contents. */
    public String version() {
        return version;
    }

    /** Returns how rules are evaluated; {@link Mode#ALL_RULES} by default. */
    public Mode mode() {
        return set.mode().orElse(Mode.ALL_RULES);
    }

    /** Returns the verdict if no rule and no score decides; {@link Verdict#APPROVE} by default. */
    public Verdict defaultVerdict() {
        return set.defaultVerdict().orElse(Verdict.APPROVE);
    }

    /** Returns the action for a rule that could not be evaluated; {@link Action#HOLD} by default. */
    public Action onFailure() {
        return set.onFailure().orElse(Action.HOLD);
    }

    /** Returns the score from which a comment is held; empty if the score is not used. */
    public OptionalDouble holdScore() {
        return set.holdScore();
    }

    /** Returns the score from which a comment is spam; empty if the score is not used. */
    public OptionalDouble spamScore() {
        return set.spamScore();
    }

    /** Returns the roles of staff; empty by default. */
    public Set<String> staffRoles() {
        return set.staffRoles().orElse(Set.of());
    }

    /** Returns the roles of trusted authors; empty by default. */
    public Set<String> trustedRoles() {
        return set.trustedRoles().orElse(Set.of());
    }

    /** Returns the number of approvals by people that make an author trusted; 0, the default, for never. */
    public int trustedAfter() {
        return set.trustedAfter().orElse(0);
    }

    /** Returns the time limit for one query to a history or service; 2 seconds by default. */
    public Duration timeout() {
        return set.timeout().orElse(Duration.ofSeconds(2));
    }

    /** Returns the rules in order, including disabled ones. */
    public List<PolicyRule> rules() {
        return List.copyOf(rules.values());
    }

    /** Returns the rule with the given id. */
    public Optional<PolicyRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Returns the settings of the policy itself, for storing it. */
    public PolicySettings settings() {
        return set;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Policy that
                        && set.equals(that.set)
                        && new ArrayList<>(rules.values()).equals(new ArrayList<>(that.rules.values())));
    }

    @Override
    public int hashCode() {
        return Objects.hash(set, rules);
    }

    /** Returns everything that is set, for debugging. */
    @Override
    public String toString() {
        return "Policy[" + set + ", rules=" + rules.values() + "]";
    }
}
