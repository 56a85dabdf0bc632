package dev.galley.moderation;

import dev.galley.moderation.submission.Verdict;
import dev.galley.report.MessageBundle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Explains a decision: in full for moderators, and only what helps for authors. */
final class Explanation {
    private Explanation() {}

    static String forModerators(Decision decision, Locale locale) {
        MessageBundle messages = Messages.in(locale);
        String verdict = decision.isSilent() ? "verdict.hold-silent" : "verdict." + key(decision.verdict());
        StringBuilder text = new StringBuilder(messages.message(verdict));
        boolean passes = decision.verdict() == Verdict.APPROVE;
        for (TraceEntry entry : decision.trace()) {
            if (entry.acts()) {
                reasons(entry, passes, locale).forEach((reason, times) -> {
                    text.append('\n').append(entry.rule()).append(": ").append(reason);
                    if (times > 1) {
                        text.append(' ').append(messages.message("explanation.times", times));
                    }
                });
            }
        }
        sum(decision, messages).ifPresent(sum -> text.append('\n').append(sum));
        return text.toString();
    }

    /** Returns the different reasons of a rule, in order, with the number of times that each was found. */
    private static Map<String, Integer> reasons(TraceEntry entry, boolean passes, Locale locale) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        for (Evidence evidence : entry.evidence()) {
            String message = evidence.message(locale);
            String reason = passes
                    ? message
                    : evidence.counterfactual(locale)
                            .map(pass -> message + " (" + pass + ")")
                            .orElse(message);
            reasons.merge(reason, 1, Integer::sum);
        }
        return reasons;
    }

    /** Returns how the score came about, if the policy decides by score and rules with a weight matched. */
    private static Optional<String> sum(Decision decision, MessageBundle messages) {
        StringBuilder terms = new StringBuilder();
        for (TraceEntry entry : decision.trace()) {
            if (entry.outcome() == Outcome.MATCHED && entry.weight() != 0) {
                terms.append(terms.isEmpty() ? "" : " + ").append(entry.rule()).append(' ');
                terms.append(messages.message("explanation.weight", entry.weight()));
            }
        }
        Policy policy = decision.policy();
        if (terms.isEmpty()
                || (policy.holdScore().isEmpty() && policy.spamScore().isEmpty())) {
            return Optional.empty();
        }
        StringBuilder sum =
                new StringBuilder(messages.message("explanation.score", decision.score(), terms.toString()));
        policy.holdScore().ifPresent(from -> sum.append(messages.message("explanation.hold-from", from)));
        policy.spamScore().ifPresent(from -> sum.append(messages.message("explanation.spam-from", from)));
        return Optional.of(sum.toString());
    }

    static String forAuthors(Decision decision, Locale locale) {
        MessageBundle messages = Messages.in(locale);
        String outcome = messages.message("author." + key(decision.verdictForAuthor()));
        boolean silent = decision.verdict() == Verdict.SPAM || decision.isSilent();
        List<String> fixable = silent ? List.of() : fixable(decision, locale);
        return fixable.isEmpty() ? outcome : outcome + " " + String.join(" ", fixable);
    }

    private static List<String> fixable(Decision decision, Locale locale) {
        return decision.decisive().stream()
                .flatMap(entry -> entry.evidence().stream())
                .flatMap(evidence -> evidence.authorMessage(locale).stream())
                .distinct()
                .toList();
    }

    private static String key(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
