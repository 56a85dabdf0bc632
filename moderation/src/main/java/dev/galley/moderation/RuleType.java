package dev.galley.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A type of rule: its name, options and factory. Immutable. Policies refer to it by name; the policy format, its schema
 * and the rule reference are derived from it.
 *
 * <pre>{@code
 * RuleType type = RuleType.named("no-shouting", "The comment ends with three exclamation marks.")
 *         .defaultAction(Action.HOLD)
 *         .message(Locale.ENGLISH, "shouting", "The comment ends with {0} exclamation marks")
 *         .message(Locale.GERMAN, "shouting", "Der Kommentar endet mit {0} Ausrufezeichen")
 *         .authorMessage(Locale.ENGLISH, "shouting", "Please do not shout.")
 *         .authorMessage(Locale.GERMAN, "shouting", "Bitte schreien Sie nicht.")
 *         .factory(options -> examination -> examination.text().words().endsWith("!!!")
 *                 ? Result.matched(Evidence.of("shouting", SubmissionField.BODY, 3))
 *                 : Result.passed());
 * }</pre>
 *
 * <p>The messages appear in {@link Decision#moderatorText}, {@link Decision#authorText} and statements of reasons. They
 * do not belong to a policy: its fingerprint and its file stay the same when they change.
 */
public final class RuleType {
    private final String name;
    private final int version;
    private final String description;
    private final Action defaultAction;
    private final Exemption defaultExemption;
    private final List<Option<?>> options;
    private final RuleTexts texts;
    private final Function<OptionValues, ModerationRule> factory;

    private RuleType(Builder from, Function<OptionValues, ModerationRule> factory) {
        name = from.name;
        version = from.version;
        description = from.description;
        defaultAction = from.defaultAction;
        defaultExemption = from.defaultExemption;
        options = List.copyOf(from.options);
        texts = from.texts;
        this.factory = factory;
    }

    /**
     * Returns a builder.
     *
     * @param name lower case with hyphens, such as {@code too-fast}
     * @param description what it finds and why, in a sentence or two
     */
    public static Builder named(String name, String description) {
        return new Builder(name, description);
    }

    /** Returns the name used in policies. */
    public String name() {
        return name;
    }

    /** Returns the version, which increases whenever the rule may decide differently about the same submission. */
    public int version() {
        return version;
    }

    /** Returns what it finds and why. */
    public String description() {
        return description;
    }

    /** Returns the action for a match unless a policy sets another. */
    public Action defaultAction() {
        return defaultAction;
    }

    /** Returns who is exempt unless a policy sets it. */
    public Exemption defaultExemption() {
        return defaultExemption;
    }

    /** Returns the options. */
    public List<Option<?>> options() {
        return options;
    }

    /** Returns the option with the given name. */
    public Optional<Option<?>> option(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    /**
     * Creates a rule.
     *
     * @throws IllegalArgumentException if the values contradict each other; the message explains how
     */
    public ModerationRule create(OptionValues values) {
        return factory.apply(values);
    }

    /** Returns the messages that it brings along. */
    RuleTexts texts() {
        return texts;
    }

    /** Returns name and version, for debugging. */
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
        private RuleTexts texts = RuleTexts.NONE;

        private Builder(String name, String description) {
            this.name = Objects.requireNonNull(name, "name");
            this.description = Objects.requireNonNull(description, "description");
        }

        /** Sets the version; 1 by default. */
        public Builder version(int version) {
            this.version = version;
            return this;
        }

        /** Sets the action for a match unless a policy sets another; {@link Action#HOLD} by default. */
        public Builder defaultAction(Action action) {
            this.defaultAction = action;
            return this;
        }

        /** Sets who is exempt unless a policy sets it; {@link Exemption#STAFF} by default. */
        public Builder defaultExemption(Exemption exemption) {
            this.defaultExemption = exemption;
            return this;
        }

        /** Adds an option. */
        public Builder option(Option<?> option) {
            options.add(option);
            return this;
        }

        /**
         * Sets the message for moderators about evidence with the given code: {@link Evidence#message(Locale)}. If there
         * is none for a locale, that for its language is used, then that for English or {@link Locale#ROOT}, then
         * Galley's own message for the code, and finally the code.
         *
         * @param locale the language of the text, such as {@link Locale#GERMAN}
         * @param code the code of the evidence
         * @param text a pattern of {@link java.text.MessageFormat}: {@code {0}} is replaced by the first argument of the
         *     evidence, and an apostrophe is written twice. It does not end with a full stop
         * @throws IllegalArgumentException if the text is not such a pattern
         */
        public Builder message(Locale locale, String code, String text) {
            texts = texts.with(locale, code, text);
            return this;
        }

        /**
         * Sets the message for the author of the comment, who should be able to fix what it says: {@link
         * Evidence#authorMessage}. Without one, {@link Decision#authorText} does not mention the evidence. The locale and
         * the text are those of {@link #message}.
         *
         * @throws IllegalArgumentException if the text is not a pattern of {@link java.text.MessageFormat}
         */
        public Builder authorMessage(Locale locale, String code, String text) {
            texts = texts.with(locale, code + RuleTexts.AUTHOR, text);
            return this;
        }

        /**
         * Sets what would have passed instead, such as "would pass with at most {1} links": {@link
         * Evidence#counterfactual}. The locale and the text are those of {@link #message}.
         *
         * @throws IllegalArgumentException if the text is not a pattern of {@link java.text.MessageFormat}
         */
        public Builder counterfactual(Locale locale, String code, String text) {
            texts = texts.with(locale, code + RuleTexts.COUNTERFACTUAL, text);
            return this;
        }

        /**
         * Builds the rule type.
         *
         * @param factory creates a rule from the values of its options
         */
        public RuleType factory(Function<OptionValues, ModerationRule> factory) {
            return new RuleType(this, Objects.requireNonNull(factory, "factory"));
        }
    }
}
