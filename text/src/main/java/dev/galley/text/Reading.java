package dev.galley.text;

import dev.galley.text.internal.Alphabets;
import dev.galley.text.internal.Confusables;
import dev.galley.text.internal.Endings.Ending;
import dev.galley.text.internal.Skeleton;
import java.util.Optional;

/**
 * Decides which letters of one text can be read as a letter of a term, and whether the marks of a word make it another
 * one. Serves one search on one thread.
 */
final class Reading {
    /** The disguises of an ending. */
    private static final int IN_ENDINGS = LetterMatch.LEET | LetterMatch.CONFUSABLES | LetterMatch.VARIANTS;

    private static final int CASE = Folding.CASE.bit();
    /** The most capitals I in a row that stand for a small l. */
    private static final int MAX_STROKES = 3;

    private static final char DOTLESS_I = '\u0131';
    /** Letters that only a Turkish keyboard has; on that keyboard, the capital of i is another key than I. */
    private static final String TURKISH_LETTERS = "\u0130\u0131\u015E\u015F\u011E\u011F";

    private final String original;
    private final int allowed;
    private final Optional<Long> ofTerms;
    private final Optional<String> language;
    private final long endings;

    /** The alphabets that the text and the terms may be written in. */
    private long alphabets;

    private boolean splitsCapitalI;
    private boolean hasAlphabets;

    /** The alphabets in which the word can be written, and the term. */
    private long ofWord;

    private long ofTerm;
    private boolean wordDiffers;
    private boolean termDiffers;

    /** Whether the word has an accent that the term has not, and the other way round, in Greek. */
    private boolean hasOwnAccent;

    private boolean lacksAccent;

    /**
     * Creates a reading.
     *
     * @param original the text as written
     * @param allowed the foldings that may be applied, as bits
     * @param ofTerms the alphabet of the terms; empty if unknown
     * @param language the language of the text; empty if unknown
     * @param endings the languages whose endings terms may have
     */
    Reading(String original, int allowed, Optional<Long> ofTerms, Optional<String> language, long endings) {
        this.original = original;
        this.allowed = allowed;
        this.ofTerms = ofTerms;
        this.language = language;
        this.endings = endings;
    }

    /** Looks up the alphabets on first use, because most texts have nothing to compare. */
    private void lookUpAlphabets() {
        Optional<Long> ofText = language.flatMap(Alphabets::of);
        boolean isUnknown = ofText.isEmpty() && ofTerms.isEmpty();
        alphabets = isUnknown ? ofUnknownLanguage() : ofText.orElse(Alphabets.NONE) | ofTerms.orElse(Alphabets.NONE);
        hasAlphabets = true;
        boolean isTurkic = alphabets != 0 && (alphabets & ~Alphabets.having(DOTLESS_I)) == 0;
        splitsCapitalI = isTurkic && original.chars().anyMatch(unit -> TURKISH_LETTERS.indexOf(unit) >= 0);
    }

    /**
     * Returns the alphabets of a text in an unknown language. Letters that Russian does not have, in one word alone, disguise that
     * word; in a text of their own languages there are more.
     */
    private long ofUnknownLanguage() {
        int words = 0;
        boolean isNoted = false;
        for (int i = 0; i < original.length() && words < 2; i++) {
            char unit = Character.toLowerCase(original.charAt(i));
            if (!Character.isLetter(unit)) {
                isNoted = false;
            } else if (!isNoted && (Alphabets.having(unit) & Alphabets.CYRILLIC) != 0) {
                isNoted = true;
                words++;
            }
        }
        return words < 2 ? Alphabets.ALL & ~Alphabets.CYRILLIC : Alphabets.ALL;
    }

    /** Checks whether a term may have the endings of one of these languages. */
    boolean hasEndingsOf(long languages) {
        return (endings & languages) != 0;
    }

