package dev.galley.text;

import java.util.Arrays;
import java.util.List;

/** Simple English endings that form another inflection of a word, not another word. */
final class Inflections {
    private static final int MIN_LENGTH = 3;

    private static final List<String> PLAIN = List.of("s", "ed", "ing", "ings");
    private static final List<String> BEHIND_HISS = List.of("es", "ed", "ing", "ings");
    private static final List<String> BEHIND_E = List.of("s", "d");
    private static final List<String> INSTEAD_OF_E = List.of("ing", "ings");
    private static final List<String> INSTEAD_OF_Y = List.of("ies");

    private Inflections() {}

    /** Returns the term with its endings, and a second term without its last letter if endings replace that letter. */
    static List<Term> of(Term term) {
        int length = term.letters().length;
        if (!isEnglish(term)) {
            return List.of(term);
        }
        return switch (term.letters()[length - 1]) {
            case 'e' -> List.of(with(term, length, BEHIND_E), with(term, length - 1, INSTEAD_OF_E));
            case 'y' -> List.of(with(term, length, List.of("s")), with(term, length - 1, INSTEAD_OF_Y));
            case 's', 'x', 'z', 'h' -> List.of(with(term, length, BEHIND_HISS));
            default -> List.of(with(term, length, isDoubled(term.letters()) ? doubling(term) : PLAIN));
        };
    }

    /**
     * Returns whether the last consonant follows a single vowel and is doubled before an ending, as in "rob, robbed".
     */
    private static boolean isDoubled(char[] letters) {
        int last = letters.length - 1;
        return !isVowel(letters[last])
                && letters[last] != 'w'
                && isVowel(letters[last - 1])
                && !isVowel(letters[last - 2]);
    }

    private static List<String> doubling(Term term) {
        char last = term.letters()[term.letters().length - 1];
        return List.of("s", last + "ed", last + "ing", last + "ings");
    }

    private static boolean isVowel(char letter) {
        return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
    }

    private static Term with(Term term, int length, List<String> endings) {
        return term.ending(Arrays.copyOf(term.letters(), length), endings);
    }

    /** Returns whether the last word can take an English ending. */
    private static boolean isEnglish(Term term) {
        char[] letters = term.letters();
        if (term.openEnd() || term.behind().length > 0 || letters.length < MIN_LENGTH) {
            return false;
        }
        for (int i = letters.length - MIN_LENGTH; i < letters.length; i++) {
            if (letters[i] < 'a' || letters[i] > 'z') {
                return false;
            }
        }
        return letters[letters.length - 1] != 's' || letters[letters.length - 2] == 's';
    }
}
