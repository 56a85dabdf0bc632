package dev.galley.moderation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Simple English endings: those that make another form of a word, not another word. */
final class Inflections {
    private static final int SHORTEST = 3;

    private static final List<String> PLAIN = List.of("s", "es", "ed", "in", "ing", "ings");
    private static final List<String> BEHIND_E = List.of("s", "d");
    private static final List<String> INSTEAD_OF_E = List.of("in", "ing", "ings");
    private static final List<String> INSTEAD_OF_Y = List.of("ies");

    private Inflections() {}

    /** The term with its endings, and the one without its last letter where endings take that letter's place. */
    static List<Term> of(Term term) {
        char[] letters = term.letters();
        List<Term> forms = new ArrayList<>();
        if (!isEnglish(term)) {
            forms.add(term);
        } else if (letters[letters.length - 1] == 'e') {
            forms.add(with(term, letters.length, BEHIND_E));
            forms.add(with(term, letters.length - 1, INSTEAD_OF_E));
        } else if (letters[letters.length - 1] == 'y') {
            forms.add(with(term, letters.length, PLAIN));
            forms.add(with(term, letters.length - 1, INSTEAD_OF_Y));
        } else {
            forms.add(with(term, letters.length, PLAIN));
        }
        return forms;
    }

    private static Term with(Term term, int length, List<String> endings) {
        return term.ending(Arrays.copyOf(term.letters(), length), endings);
    }

    /** Whether the last word can take an English ending. */
    private static boolean isEnglish(Term term) {
        char[] letters = term.letters();
        if (term.openEnd() || term.behind().length > 0 || letters.length < SHORTEST) {
            return false;
        }
        for (int i = letters.length - SHORTEST; i < letters.length; i++) {
            if (letters[i] < 'a' || letters[i] > 'z') {
                return false;
            }
        }
        return letters[letters.length - 1] != 's' || letters[letters.length - 2] == 's';
    }
}
