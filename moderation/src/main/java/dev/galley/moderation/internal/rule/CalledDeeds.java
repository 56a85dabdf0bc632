package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Examination;
import java.util.List;
import java.util.Optional;

/**
 * Finds calls for violence that consist of several phrases in one sentence: who should do it, the deed, and the person. "Somebody
 * should wait for that judge and shoot him" has any number of other forms, each of which is too rare to be listed.
 */
final class CalledDeeds {
    private static final String FRAME = "frame";
    private static final String DEED = "deed";
    private static final String TARGET = "target";
    private static final String DENIED = "denied";
    /** How far two of the phrases may be apart. */
    private static final int NEAR = 70;
    /** How far before the deed, and behind it, a denial may be. */
    private static final int BEFORE = 50;

    private static final int BEHIND = 20;

    private CalledDeeds() {}

    /**
     * Returns the deed that the comment calls for.
     *
     * @param hits the phrases of the comment in order
     */
    static Optional<Phrase> in(List<Phrase> hits, Examination examination) {
        String words = examination.text().words();
        for (Phrase deed : hits) {
            if (deed.topic().equals(DEED)
                    && hasBeside(hits, FRAME, deed, words)
                    && hasBeside(hits, TARGET, deed, words)
                    && !ReportedSpeech.isQuotedOrReported(deed, examination)
                    && !isDenied(deed, words, examination)) {
                return Optional.of(new Phrase("violence", deed.span()));
            }
        }
        return Optional.empty();
    }

    /** Checks whether a word before the deed, or close behind it, makes it the opposite of a call. */
    private static boolean isDenied(Phrase deed, String words, Examination examination) {
        return ContextPhrases.besideDeeds(examination).stream()
                .anyMatch(word -> word.topic().equals(DENIED)
                        && word.isWithin(word.span().start() < deed.span().start() ? BEFORE : BEHIND, deed)
                        && isSameSentence(word, deed, words));
    }

    private static boolean hasBeside(List<Phrase> phrases, String topic, Phrase deed, String words) {
        for (Phrase phrase : phrases) {
            if (phrase.topic().equals(topic) && phrase.isWithin(NEAR, deed) && isSameSentence(phrase, deed, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameSentence(Phrase one, Phrase other, String words) {
        int from = Math.min(one.span().end(), other.span().end());
        int to = Math.max(one.span().start(), other.span().start());
        return from >= to || PhrasePairs.isOneSentence(words, from, to);
    }
}
