package dev.galley.text;

import dev.galley.text.internal.Endings.Ending;
import dev.galley.text.internal.Skeleton;
import java.util.List;

/**
 * A compiled term: the letters that the automaton finds, the rest of an entry with wildcards before and after them, and
 * the endings it may take.
 *
 * @param entry the entry as the user wrote it
 * @param kind the role of the term
 * @param letters the folded letters; a gap is a blank, or the character that the gap must contain
 * @param before what precedes the letters, nearest first
 * @param behind what follows the letters
 * @param openStart whether it may start within a word
 * @param openEnd whether it may end within a word
 * @param whole whether the letters are the whole term, so that no ending is needed
 * @param endings the endings that may follow
 * @param prefixed whether {@link Prefixes} may precede it
 * @param steps the foldings that led from the entry to these letters, as bits
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody changes them
record Term(
        String entry,
        TermKind kind,
        char[] letters,
        char[] before,
        char[] behind,
        boolean openStart,
        boolean openEnd,
        boolean whole,
        List<Ending> endings,
        boolean prefixed,
        int steps) {
    /** In {@link #before} and {@link #behind}: any one letter. */
    static final char ANY = '\uFDD0';
    /** In {@link #before} and {@link #behind}: any number of letters. */
    static final char SOME = '\uFDD1';

    /** Returns this term with endings after {@code stem}, which is the term's letters with or without the last one. */
    Term ending(char[] stem, List<Ending> endings) {
        boolean isWhole = stem.length == letters.length;
        return new Term(entry, kind, stem, before, behind, openStart, openEnd, isWhole, endings, prefixed, steps);
    }

    /** Returns this term, which {@link Prefixes} may precede. */
    Term withPrefixes() {
        return new Term(entry, kind, letters, before, behind, openStart, openEnd, whole, endings, true, steps);
    }

    /** Checks whether more letters of the first letter's class may precede the letters. */
    boolean startsWithinRun() {
        return openStart || before.length > 0;
    }

    /** Checks whether its first letter starts a word; false for terms of symbols, which are between words. */
    boolean startsWithWord() {
        return !startsWithinRun() && !Skeleton.isGap(letters[0]);
    }

    /** Checks whether more letters of the last letter's class may follow the letters. */
    boolean endsWithinRun() {
        return openEnd || behind.length > 0;
    }

    /** Checks whether the last letter may be doubled by an ending. */
    boolean doublesLast() {
        char last = letters[letters.length - 1];
        for (Ending ending : endings) {
            if (ending.letters().charAt(0) == last) {
                return true;
            }
        }
        return false;
    }

    boolean hasWildcardsInside() {
        return before.length > 0 || behind.length > 0;
    }

    /** Checks whether it consists only of symbols, such as {@code :-)}. */
    boolean isOfSigns() {
        for (char letter : letters) {
            if (!Skeleton.isGap(letter)) {
                return false;
            }
        }
        return true;
    }
}
