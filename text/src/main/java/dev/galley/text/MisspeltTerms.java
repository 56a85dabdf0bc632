package dev.galley.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that differ from a term by one letter: a letter replaced, left out or added, or two neighbours exchanged.
 * The first letter must be that of the term.
 *
 * <p>Two words that differ by one letter become equal when one letter of each is left out. So every term is stored under
 * its hash and those of its spellings with a letter left out, and a word needs one look-up per letter, however many terms
 * there are.
 */
final class MisspeltTerms {
    /** Shorter words have too many neighbours: "ship", "shot", "chit". */
    static final int MIN_LENGTH = 5;

    private static final int MAX_LENGTH = 40;
    private static final int PRIME = 0x9E3779B1;

    private final Map<Integer, List<Term>> byHash = new HashMap<>();

    /** Creates an index of the terms that consist of one word of at least {@link #MIN_LENGTH} letters. */
    MisspeltTerms(List<Term> terms) {
        for (Term term : terms) {
            char[] letters = term.letters();
            if (term.kind() != TermKind.ALLOWED && isWord(term)) {
                // A word with a double letter is the same without either.
                Arrays.stream(hashes(letters, 0, letters.length))
                        .distinct()
                        .forEach(hash -> byHash.computeIfAbsent(hash, key -> new ArrayList<>(1))
                                .add(term));
            }
        }
    }

    private static boolean isWord(Term term) {
        char[] letters = term.letters();
        boolean isWhole = !term.hasWildcardsInside() && !term.openStart() && !term.openEnd() && term.whole();
        if (!isWhole || letters.length < MIN_LENGTH || letters.length > MAX_LENGTH) {
            return false;
        }
        for (char letter : letters) {
            if (!Character.isLetter(letter) || letter >= WordBoundary.FIRST_UNSPACED) {
                return false;
            }
        }
        return true;
    }

    /** Adds the words of the text that are almost a term. */
    void find(FoldedText text, FoundTerms found) {
        char[] units = text.units();
        int length = text.length();
        int at = 0;
        while (at < length) {
            int start = at;
            while (at < length && Character.isLetter(units[at])) {
                at++;
            }
            if (at - start >= MIN_LENGTH && at - start <= MAX_LENGTH) {
                Term term = near(units, start, at);
                if (term != null) {
                    found.add(term, 0, start, at, start, at);
                }
            }
            at++;
        }
    }

    /** Returns the first term that differs from the word by one letter; null if there is none or it is a term itself. */
    private @Nullable Term near(char[] units, int from, int to) {
        Term near = null;
        for (int hash : hashes(units, from, to)) {
            for (Term term : byHash.getOrDefault(hash, List.of())) {
                char[] letters = term.letters();
                int differing = letters[0] == units[from] ? differing(letters, units, from, to) : 2;
                if (differing == 0) {
                    return null;
                }
                near = near == null && differing == 1 ? term : near;
            }
        }
        return near;
    }

    /** Returns 0 if the words are equal, 1 if they differ by one letter or by the order of two neighbours, else 2. */
    private static int differing(char[] term, char[] units, int from, int to) {
        int length = to - from;
        int same = 0;
        while (same < term.length && same < length && term[same] == units[from + same]) {
            same++;
        }
        int end = 0;
        while (end < term.length - same && end < length - same && term[term.length - 1 - end] == units[to - 1 - end]) {
            end++;
        }
        int ofTerm = term.length - same - end;
        int ofWord = length - same - end;
        if (ofTerm == 0 && ofWord == 0) {
            return 0;
        }
        boolean isExchanged = ofTerm == 2
                && ofWord == 2
                && term[same] == units[from + same + 1]
                && term[same + 1] == units[from + same];
        return (ofTerm <= 1 && ofWord <= 1) || isExchanged ? 1 : 2;
    }

    /** Returns the hash of a word, then those of the word without each of its letters but the first. */
    private static int[] hashes(char[] units, int from, int to) {
        int length = to - from;
        int[] powers = new int[length];
        int[] behind = new int[length + 1];
        int power = 1;
        for (int i = length - 1; i >= 0; i--) {
            behind[i] = units[from + i] * power + behind[i + 1];
            powers[length - 1 - i] = power;
            power *= PRIME;
        }
        int[] hashes = new int[length];
        hashes[0] = behind[0];
        // The letters before the one left out move down by one power; that of the last letter is 1.
        int before = 0;
        for (int i = 1; i < length; i++) {
            before = before * PRIME + units[from + i - 1];
            hashes[i] = before * powers[length - 1 - i] + behind[i + 1];
        }
        return hashes;
    }
}
