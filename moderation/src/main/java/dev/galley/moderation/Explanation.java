package dev.galley.moderation;

import dev.galley.moderation.submission.Verdict;
import dev.galley.report.MessageBundle;
import java.util.List;
import java.util.Locale;

/** Explains a decision: in full for moderators, and only what helps for authors. */
final class Explanation {
    private Explanation() {}

    static String forModerators(Decision decision, Locale locale) {
        MessageBundle messages = Messages.in(locale);
        StringBuilder text = new StringBuilder(messages.message("verdict." + key(decision.verdict())));
        for (TraceEntry entry : decision.trace()) {
            if (entry.acts()) {
                for (Evidence evidence : entry.evidence()) {
                    text.append('\n').append(entry.rule()).append(": ").append(evidence.message(locale));
                    evidence.counterfactual(locale)
                            .ifPresent(pass -> text.append(" (").append(pass).append(')'));
                }
            }
        }
        return text.toString();
    }

    static String forAuthors(Decision decision, Locale locale) {
        MessageBundle messages = Messages.in(locale);
        Verdict shown = decision.verdict() == Verdict.SPAM ? Verdict.HOLD : decision.verdict();
        String outcome = messages.message("author." + key(shown));
        List<String> fixable = decision.verdict() == Verdict.SPAM ? List.of() : fixable(decision, locale);
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
