package dev.galley.text;

import dev.galley.text.internal.Endings;
import dev.galley.text.internal.Endings.Ending;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Endings that form another inflection of a word, not another word. The endings of English depend on the last letters.
 */
final class Inflections {
    private static final int MIN_LENGTH = 3;

    private static final List<String> PLAIN = List.of("s", "ed", "ing", "ings", "in", "er", "ers", "y", "z");
    private static final List<String> BEHIND_HISS = List.of("es", "ed", "ing", "ings", "in", "er", "ers", "y");
    private static final List<String> BEHIND_E = List.of("s", "d", "r", "rs", "z");
    private static final List<String> INSTEAD_OF_E = List.of("ing", "ings", "in", "y");
    private static final List<String> BEHIND_Y = List.of("s", "z", "ing", "ings", "in");
    private static final List<String> INSTEAD_OF_Y = List.of("ies", "ied", "ier", "iest");

    private Inflections() {}

    /** Returns the term with its endings, and further terms without their last letters if endings replace those. */
    static List<Term> of(Term term) {
        char[] letters = term.letters();
        int length = letters.length;
        if (term.openEnd()
                || term.behind().length > 0
                || length < MIN_LENGTH
                || !(Character.isLetter(letters[length - 1]) || Marks.isMark(letters[length - 1]))) {
            return List.of(term);
        }
        char last = letters[length - 1];
        List<Ending> behind = new ArrayList<>();
        List<Ending> instead = new ArrayList<>();
        if (isEnglish(letters)) {
            addEnglish(letters, behind, instead);
        }
        behind.addAll(Endings.behind(last));
        if (length > MIN_LENGTH || Marks.isMark(last)) {
            instead.addAll(Endings.insteadOf(last));
        }
        List<Term> terms = new ArrayList<>();
        terms.add(term.ending(letters, behind));
        if (!instead.isEmpty()) {
            terms.add(term.ending(Arrays.copyOf(letters, length - 1), instead));
        }
        Endings.insteadOf(letters)
                .forEach((replaced, endings) ->
                        terms.add(term.ending(Arrays.copyOf(letters, length - replaced), endings)));
        return terms;
    }

    private static void addEnglish(char[] letters, List<Ending> behind, List<Ending> instead) {
        switch (letters[letters.length - 1]) {
            case 'e' -> {
                add(BEHIND_E, behind);
                add(INSTEAD_OF_E, instead);
            }
            case 'y' -> {
                add(BEHIND_Y, behind);
                add(INSTEAD_OF_Y, instead);
            }
            case 's', 'x', 'z', 'h' -> add(BEHIND_HISS, behind);
            default -> {
                if (letters.length > MIN_LENGTH) {
                    behind.add(new Ending("est", Endings.ENGLISH));
                }
                boolean isDoubled = isDoubled(letters);
                if (isDoubled) {
                    add(doubling(letters), behind);
                }
                if (!isDoubled || hasSeveralSyllables(letters)) {
                    add(PLAIN, behind);
                }
            }
        }
    }

    private static void add(List<String> endings, List<Ending> to) {
        endings.forEach(ending -> to.add(new Ending(ending, Endings.ENGLISH)));
    }

    /**
     * Checks whether the last consonant follows a single vowel and is doubled before an ending, as in "rob, robbed".
     */
    private static boolean isDoubled(char[] letters) {
        int last = letters.length - 1;
        return !isVowel(letters[last])
                && letters[last] != 'w'
                && isVowel(letters[last - 1])
                && !isVowel(letters[last - 2]);
    }

    /** Checks whether the stress may be on an earlier syllable, so that the last letter is not doubled: "visit, visited". */
    private static boolean hasSeveralSyllables(char[] letters) {
        int vowels = 0;
        for (int i = 0; i < letters.length; i++) {
            vowels += isVowel(letters[i]) && (i == 0 || !isVowel(letters[i - 1])) ? 1 : 0;
        }
        return vowels > 1;
    }

    private static List<String> doubling(char[] letters) {
        char last = letters[letters.length - 1];
        return List.of(
                "s",
                last + "ed",
                last + "ing",
                last + "ings",
                last + "in",
                last + "er",
                last + "ers",
                last + "est",
                last + "y",
                "z");
    }

    private static boolean isVowel(char letter) {
        return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
    }

    /** Checks whether the last word can take an English ending. */
    private static boolean isEnglish(char[] letters) {
        for (int i = letters.length - MIN_LENGTH; i < letters.length; i++) {
            if (letters[i] < 'a' || letters[i] > 'z') {
                return false;
            }
        }
        return letters[letters.length - 1] != 's' || letters[letters.length - 2] == 's';
    }
}
