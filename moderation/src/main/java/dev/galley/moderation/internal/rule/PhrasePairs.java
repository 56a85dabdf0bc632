package dev.galley.moderation.internal.rule;

import dev.galley.text.TermHit;
import dev.galley.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Pairs of phrases that say something only side by side, in either order: "loan" and "without credit check". A pair has
 * alternatives on both sides, so that a few words stand for very many sentences.
 */
final class PhrasePairs {
    private static final int NEAR = 30;
    private static final String SENTENCE_ENDS = ".!?;\n。！？؟।";
    /** From here on a character is about as long as two letters of an alphabet. */
    static final char FIRST_WIDE = '\u2E80';

    /**
     * A side of a pair.
     *
     * @param pair the number of the pair
     * @param isRight whether it is the second side
     */
    private record Side(int pair, boolean isRight) {
        Side other() {
            return new Side(pair, !isRight);
        }
    }

    private final List<Phrases.Meaning> meanings = new ArrayList<>();
    private final Map<String, List<Side>> sides = new HashMap<>();

    void add(Phrases.Meaning meaning, List<String> left, List<String> right) {
        left.forEach(term -> add(term, new Side(meanings.size(), false)));
        right.forEach(term -> add(term, new Side(meanings.size(), true)));
        meanings.add(meaning);
    }

    private void add(String term, Side side) {
        // Nearly all terms have one side: a list that cannot grow is half as large.
        sides.merge(
                term,
                List.of(side),
                (all, more) -> Stream.concat(all.stream(), more.stream()).toList());
    }

    boolean isEmpty() {
        return meanings.isEmpty();
    }

    Set<String> terms() {
        return sides.keySet();
    }

    /** Looks for pairs in a text while its hits are passed in order. */
    final class Search {
        private final String text;
        private final CommentLanguage language;
        private final Consumer<Phrase> found;
        private final Map<Side, TextSpan> last = new HashMap<>();

        Search(String text, CommentLanguage language, Consumer<Phrase> found) {
            this.text = text;
            this.language = language;
            this.found = found;
        }

        void next(TermHit hit) {
            for (Side side : sides.getOrDefault(hit.term(), List.of())) {
                TextSpan before = last.get(side.other());
                Phrases.Meaning meaning = meanings.get(side.pair());
                if (before != null
                        && isNear(before.end(), hit.span().start())
                        && language.allows(meaning.languages())) {
                    found.accept(new Phrase(
                            meaning.topic(),
                            new TextSpan(before.start(), hit.span().end())));
                }
                last.put(side, hit.span());
            }
        }

        private boolean isNear(int from, int to) {
            if (to < from || to - from > NEAR) {
                return false;
            }
            int length = 0;
            for (int i = from; i < to; i++) {
                length += text.charAt(i) < FIRST_WIDE ? 1 : 2;
                if (endsSentence(text, i)) {
                    return false;
                }
            }
            return length <= NEAR;
        }
    }

    /** Checks whether no sentence ends in a range. */
    static boolean isOneSentence(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (endsSentence(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Checks whether a sentence ends here; the mark in "50.000" and "example.org" ends none. */
    static boolean endsSentence(String text, int at) {
        char mark = text.charAt(at);
        boolean isWithinWord =
                mark < FIRST_WIDE && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return SENTENCE_ENDS.indexOf(mark) >= 0 && (mark == '\n' || !isWithinWord);
    }
}
