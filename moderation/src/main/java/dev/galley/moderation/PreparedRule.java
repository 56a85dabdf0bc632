package dev.galley.moderation;

import dev.galley.moderation.history.HistoryException;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.TermMatcher;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A rule of a policy, ready to be applied: what its setting says is asked once, not for each comment. */
final class PreparedRule {
    private final String id;
    private final String type;
    private final int version;
    private final ModerationRule rule;
    private final Optional<TermMatcher> matcher;
    private final Action action;
    private final Action onFailure;
    private final Exemption exemption;
    private final double weight;

    private PreparedRule(PolicyRule setting, Policy policy) {
        id = setting.id();
        type = setting.type().name();
        version = setting.type().version();
        rule = setting.type().make(setting.options());
        matcher = rule instanceof TermRule terms ? Optional.of(terms.matcher()) : Optional.empty();
        action = setting.action();
        onFailure = setting.onFailure().orElse(policy.onFailure());
        exemption = setting.exemption();
        weight = setting.weight();
    }

    /** @throws IllegalArgumentException where options of the rule do not go together */
    static PreparedRule of(PolicyRule setting, Policy policy) {
        try {
            return new PreparedRule(setting, policy);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Rule \"" + setting.id() + "\": " + e.getMessage(), e);
        }
    }

    /** What it looks for terms with, if it does. */
    Optional<TermMatcher> matcher() {
        return matcher;
    }

    /**
     * Looks at a submission; whatever happens, there is an entry.
     *
     * @param begin the time by {@link System#nanoTime}, which costs more than many a rule and is asked once for each
     */
    TraceEntry apply(Examination examination, long begin) {
        Result result = examine(examination);
        Outcome outcome = result.outcome();
        if (outcome == Outcome.MATCHED && exemption.covers(examination.standing())) {
            outcome = Outcome.EXEMPT;
        }
        double counted = outcome == Outcome.MATCHED ? weight * result.strength() : 0;
        Action asked = outcome == Outcome.FAILED ? onFailure : action.milder(result.most());
        return entry(outcome, asked, counted, result.evidence(), Duration.ofNanos(System.nanoTime() - begin));
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
        return entry(Outcome.NOT_REACHED, action, 0, List.of(), Duration.ZERO);
    }

    private TraceEntry entry(Outcome outcome, Action asked, double counted, List<Evidence> evidence, Duration elapsed) {
        return new TraceEntry(id, type, version, outcome, asked, counted, evidence, elapsed);
    }
}