    /** Checks whether the letters from {@code from} to {@code to} are an ending that the term may have. */
    boolean isEnding(Term term, char[] units, int from, int to) {
        if (term.endings().isEmpty()) {
            return false;
        }
        for (Ending ending : term.endings()) {
            if (hasEndingsOf(ending.languages()) && isSame(ending.letters(), units, from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(String ending, char[] units, int from, int to) {
        if (ending.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            int needed = LetterMatch.of(units[i], ending.charAt(i - from));
            if (needed == LetterMatch.NONE || (needed & ~(allowed & IN_ENDINGS)) != 0) {
                return false;
            }
        }
        return true;
    }

    boolean allows(int folding) {
        return (allowed & folding) != 0;
    }

    /** Starts a word. */
    void start() {
        if (!hasAlphabets) {
            lookUpAlphabets();
        }
        ofWord = alphabets;
        ofTerm = alphabets;
        wordDiffers = false;
        termDiffers = false;
        hasOwnAccent = false;
        lacksAccent = false;
    }

    /** Returns the foldings that turn the unit at {@code at} into {@code meant}; {@link LetterMatch#NONE} if none do. */
    int of(FoldedText text, int at, char meant) {
        char written = text.units()[at];
        int needed = LetterMatch.of(written, meant);
        if (written == 'i' && original.charAt(text.startOf(at)) == 'I') {
            needed = capitalI(text, at, meant, needed);
        } else if (needed == LetterMatch.NONE && written == 'l' && meant == 'i' && isAmongCapitals(text.startOf(at))) {
            needed = LetterMatch.CONFUSABLES;
        }
        if (needed == LetterMatch.NONE || (needed & ~allowed) != 0) {
            return LetterMatch.NONE;
        }
        if (written >= 0x80 || meant >= 0x80) {
            note(written, meant, needed);
        }
        return needed;
    }

    /** The capital I is that of the dotless i as well, and looks like a small l. */
    private int capitalI(FoldedText text, int at, char meant, int needed) {
        if (meant == DOTLESS_I) {
            return allows(CASE) ? 0 : needed;
        }
        if (meant == 'i' && splitsCapitalI) {
            return LetterMatch.NONE;
        }
        int place = text.startOf(at);
        int first = place;
        while (first > 0 && place - first < MAX_STROKES && original.charAt(first - 1) == 'I') {
            first--;
        }
        boolean isWithin = first > 0 && Character.isLowerCase(original.charAt(first - 1));
        return meant == 'l' && isWithin ? LetterMatch.CONFUSABLES : needed;
    }

    /** Checks whether a small letter follows a capital and does not precede a small letter. */
    private boolean isAmongCapitals(int place) {
        return place > 0
                && !Character.isUpperCase(original.codePointAt(place))
                && Character.isUpperCase(original.charAt(place - 1))
                && (place + 1 == original.length() || Character.isUpperCase(original.charAt(place + 1)));
    }

    private void note(char written, char meant, int needed) {
        if (Confusables.isLatin(written) && !Confusables.isLatin(meant)) {
            return; // It imitates a letter of another script, so it belongs to no alphabet
        }
        if (isGreek(written) && isGreek(meant)) {
            hasOwnAccent |= Skeleton.bare(written) != written && Skeleton.bare(meant) == meant;
            lacksAccent |= Skeleton.bare(written) == written && Skeleton.bare(meant) != meant;
        }
        // A letter of Cyrillic that imitates one of another script belongs to no alphabet either
        long withWritten = isCyrillic(written) && !isCyrillic(meant) ? Alphabets.NONE : Alphabets.having(written);
        long withMeant = Alphabets.having(meant);
        boolean differs = needed != 0 && needed != LetterMatch.VARIANTS && (needed & LetterMatch.LEET) == 0;
        if (withWritten != 0) {
            ofWord &= withWritten;
            wordDiffers |= differs;
        } else if (Skeleton.bare(written) != written) {
            ofWord = Alphabets.NONE;
        }
        if (withMeant != 0) {
            ofTerm &= withMeant;
            termDiffers |= differs;
        }
    }

    private static boolean isCyrillic(char letter) {
        return letter >= 0x400 && letter < 0x530;
    }

    private static boolean isGreek(char letter) {
        return (letter >= 0x370 && letter < 0x400) || (letter >= 0x1F00 && letter < 0x2000);
    }

    /**
     * Checks whether the letters read since the start make another word than the term in one of the languages. In Greek they
     * do if another syllable has the accent; it is often left out.
     */
    boolean isAnotherWord() {
        return (hasOwnAccent && lacksAccent) || (wordDiffers && ofWord != 0) || (termDiffers && ofTerm != 0);
    }
}
