package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Examination;
import java.util.List;
import java.util.Set;

/**
 * Recognises comments that warn of what lures promise: "Careful, those experts are scammers as well". The words are phrases
 * of the topic {@value #WARNING}, which warn, and {@value #FRAUD}, which name the deed. Who sells the recovery of money
 * names the deed as well, so for that only a warning counts, and only without thanks for money that came back. Who gives a link or
 * another way to get in touch warns of nothing.
 */
final class ScamWarning {
    private static final String WARNING = "warning";
    private static final String FRAUD = "fraud";
    private static final String RETURNED = "returned";
    private static final String RECOVERY = "recovery";
    private static final String CALL = "call";
    private static final int FAR = 160;

    private ScamWarning() {}

    /**
     * Checks whether the comment warns of the phrase close by.
     *
     * @param hits the phrases of the comment in order
     */
    static boolean isBeside(List<Phrase> hits, Phrase lure, Examination examination) {
        boolean isRecovery = lure.topic().equals(RECOVERY) || lure.topic().equals(RETURNED);
        Set<String> topics = isRecovery ? Set.of(WARNING) : Set.of(WARNING, FRAUD);
        String words = examination.text().words();
        if (has(hits, CALL) || (isRecovery && has(hits, RETURNED))) {
            return false;
        }
        boolean isWarned = ContextPhrases.besideLures(examination).stream()
                .anyMatch(hit -> topics.contains(hit.topic()) && isNear(hit, lure, words));
        return isWarned
                && examination.links().isEmpty()
                && ContactScan.of(examination).isEmpty();
    }

    private static boolean has(List<Phrase> hits, String topic) {
        return hits.stream().anyMatch(hit -> hit.topic().equals(topic));
    }

    /** Checks whether words that name the deed are in the same or the neighbouring sentence, or a warning in the next but one. */
    private static boolean isNear(Phrase hit, Phrase lure, String words) {
        int from = Math.min(hit.span().end(), lure.span().end());
        int to = Math.max(hit.span().start(), lure.span().start());
        if (to - from > FAR) {
            return false;
        }
        int ends = 0;
        for (int i = from; i < to; i++) {
            boolean isFirst = i == from || !PhrasePairs.endsSentence(words, i - 1);
            ends += isFirst && PhrasePairs.endsSentence(words, i) ? 1 : 0;
        }
        return ends <= (hit.topic().equals(WARNING) ? 2 : 1);
    }
}
