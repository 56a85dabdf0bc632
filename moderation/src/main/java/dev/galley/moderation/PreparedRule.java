package dev.galley.moderation;

import dev.galley.moderation.history.HistoryException;
import java.time.Duration;
import java.util.List;

/** A rule of a policy, ready to be applied. */
record PreparedRule(PolicyRule setting, ModerationRule rule, Action onFailure) {
    static PreparedRule of(PolicyRule setting, Policy policy) {
        try {
            ModerationRule rule = setting.type().make(setting.options());
            return new PreparedRule(setting, rule, setting.onFailure().orElse(policy.onFailure()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Rule \"" + setting.id() + "\": " + e.getMessage(), e);
        }
    }

    /**
     * Looks at a submission; whatever happens, there is an entry.
     *
     * @param begin the time by {@link System#nanoTime}, which costs more than many a rule and is asked once for each
     */
    TraceEntry apply(Examination examination, long begin) {
        Result result = examine(examination);
        Outcome outcome = result.outcome();
        if (outcome == Outcome.MATCHED && setting.exemption().covers(examination.standing())) {
            outcome = Outcome.EXEMPT;
        }
        double weight = outcome == Outcome.MATCHED ? setting.weight() * result.strength() : 0;
        Action action = outcome == Outcome.FAILED ? onFailure : setting.action().milder(result.most());
        return entry(outcome, action, weight, result.evidence(), Duration.ofNanos(System.nanoTime() - begin));
    }

    /** A rule of a user must not take the application down, whatever it throws. */
    private Result examine(Examination examination) {
        try {
            return rule.examine(examination);
        } catch (HistoryException e) {
            return Result.failed(Evidence.of("history.lost", SubmissionField.HISTORY));
        } catch (RuntimeException | StackOverflowError e) {
            return Result.failed(Evidence.of(
                    "rule.failed", SubmissionField.BODY, e.getClass().getSimpleName()));
        }
    }

    TraceEntry notReached() {
        return entry(Outcome.NOT_REACHED, setting.action(), 0, List.of(), Duration.ZERO);
    }

    private TraceEntry entry(Outcome outcome, Action action, double weight, List<Evidence> evidence, Duration elapsed) {
        return new TraceEntry(
                setting.id(),
                setting.type().name(),
                setting.type().version(),
                outcome,
                action,
                weight,
                evidence,
                elapsed);
    }
}
