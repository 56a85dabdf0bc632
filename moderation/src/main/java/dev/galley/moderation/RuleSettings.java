package dev.galley.moderation;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The settings that every rule of a policy can make, apart from its options; see the methods of {@link PolicyRule}. */
record RuleSettings(
        Optional<Boolean> enabled,
        Optional<Action> action,
        Optional<Exemption> exemption,
        OptionalDouble weight,
        Optional<Action> onFailure,
        Optional<Condition> condition,
        Optional<String> queue,
        OptionalInt priority,
        Optional<Boolean> silent) {
    static final RuleSettings NONE = new RuleSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty());

    RuleSettings withEnabled(boolean value) {
        return new RuleSettings(
                Optional.of(value), action, exemption, weight, onFailure, condition, queue, priority, silent);
    }

    RuleSettings withAction(Action value) {
        return new RuleSettings(
                enabled, Optional.of(value), exemption, weight, onFailure, condition, queue, priority, silent);
    }

    RuleSettings withExemption(Exemption value) {
        return new RuleSettings(
                enabled, action, Optional.of(value), weight, onFailure, condition, queue, priority, silent);
    }

    RuleSettings withWeight(double value) {
        return new RuleSettings(
                enabled, action, exemption, OptionalDouble.of(value), onFailure, condition, queue, priority, silent);
    }

    RuleSettings withOnFailure(Action value) {
        return new RuleSettings(
                enabled, action, exemption, weight, Optional.of(value), condition, queue, priority, silent);
    }

    RuleSettings withCondition(Optional<Condition> value) {
        return new RuleSettings(enabled, action, exemption, weight, onFailure, value, queue, priority, silent);
    }

    RuleSettings withQueue(String value) {
        return new RuleSettings(
                enabled, action, exemption, weight, onFailure, condition, Optional.of(value), priority, silent);
    }

    RuleSettings withPriority(int value) {
        return new RuleSettings(
                enabled, action, exemption, weight, onFailure, condition, queue, OptionalInt.of(value), silent);
    }

    RuleSettings withSilent(boolean value) {
        return new RuleSettings(
                enabled, action, exemption, weight, onFailure, condition, queue, priority, Optional.of(value));
    }

    /** Returns these settings, with those that are not made taken from {@code below}. */
    RuleSettings over(RuleSettings below) {
        return new RuleSettings(
                enabled.or(() -> below.enabled),
                action.or(() -> below.action),
                exemption.or(() -> below.exemption),
                weight.isPresent() ? weight : below.weight,
                onFailure.or(() -> below.onFailure),
                condition.or(() -> below.condition),
                queue.or(() -> below.queue),
                priority.isPresent() ? priority : below.priority,
                silent.or(() -> below.silent));
    }
}
