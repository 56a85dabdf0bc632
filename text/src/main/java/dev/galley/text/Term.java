package dev.galley.text;

import java.util.List;

/**
 * A term ready to be looked for: the letters that the automaton finds, what stands before and behind them where the
 * entry has wildcards, and which endings it may take.
 *
 * @param entry the entry as the user wrote it
 * @param kind what it is for
 * @param letters the folded letters; a gap is a blank, or the sign that must stand in it
 * @param before what stands before the letters, nearest first
 * @param behind what stands behind them
 * @param openStart whether it may start within a word
 * @param openEnd whether it may end within a word
 * @param whole whether the letters are the whole term, so that it need not have an ending
 * @param endings the endings that may follow
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
        List<String> endings) {
    /** In {@link #before} and {@link #behind}: any one letter. */
    static final char ANY = '\uFDD0';
    /** Some letters, or none. */
    static final char SOME = '\uFDD1';

    /** The same with endings behind {@code stem}, which is the term's letters or all but the last of them. */
    Term ending(char[] stem, List<String> endings) {
        boolean isWhole = stem.length == letters.length;
        return new Term(entry, kind, stem, before, behind, openStart, openEnd, isWhole, endings);
    }

    /** Whether more of the first letter's kind may stand before the letters. */
    boolean startsWithinRun() {
        return openStart || before.length > 0;
    }

    /** Whether its first letter starts a word, as nearly all do; one of signs stands between words. */
    boolean startsWithWord() {
        return !startsWithinRun() && !Skeleton.isGap(letters[0]);
    }

    /** Whether more of the last letter's kind may stand behind them. */
    boolean endsWithinRun() {
        return openEnd || behind.length > 0;
    }

    /** Whether the last letter may stand there twice, since an ending doubles it. */
    boolean doublesLast() {
        return endings.size() > 1 && endings.get(1).charAt(0) == letters[letters.length - 1];
    }

    boolean hasWildcardsInside() {
        return before.length > 0 || behind.length > 0;
    }

    /** Whether it is made of signs alone, such as {@code :-)}. */
    boolean isOfSigns() {
        for (char letter : letters) {
            if (!Skeleton.isGap(letter)) {
                return false;
            }
        }
        return true;
    }
}
