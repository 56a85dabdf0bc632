package dev.galley.moderation;

import dev.galley.moderation.submission.Verdict;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Policy}. Passing {@code null} to a setter clears the setting. Not thread-safe. */
public final class PolicyBuilder {
    private final Map<String, PolicyRule> rules = new LinkedHashMap<>();
    private String name;
    private @Nullable String version;
    private @Nullable Mode mode;
    private @Nullable Verdict defaultVerdict;
    private @Nullable Action onFailure;
    private OptionalDouble holdScore = OptionalDouble.empty();
    private OptionalDouble spamScore = OptionalDouble.empty();
    private @Nullable Set<String> staffRoles;
    private @Nullable Set<String> trustedRoles;
    private OptionalInt trustedAfter = OptionalInt.empty();
    private @Nullable Duration timeout;

    PolicyBuilder(String name) {
        this.name = name;
    }

    PolicyBuilder(PolicySettings from, Map<String, PolicyRule> rules) {
        this.rules.putAll(rules);
        name = from.name();
        version = from.version().orElse(null);
        mode = from.mode().orElse(null);
        defaultVerdict = from.defaultVerdict().orElse(null);
        onFailure = from.onFailure().orElse(null);
        holdScore = from.holdScore();
        spamScore = from.spamScore();
        staffRoles = from.staffRoles().orElse(null);
        trustedRoles = from.trustedRoles().orElse(null);
        trustedAfter = from.trustedAfter();
        timeout = from.timeout().orElse(null);
    }

    /** Sets the {@linkplain Policy#name() name}. */
    public PolicyBuilder name(String name) {
        this.name = name;
        return this;
    }

    /** Sets the {@linkplain Policy#version() version}. */
    public PolicyBuilder version(@Nullable String version) {
        this.version = version;
        return this;
    }

    /** Sets the {@linkplain Policy#mode() mode}. */
    public PolicyBuilder mode(@Nullable Mode mode) {
        this.mode = mode;
        return this;
    }

    /** Sets the {@linkplain Policy#defaultVerdict() default verdict}. */
    public PolicyBuilder defaultVerdict(@Nullable Verdict defaultVerdict) {
        this.defaultVerdict = defaultVerdict;
        return this;
    }

    /** Sets the {@linkplain Policy#onFailure() action on failure}. */
    public PolicyBuilder onFailure(@Nullable Action onFailure) {
        this.onFailure = onFailure;
        return this;
    }

    /** Sets the {@linkplain Policy#holdScore() hold score}. */
    public PolicyBuilder holdScore(double holdScore) {
        this.holdScore = OptionalDouble.of(holdScore);
        return this;
    }

    /** Sets the {@linkplain Policy#spamScore() spam score}. */
    public PolicyBuilder spamScore(double spamScore) {
        this.spamScore = OptionalDouble.of(spamScore);
        return this;
    }

    /** Sets the {@linkplain Policy#staffRoles() staff roles}. */
    public PolicyBuilder staffRoles(@Nullable Set<String> staffRoles) {
        this.staffRoles = staffRoles;
        return this;
    }

    /** Sets the {@linkplain Policy#trustedRoles() trusted roles}. */
    public PolicyBuilder trustedRoles(@Nullable Set<String> trustedRoles) {
        this.trustedRoles = trustedRoles;
        return this;
    }

    /** Sets the {@linkplain Policy#trustedAfter() approvals needed for trust}. */
    public PolicyBuilder trustedAfter(int trustedAfter) {
        this.trustedAfter = OptionalInt.of(trustedAfter);
        return this;
    }

    /** Sets the {@linkplain Policy#timeout() timeout}. */
    public PolicyBuilder timeout(@Nullable Duration timeout) {
        this.timeout = timeout;
        return this;
    }

    /** Adds a rule, or replaces the rule with the same id in its position. */
    public PolicyBuilder rule(PolicyRule rule) {
        rules.put(rule.id(), rule);
        return this;
    }

    /** Removes a rule. To disable a rule of a layer below, set it with {@code withEnabled(false)} instead. */
    public PolicyBuilder without(String id) {
        rules.remove(id);
        return this;
    }

    /**
     * Builds the policy.
     *
     * @throws IllegalArgumentException if settings are out of range or contradict each other
     */
    public Policy build() {
        if (trustedAfter.orElse(0) < 0) {
            throw new IllegalArgumentException("trustedAfter must be at least 0, not " + trustedAfter.orElse(0));
        }
        if (timeout != null && (timeout.isNegative() || timeout.isZero())) {
            throw new IllegalArgumentException("timeout must be positive, not " + timeout);
        }
        if (!Double.isFinite(holdScore.orElse(0)) || !Double.isFinite(spamScore.orElse(0))) {
            throw new IllegalArgumentException("Scores must be finite");
        }
        if (holdScore.isPresent() && spamScore.isPresent() && holdScore.getAsDouble() > spamScore.getAsDouble()) {
            throw new IllegalArgumentException("holdScore " + holdScore.getAsDouble() + " exceeds spamScore "
                    + spamScore.getAsDouble() + "; no comment would ever be held by its score");
        }
        PolicySettings settings = new PolicySettings(
                name,
                Optional.ofNullable(version),
                Optional.ofNullable(mode),
                Optional.ofNullable(defaultVerdict),
                Optional.ofNullable(onFailure),
                holdScore,
                spamScore,
                Optional.ofNullable(staffRoles),
                Optional.ofNullable(trustedRoles),
                trustedAfter,
                Optional.ofNullable(timeout));
        return new Policy(settings, rules);
    }
}
