package dev.galley.moderation;

import dev.galley.moderation.history.HistoryException;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.TermMatcher;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A rule of a policy, ready to be applied; its settings are resolved once. */
final class PreparedRule {
    private final String id;
    private final String type;
    private final int version;
    private final Optional<PreparedCondition> condition;
    private final ModerationRule rule;
    private final RuleTexts texts;
    private final BiConsumer<String, Throwable> onException;
    private final Optional<TermMatcher> matcher;
    private final Action action;
    private final Action onFailure;
    private final Exemption exemption;
    private final double weight;

    private PreparedRule(PolicyRule setting, Policy policy, BiConsumer<String, Throwable> onException) {
        id = setting.id();
        type = setting.type().name();
        version = setting.type().version();
        condition = PreparedCondition.of(setting.condition());
        rule = setting.type().create(setting.options());
        texts = setting.type().texts();
        this.onException = onException;
        matcher = Objects.requireNonNull(rule.termMatcher(), "termMatcher of " + id);
        action = setting.action();
        onFailure = setting.onFailure().orElse(policy.onFailure());
        exemption = setting.exemption();
        weight = setting.weight();
    }

    /**
     * Prepares a rule.
     *
     * @param onException accepts the id of the rule and what it throws; throws nothing itself
     * @throws IllegalArgumentException if options of the rule contradict each other
     */
    static PreparedRule of(PolicyRule setting, Policy policy, BiConsumer<String, Throwable> onException) {
        try {
            return new PreparedRule(setting, policy, onException);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Rule \"" + setting.id() + "\": " + e.getMessage(), e);
        }
    }

    /** Returns its term matcher, if it has one. */
    Optional<TermMatcher> matcher() {
        return matcher;
    }

    /**
     * Applies the rule. Always returns an entry.
     *
     * @param begin the current {@link System#nanoTime}; read only once per rule, because reading the clock costs more than
     *     many rules
     */
    TraceEntry apply(Examination examination, long begin) {
        Result result;
        try {
            if (condition.isPresent()) {
                Optional<Evidence> unmet = condition.get().unmet(examination);
                if (unmet.isPresent()) {
                    return entry(Outcome.SKIPPED, action, 0, List.of(unmet.get()), since(begin));
                }
            }
            result = Objects.requireNonNull(rule.examine(examination), "result");
        } catch (HistoryException e) {
            onException.accept(id, e);
            result = Result.failed(Evidence.of("history.lost", SubmissionField.HISTORY));
        } catch (RuntimeException | Error e) {
            // A user's rule must not bring down the application, whatever it throws.
            onException.accept(id, survivable(e));
            result = Result.failed(Evidence.of(
                    "rule.failed", SubmissionField.BODY, e.getClass().getSimpleName()));
        }
        Outcome outcome = result.outcome();
        if (outcome == Outcome.MATCHED && exemption.covers(examination.trustLevel())) {
            outcome = Outcome.EXEMPT;
        }
        double counted = outcome == Outcome.MATCHED ? weight * result.strength() : 0;
        Action asked = outcome == Outcome.FAILED ? onFailure : action.milder(result.maxAction());
        return entry(outcome, asked, counted, withTexts(result.evidence()), since(begin));
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Returns a listener whose own exceptions do not prevent a decision. */
    static BiConsumer<String, Throwable> guarded(BiConsumer<String, Throwable> listener) {
        return (rule, thrown) -> {
            try {
                listener.accept(rule, thrown);
            } catch (RuntimeException | Error e) {
                thrown.addSuppressed(survivable(e));
            }
        };
    }

    /**
     * Returns a failure of foreign code after which a decision is still possible.
     *
     * @throws VirtualMachineError if the JVM itself fails, for example without memory
     */
    static Throwable survivable(Throwable failure) {
        if (failure instanceof VirtualMachineError fatal && !(failure instanceof StackOverflowError)) {
            throw fatal;
        }
        return failure;
    }

    private List<Evidence> withTexts(List<Evidence> evidence) {
        return texts.isEmpty()
                ? evidence
                : evidence.stream().map(found -> found.withTexts(texts)).toList();
    }

    TraceEntry notReached() {
        return entry(Outcome.NOT_REACHED, action, 0, List.of(), Duration.ZERO);
    }

    private TraceEntry entry(Outcome outcome, Action asked, double counted, List<Evidence> evidence, Duration elapsed) {
        return new TraceEntry(id, type, version, outcome, asked, counted, evidence, elapsed);
    }
}
