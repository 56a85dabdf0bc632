package dev.galley.moderation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A rule as a policy sets it. What is not set is as in the layer below, and in the lowest as usual for the
 * {@linkplain RuleType kind of rule}. Immutable.
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

    /** A rule of that kind, as usual, with the kind's name as its id. */
    public static PolicyRule of(RuleType type) {
        return of(type.name(), type);
    }

    /**
     * A rule of that kind under an id of its own, for a policy that has several of a kind.
     *
     * @throws IllegalArgumentException where the id is blank or has characters that cannot be shown
     */
    public static PolicyRule of(String id, RuleType type) {
        if (id.isBlank() || id.codePoints().anyMatch(PolicyRule::isInvisible)) {
            throw new IllegalArgumentException("The id of a rule is something that can be read, not \"" + id + "\"");
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
     * The same rule with an option set.
     *
     * @throws IllegalArgumentException where the kind has no such option, or the value is out of range
     */
    public <T> PolicyRule with(Option<T> option, T value) {
        if (!type.options().contains(option)) {
            throw new IllegalArgumentException(
                    "The rule \"" + type.name() + "\" has no option \"" + option.name() + "\"");
        }
        return new PolicyRule(id, type, options.with(option, value), enabled, action, exemption, weight, onFailure);
    }

    /** The same rule, asking for {@code action} when it matches. */
    public PolicyRule withAction(Action action) {
        return new PolicyRule(id, type, options, enabled, Optional.of(action), exemption, weight, onFailure);
    }

    /** The same rule, not counting for some authors. */
    public PolicyRule withExemption(Exemption exemption) {
        return new PolicyRule(id, type, options, enabled, action, Optional.of(exemption), weight, onFailure);
    }

    /**
     * The same rule with what it adds to the score when it matches; negative where it speaks for the comment.
     *
     * @throws IllegalArgumentException where that is no finite number
     */
    public PolicyRule withWeight(double weight) {
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("A weight is a finite number: " + weight);
        }
        return new PolicyRule(id, type, options, enabled, action, exemption, OptionalDouble.of(weight), onFailure);
    }

    /** The same rule, asking for {@code action} when it cannot look; the policy's unless set. */
    public PolicyRule withOnFailure(Action action) {
        return new PolicyRule(id, type, options, enabled, this.action, exemption, weight, Optional.of(action));
    }

    /** The same rule, switched on or off. */
    public PolicyRule withEnabled(boolean enabled) {
        return new PolicyRule(id, type, options, Optional.of(enabled), action, exemption, weight, onFailure);
    }

    /** The name of the rule within its policy. */
    public String id() {
        return id;
    }

    /** The kind of rule. */
    public RuleType type() {
        return type;
    }

    /** The options that are set. */
    public OptionValues options() {
        return options;
    }

    /** Whether it is asked at all; it is unless switched off. */
    public boolean isEnabled() {
        return enabled.orElse(true);
    }

    /** What it asks for when it matches. */
    public Action action() {
        return action.orElse(type.defaultAction());
    }

    /** Whom it does not count for. */
    public Exemption exemption() {
        return exemption.orElse(type.defaultExemption());
    }

    /** What it adds to the score when it matches; 0 unless set. */
    public double weight() {
        return weight.orElse(0);
    }

    /** What it asks for when it cannot look, where that is not the policy's. */
    public Optional<Action> onFailure() {
        return onFailure;
    }

    /** Whether it is switched on or off, where that was said. */
    public Optional<Boolean> enabledIfSet() {
        return enabled;
    }

    /** What it asks for, where that was said. */
    public Optional<Action> actionIfSet() {
        return action;
    }

    /** Whom it exempts, where that was said. */
    public Optional<Exemption> exemptionIfSet() {
        return exemption;
    }

    /** Its weight, where that was said. */
    public OptionalDouble weightIfSet() {
        return weight;
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    /**
     * This rule, and what {@code below} says where this one says nothing.
     *
     * @throws IllegalArgumentException where they are of different kinds
     */
    PolicyRule over(PolicyRule below) {
        if (!type.name().equals(below.type.name())) {
            throw new IllegalArgumentException("The rule \"" + id + "\" is of the kind \"" + type.name()
                    + "\" in one layer and \"" + below.type.name() + "\" in another: give one of them another id");
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

    /** Everything that is set, for people. */
    @Override
    public String toString() {
        return id + "[type=" + type.name() + ", options=" + options + ", enabled=" + isEnabled() + ", action="
                + action() + ", exempt=" + exemption() + ", weight=" + weight()
                + onFailure.map(failing -> ", onFailure=" + failing).orElse("") + "]";
    }
}
