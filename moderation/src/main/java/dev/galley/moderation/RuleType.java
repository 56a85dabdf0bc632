package dev.galley.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of rule: its name, what can be set on it, and how it is made. Immutable. Policies name rules by it, and the
 * policy file, its schema and the rule reference are read off it.
 */
public final class RuleType {
    private final String name;
    private final int version;
    private final String description;
    private final Action defaultAction;
    private final Exemption defaultExemption;
    private final List<Option<?>> options;
    private final Function<OptionValues, ModerationRule> factory;

    private RuleType(Builder from, Function<OptionValues, ModerationRule> factory) {
        name = from.name;
        version = from.version;
        description = from.description;
        defaultAction = from.defaultAction;
        defaultExemption = from.defaultExemption;
        options = List.copyOf(from.options);
        this.factory = factory;
    }

    /**
     * Begins a kind of rule.
     *
     * @param name lower case with hyphens, such as {@code too-fast}
     * @param description what it looks for and why, in a sentence or two
     */
    public static Builder named(String name, String description) {
        return new Builder(name, description);
    }

    /** The name by which policies name it. */
    public String name() {
        return name;
    }

    /** Counts up whenever the rule may decide differently on the same submission. */
    public int version() {
        return version;
    }

    /** What it looks for and why. */
    public String description() {
        return description;
    }

    /** What a policy that says nothing else does when it matches. */
    public Action defaultAction() {
        return defaultAction;
    }

    /** Whom a policy that says nothing else exempts from it. */
    public Exemption defaultExemption() {
        return defaultExemption;
    }

    /** What can be set on it. */
    public List<Option<?>> options() {
        return options;
    }

    /** The option of that name. */
    public Optional<Option<?>> option(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    /**
     * Makes a rule of it.
     *
     * @throws IllegalArgumentException where the values do not go together; the message says how
     */
    public ModerationRule create(OptionValues values) {
        return factory.apply(values);
    }

    /** The name, for people. */
    @Override
    public String toString() {
        return "RuleType[" + name + " " + version + "]";
    }

    /** Builds a {@link RuleType}. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final String description;
        private final List<Option<?>> options = new ArrayList<>();
        private int version = 1;
        private Action defaultAction = Action.HOLD;
        private Exemption defaultExemption = Exemption.STAFF;

        private Builder(String name, String description) {
            this.name = Objects.requireNonNull(name, "name");
            this.description = Objects.requireNonNull(description, "description");
        }

        /** Sets the version; 1 unless set. */
        public Builder version(int version) {
            this.version = version;
            return this;
        }

        /** Sets what follows from a match unless a policy says otherwise; {@link Action#HOLD} unless set. */
        public Builder defaultAction(Action action) {
            this.defaultAction = action;
            return this;
        }

        /** Sets who is exempt unless a policy says otherwise; {@link Exemption#STAFF} unless set. */
        public Builder defaultExemption(Exemption exemption) {
            this.defaultExemption = exemption;
            return this;
        }

        /** Adds something that can be set. */
        public Builder option(Option<?> option) {
            options.add(option);
            return this;
        }

        /** The kind of rule that {@code factory} makes. */
        public RuleType factory(Function<OptionValues, ModerationRule> factory) {
            return new RuleType(this, Objects.requireNonNull(factory, "factory"));
        }
    }
}
