package dev.galley.moderation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A rule in a policy. Settings that are not made come from the layer below, and in the lowest layer from the defaults
 * of the {@linkplain RuleType rule type}. Immutable.
 */
public final class PolicyRule {
    private final String id;
    private final RuleType type;
    private final OptionValues options;
    private final RuleSettings set;

    private PolicyRule(String id, RuleType type, OptionValues options, RuleSettings set) {
        this.id = id;
        this.type = Objects.requireNonNull(type, "type");
        this.options = options;
        this.set = set;
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
        return new PolicyRule(id, type, OptionValues.DEFAULTS, RuleSettings.NONE);
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
        return new PolicyRule(id, type, options.with(option, value), set);
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
        return with(set.withAction(action));
    }

    /** Returns this rule with an exemption for some authors. */
    public PolicyRule withExemption(Exemption exemption) {
        return with(set.withExemption(exemption));
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
        return with(set.withWeight(weight));
    }

    /** Returns this rule with the action if it cannot be evaluated; the policy's by default. */
    public PolicyRule withOnFailure(Action action) {
        return with(set.withOnFailure(action));
    }

    /** Returns this rule, enabled or disabled. */
    public PolicyRule withEnabled(boolean enabled) {
        return with(set.withEnabled(enabled));
    }

    /** Returns this rule for submissions to which {@code condition} applies; it is skipped for others. */
    public PolicyRule withCondition(Condition condition) {
        return with(set.withCondition(Optional.of(condition)));
    }

    /** Returns this rule without a condition of its own. */
    public PolicyRule withoutCondition() {
        return with(set.withCondition(Optional.empty()));
    }

    /**
     * Returns this rule with the queue for comments that are held because of it.
     *
     * @param queue the name, such as {@code legal}
     * @throws IllegalArgumentException if the name is blank or contains unprintable characters
     */
    public PolicyRule withQueue(String queue) {
        if (queue.isBlank() || queue.codePoints().anyMatch(PolicyRule::isInvisible)) {
            throw new IllegalArgumentException(
                    "The name of a queue must be printable and not blank, not \"" + queue + "\"");
        }
        return with(set.withQueue(queue));
    }

    /** Returns this rule with the priority of comments that are held because of it; higher is more urgent. */
    public PolicyRule withPriority(int priority) {
        return with(set.withPriority(priority));
    }

    /** Returns this rule with or without silent holding; see {@link Decision#isSilent()}. */
    public PolicyRule withSilent(boolean silent) {
        return with(set.withSilent(silent));
    }

    private PolicyRule with(RuleSettings settings) {
        return new PolicyRule(id, type, options, settings);
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
        return set.enabled().orElse(true);
    }

    /** Returns the action for a match. */
    public Action action() {
        return set.action().orElse(type.defaultAction());
    }

    /** Returns who is exempt. */
    public Exemption exemption() {
        return set.exemption().orElse(type.defaultExemption());
    }

    /** Returns the weight added to the score for a match; 0 by default. */
    public double weight() {
        return set.weight().orElse(0);
    }

    /** Returns the action if it cannot be evaluated; empty if the policy's applies. */
    public Optional<Action> onFailure() {
        return set.onFailure();
    }

    /** Returns the condition under which it applies; {@link Condition#ALWAYS} by default. */
    public Condition condition() {
        return set.condition().orElse(Condition.ALWAYS);
    }

    /** Returns the queue for comments that are held because of it; empty for {@link QueuePlace#DEFAULT_QUEUE}. */
    public Optional<String> queue() {
        return set.queue();
    }

    /** Returns the priority of comments that are held because of it; 0 by default, higher is more urgent. */
    public int priority() {
        return set.priority().orElse(0);
    }

    /** Returns whether comments that are held because of it are held silently; false by default. */
    public boolean isSilent() {
        return set.silent().orElse(false);
    }

    /** Returns whether it is enabled; empty if not set. */
    public Optional<Boolean> enabledIfSet() {
        return set.enabled();
    }

    /** Returns the action; empty if not set. */
    public Optional<Action> actionIfSet() {
        return set.action();
    }

    /** Returns the exemption; empty if not set. */
    public Optional<Exemption> exemptionIfSet() {
        return set.exemption();
    }

    /** Returns the weight; empty if not set. */
    public OptionalDouble weightIfSet() {
        return set.weight();
    }

    /** Returns the condition; empty if not set. */
    public Optional<Condition> conditionIfSet() {
        return set.condition();
    }

    /** Returns the priority; empty if not set. */
    public OptionalInt priorityIfSet() {
        return set.priority();
    }

    /** Returns whether comments are held silently; empty if not set. */
    public Optional<Boolean> silentIfSet() {
        return set.silent();
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
        return new PolicyRule(id, type, options.over(below.options), set.over(below.set));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof PolicyRule that
                        && id.equals(that.id)
                        && type.name().equals(that.type.name())
                        && type.version() == that.type.version()
                        && options.equals(that.options)
                        && set.equals(that.set));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, type.name(), options, set);
    }

    /** Returns everything that is set, for debugging and for the fingerprint of a policy, which must not change. */
    @Override
    public String toString() {
        return id + "[type=" + type.name() + ", options=" + options + ", enabled=" + isEnabled() + ", action="
                + action() + ", exempt=" + exemption() + ", weight=" + weight()
                + onFailure().map(failing -> ", onFailure=" + failing).orElse("")
                + set.condition().map(when -> ", when=" + when).orElse("")
                + queue().map(name -> ", queue=" + name).orElse("")
                + (set.priority().isPresent() ? ", priority=" + priority() : "")
                + set.silent().map(hidden -> ", silent=" + hidden).orElse("") + "]";
    }
}
