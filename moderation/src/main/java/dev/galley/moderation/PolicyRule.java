package dev.galley.moderation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A rule in a policy. Settings that are not made come from the layer below, and in the lowest layer from the defaults
 * of the {@linkplain RuleType rule type}. Immutable.
 */
public final class PolicyRule {
    private final String id;
    private final RuleType type;
    private final OptionValues options;
    private final Optional<Boolean> enabled;
    private final Optional<Action> action;
    private final Optional<Exemption> exemption;
    private final OptionalDouble weight;
    private final Optional<Action> onFailure;

    private PolicyRule(
            String id,
            RuleType type,
            OptionValues options,
            Optional<Boolean> enabled,
            Optional<Action> action,
            Optional<Exemption> exemption,
            OptionalDouble weight,
            Optional<Action> onFailure) {
        this.id = id;
        this.type = Objects.requireNonNull(type, "type");
        this.options = options;
        this.enabled = enabled;
        this.action = action;
        this.exemption = exemption;
        this.weight = weight;
        this.onFailure = onFailure;
    }

    /** Creates a rule with default settings and the name of its type as id. */
    public static PolicyRule of(RuleType type) {
        return of(type.name(), type);
    }

    /**
     * Creates a rule with its own id, for a policy with several rules of one type.
     *
     * @throws IllegalArgumentException if the id is blank or contains unprintable characters
     */
    public static PolicyRule of(String id, RuleType type) {
        if (id.isBlank() || id.codePoints().anyMatch(PolicyRule::isInvisible)) {
            throw new IllegalArgumentException("The id of a rule must be printable and not blank, not \"" + id + "\"");
        }
        return new PolicyRule(
                id,
                type,
                OptionValues.DEFAULTS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    /**
     * Returns this rule with an option set.
     *
     * @throws IllegalArgumentException if the type does not have the option, or the value is out of range
     */
    public <T> PolicyRule with(Option<T> option, T value) {
        if (!type.options().contains(option)) {
            throw unknown(option.name());
        }
        return new PolicyRule(id, type, options.with(option, value), enabled, action, exemption, weight, onFailure);
    }

    /**
     * Returns this rule with an option set by its name: {@code rule.with("max", 3)}. It takes the same values as a policy
     * file (a string, number or boolean, or a collection of strings), and also a {@link java.time.Duration} and enum
     * constants. {@link dev.galley.moderation.policy.Rules} lists the options of each rule type.
     *
     * @throws IllegalArgumentException if the type does not have the option, or it does not take the value; the message
     *     lists the options, or describes the valid values
     */
    public PolicyRule with(String option, Object value) {
        Option<?> named = type.option(option).orElseThrow(() -> unknown(option));
        return withRaw(named, RawValues.of(value));
    }

    private IllegalArgumentException unknown(String option) {
        List<String> names = type.options().stream().map(Option::name).toList();
        String known = names.isEmpty() ? "It has no options" : "Its options are " + String.join(", ", names);
        return new IllegalArgumentException(
                "The rule \"" + type.name() + "\" has no option \"" + option + "\". " + known);
    }

    private <T> PolicyRule withRaw(Option<T> option, Object raw) {
        return with(option, option.read(raw));
    }

    /** Returns this rule with the action for a match. */
    public PolicyRule withAction(Action action) {
        return new PolicyRule(id, type, options, enabled, Optional.of(action), exemption, weight, onFailure);
    }

    /** Returns this rule with an exemption for some authors. */
    public PolicyRule withExemption(Exemption exemption) {
        return new PolicyRule(id, type, options, enabled, action, Optional.of(exemption), weight, onFailure);
    }

    /**
     * Returns this rule with a weight to add to the score for a match; negative if a match favours the comment.
     *
     * @throws IllegalArgumentException if the weight is not finite
     */
    public PolicyRule withWeight(double weight) {
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("A weight must be finite, not " + weight);
        }
        return new PolicyRule(id, type, options, enabled, action, exemption, OptionalDouble.of(weight), onFailure);
    }

    /** Returns this rule with the action if it can't be evaluated; the policy's by default. */
    public PolicyRule withOnFailure(Action action) {
        return new PolicyRule(id, type, options, enabled, this.action, exemption, weight, Optional.of(action));
    }

    /** Returns this rule, enabled or disabled. */
    public PolicyRule withEnabled(boolean enabled) {
        return new PolicyRule(id, type, options, Optional.of(enabled), action, exemption, weight, onFailure);
    }

    /** Returns the id, unique within the policy. */
    public String id() {
        return id;
    }

    /** Returns the type. */
    public RuleType type() {
        return type;
    }

    /** Returns the options that are set. */
    public OptionValues options() {
        return options;
    }

    /** Returns whether it is evaluated; true by default. */
    public boolean isEnabled() {
        return enabled.orElse(true);
    }

    /** Returns the action for a match. */
    public Action action() {
        return action.orElse(type.defaultAction());
    }

    /** Returns who is exempt. */
    public Exemption exemption() {
        return exemption.orElse(type.defaultExemption());
    }

    /** Returns the weight added to the score for a match; 0 by default. */
    public double weight() {
        return weight.orElse(0);
    }

    /** Returns the action if it can't be evaluated; empty if the policy's applies. */
    public Optional<Action> onFailure() {
        return onFailure;
    }

    /** Returns whether it is enabled; empty if not set. */
    public Optional<Boolean> enabledIfSet() {
        return enabled;
    }

    /** Returns the action; empty if not set. */
    public Optional<Action> actionIfSet() {
        return action;
    }

    /** Returns the exemption; empty if not set. */
    public Optional<Exemption> exemptionIfSet() {
        return exemption;
    }

    /** Returns the weight; empty if not set. */
    public OptionalDouble weightIfSet() {
        return weight;
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    /**
     * Returns this rule, with unset settings taken from {@code below}.
     *
     * @throws IllegalArgumentException if the rules have different types
     */
    PolicyRule over(PolicyRule below) {
        if (!type.name().equals(below.type.name())) {
            throw new IllegalArgumentException("The rule \"" + id + "\" has the type \"" + type.name()
                    + "\" in one layer and \"" + below.type.name() + "\" in another; give one of them another id");
        }
        return new PolicyRule(
                id,
                type,
                options.over(below.options),
                enabled.or(() -> below.enabled),
                action.or(() -> below.action),
                exemption.or(() -> below.exemption),
                weight.isPresent() ? weight : below.weight,
                onFailure.or(() -> below.onFailure));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof PolicyRule that
                        && id.equals(that.id)
                        && type.name().equals(that.type.name())
                        && type.version() == that.type.version()
                        && options.equals(that.options)
                        && enabled.equals(that.enabled)
                        && action.equals(that.action)
                        && exemption.equals(that.exemption)
                        && weight.equals(that.weight)
                        && onFailure.equals(that.onFailure));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, type.name(), options, enabled, action, exemption, weight, onFailure);
    }

    /** Returns everything that is set, for debugging. */
    @Override
    public String toString() {
        return id + "[type=" + type.name() + ", options=" + options + ", enabled=" + isEnabled() + ", action="
                + action() + ", exempt=" + exemption() + ", weight=" + weight()
                + onFailure.map(failing -> ", onFailure=" + failing).orElse("") + "]";
    }
}
