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
    private final String about;
    private final Action usualAction;
    private final Exemption usualExemption;
    private final List<Option<?>> options;
    private final Function<OptionValues, ModerationRule> maker;

    private RuleType(Builder from, Function<OptionValues, ModerationRule> maker) {
        name = from.name;
        version = from.version;
        about = from.about;
        usualAction = from.usualAction;
        usualExemption = from.usualExemption;
        options = List.copyOf(from.options);
        this.maker = maker;
    }

    /**
     * Begins a kind of rule.
     *
     * @param name lower case with hyphens, such as {@code too-fast}
     * @param about what it looks for and why, in a sentence or two
     */
    public static Builder named(String name, String about) {
        return new Builder(name, about);
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
    public String about() {
        return about;
    }

    /** What a policy that says nothing else does when it matches. */
    public Action usualAction() {
        return usualAction;
    }

    /** Whom a policy that says nothing else exempts from it. */
    public Exemption usualExemption() {
        return usualExemption;
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
    public ModerationRule make(OptionValues values) {
        return maker.apply(values);
    }

    /** The name, for people. */
    @Override
    public String toString() {
        return "RuleType[" + name + " " + version + "]";
    }

    /** Builds a {@link RuleType}. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final String about;
        private final List<Option<?>> options = new ArrayList<>();
        private int version = 1;
        private Action usualAction = Action.HOLD;
        private Exemption usualExemption = Exemption.STAFF;

        private Builder(String name, String about) {
            this.name = Objects.requireNonNull(name, "name");
            this.about = Objects.requireNonNull(about, "about");
        }

        /** Sets the version; 1 unless set. */
        public Builder version(int version) {
            this.version = version;
            return this;
        }

        /** Sets what follows from a match unless a policy says otherwise; {@link Action#HOLD} unless set. */
        public Builder usually(Action action) {
            this.usualAction = action;
            return this;
        }

        /** Sets who is exempt unless a policy says otherwise; {@link Exemption#STAFF} unless set. */
        public Builder exempts(Exemption exemption) {
            this.usualExemption = exemption;
            return this;
        }

        /** Adds something that can be set. */
        public Builder option(Option<?> option) {
            options.add(option);
            return this;
        }

        /** The kind of rule that {@code maker} makes. */
        public RuleType madeBy(Function<OptionValues, ModerationRule> maker) {
            return new RuleType(this, Objects.requireNonNull(maker, "maker"));
        }
    }
}
