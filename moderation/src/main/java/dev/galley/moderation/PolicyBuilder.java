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

/** Builds a {@link Policy}. A setter given {@code null} takes back what was set. Not thread-safe. */
public final class PolicyBuilder {
    private final Map<String, PolicyRule> rules = new LinkedHashMap<>();
    private String name;
    private @Nullable String version;
    private @Nullable Mode mode;
    private @Nullable Verdict otherwise;
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
        otherwise = from.otherwise().orElse(null);
        onFailure = from.onFailure().orElse(null);
        holdScore = from.holdScore();
        spamScore = from.spamScore();
        staffRoles = from.staffRoles().orElse(null);
        trustedRoles = from.trustedRoles().orElse(null);
        trustedAfter = from.trustedAfter();
        timeout = from.timeout().orElse(null);
    }

    /** @see Policy#name() */
    public PolicyBuilder name(String name) {
        this.name = name;
        return this;
    }

    /** @see Policy#version() */
    public PolicyBuilder version(@Nullable String version) {
        this.version = version;
        return this;
    }

    /** @see Policy#mode() */
    public PolicyBuilder mode(@Nullable Mode mode) {
        this.mode = mode;
        return this;
    }

    /** @see Policy#otherwise() */
    public PolicyBuilder otherwise(@Nullable Verdict otherwise) {
        this.otherwise = otherwise;
        return this;
    }

    /** @see Policy#onFailure() */
    public PolicyBuilder onFailure(@Nullable Action onFailure) {
        this.onFailure = onFailure;
        return this;
    }

    /** @see Policy#holdScore() */
    public PolicyBuilder holdScore(double holdScore) {
        this.holdScore = OptionalDouble.of(holdScore);
        return this;
    }

    /** @see Policy#spamScore() */
    public PolicyBuilder spamScore(double spamScore) {
        this.spamScore = OptionalDouble.of(spamScore);
        return this;
    }

    /** @see Policy#staffRoles() */
    public PolicyBuilder staffRoles(@Nullable Set<String> staffRoles) {
        this.staffRoles = staffRoles;
        return this;
    }

    /** @see Policy#trustedRoles() */
    public PolicyBuilder trustedRoles(@Nullable Set<String> trustedRoles) {
        this.trustedRoles = trustedRoles;
        return this;
    }

    /** @see Policy#trustedAfter() */
    public PolicyBuilder trustedAfter(int trustedAfter) {
        this.trustedAfter = OptionalInt.of(trustedAfter);
        return this;
    }

    /** @see Policy#timeout() */
    public PolicyBuilder timeout(@Nullable Duration timeout) {
        this.timeout = timeout;
        return this;
    }

    /** Sets a rule, in the place of one of the same id, else behind the others. */
    public PolicyBuilder rule(PolicyRule rule) {
        rules.put(rule.id(), rule);
        return this;
    }

    /** Takes a rule out; a layer that is to switch off a rule of the one below sets it with {@code enabled(false)}. */
    public PolicyBuilder without(String id) {
        rules.remove(id);
        return this;
    }

    /**
     * The policy.
     *
     * @throws IllegalArgumentException where settings are out of range or contradict each other
     */
    public Policy build() {
        if (trustedAfter.orElse(0) < 0) {
            throw new IllegalArgumentException("trustedAfter must be 0 or more: " + trustedAfter.orElse(0));
        }
        if (timeout != null && (timeout.isNegative() || timeout.isZero())) {
            throw new IllegalArgumentException("timeout must be more than nothing: " + timeout);
        }
        if (!Double.isFinite(holdScore.orElse(0)) || !Double.isFinite(spamScore.orElse(0))) {
            throw new IllegalArgumentException("A score must be a finite number");
        }
        if (holdScore.isPresent() && spamScore.isPresent() && holdScore.getAsDouble() > spamScore.getAsDouble()) {
            throw new IllegalArgumentException("holdScore " + holdScore.getAsDouble() + " is above spamScore "
                    + spamScore.getAsDouble() + ", so that nothing would ever be held by its score");
        }
        PolicySettings settings = new PolicySettings(
                name,
                Optional.ofNullable(version),
                Optional.ofNullable(mode),
                Optional.ofNullable(otherwise),
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
