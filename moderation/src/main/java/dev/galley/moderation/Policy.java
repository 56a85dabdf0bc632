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
 * Which rules count, and what follows from them. Immutable.
 *
 * <p>A policy may be a layer over another, such as an article's over a category's over a site's
 * ({@link #layered(Policy...)}): what it does not set is as in the layer below.
 */
public final class Policy {
    private final PolicySettings set;
    private final Map<String, PolicyRule> rules;
    private final String version;

    Policy(PolicySettings set, Map<String, PolicyRule> rules) {
        this.set = set;
        this.rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        this.version = set.version().orElseGet(() -> Fingerprint.of(toString()));
    }

    /** Begins a policy without rules. */
    public static PolicyBuilder builder(String name) {
        return new PolicyBuilder(name);
    }

    /** A builder that begins with everything that this policy sets. */
    public PolicyBuilder toBuilder() {
        return new PolicyBuilder(set, rules);
    }

    /**
     * One policy of several layers, the lowest first: site, category, article. Of each setting and each option of a rule
     * the topmost layer that sets it counts. A rule keeps the place in the order that the lowest layer gave it. The name
     * and version tell of all layers.
     *
     * @throws IllegalArgumentException where there is no layer, or two give one id to rules of different kinds
     */
    public static Policy layered(Policy... layers) {
        if (layers.length == 0) {
            throw new IllegalArgumentException("There must be at least one layer");
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

    /** What it is called. */
    public String name() {
        return set.name();
    }

    /** Which edition this is: as it was given, else a fingerprint of all that the policy says. */
    public String version() {
        return version;
    }

    /** How it goes through its rules; {@link Mode#ALL_RULES} unless set. */
    public Mode mode() {
        return set.mode().orElse(Mode.ALL_RULES);
    }

    /** What becomes of a comment that no rule and no score says anything about; it is approved unless set. */
    public Verdict otherwise() {
        return set.otherwise().orElse(Verdict.APPROVE);
    }

    /** What a rule that cannot look asks for; {@link Action#HOLD} unless set. */
    public Action onFailure() {
        return set.onFailure().orElse(Action.HOLD);
    }

    /** The score from which on a comment is held; empty where the score does not count. */
    public OptionalDouble holdScore() {
        return set.holdScore();
    }

    /** The score from which on a comment is spam; empty where the score does not count. */
    public OptionalDouble spamScore() {
        return set.spamScore();
    }

    /** The roles of those who run the site; none unless set. */
    public Set<String> staffRoles() {
        return set.staffRoles().orElse(Set.of());
    }

    /** The roles of authors who are trusted; none unless set. */
    public Set<String> trustedRoles() {
        return set.trustedRoles().orElse(Set.of());
    }

    /** How many comments of an author people must have approved for the author to be trusted; 0, the default, for never. */
    public int trustedAfter() {
        return set.trustedAfter().orElse(0);
    }

    /** How long a history or service may take to answer one question; 2 seconds unless set. */
    public Duration timeout() {
        return set.timeout().orElse(Duration.ofSeconds(2));
    }

    /** The rules in their order, those that are switched off among them. */
    public List<PolicyRule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rule of that id. */
    public Optional<PolicyRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** What is set on the policy itself, for those who write it down. */
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

    /** Everything that is set, for people. */
    @Override
    public String toString() {
        return "Policy[" + set + ", rules=" + rules.values() + "]";
    }
}
