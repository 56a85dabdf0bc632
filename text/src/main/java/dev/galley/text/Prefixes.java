package dev.galley.text;

import dev.galley.text.internal.Endings;
import dev.galley.text.internal.Skeleton;

/**
 * The articles, conjunctions and prepositions that Arabic and Hebrew write together with the word after them: {@code
 * الحمار}, {@code وبالحمار}, {@code הטיפש}, {@code וכשהטיפש}.
 */
final class Prefixes {
    /** The most letters of such words in a row: {@code ולכשה}. */
    static final int MAX_LENGTH = 5;

    /** Many short words of Hebrew begin with the letter of a preposition. */
    private static final int MIN_BEHIND_PREPOSITION = 4;

    private static final int MIN_LENGTH = 3;

    private static final char HEBREW_FIRST = 'א';
    private static final char HEBREW_LAST = 'ת';
    private static final long ARABIC = Endings.of("ar");
    private static final long HEBREW = Endings.of("he");

    private Prefixes() {}

    /** Checks whether the term may have a prefix. */
    static boolean mayPrecede(Term term) {
        char[] letters = term.letters();
        return term.startsWithWord()
                && letters.length >= MIN_LENGTH
                && Skeleton.is(letters[0], Skeleton.TAKES_PREFIXES);
    }

    /** Returns the start of the word in which {@code term} follows a prefix and begins at {@code at}; -1 if there is none. */
    static int start(FoldedText text, Term term, int at, Reading reading) {
        char[] units = text.units();
        boolean isHebrew = isHebrew(units[at]);
        if (!term.prefixed() || !reading.hasEndingsOf(isHebrew ? HEBREW : ARABIC)) {
            return -1;
        }
        int first = Math.max(0, at - MAX_LENGTH);
        int start = at;
        while (start > first && !WordBoundary.startsAt(text, start)) {
            start--;
        }
        boolean isLongEnough = !isHebrew
                || at - start > 1
                || term.letters().length >= MIN_BEHIND_PREPOSITION
                || "הו".indexOf(units[start]) >= 0;
        return isLongEnough && WordBoundary.startsAt(text, start) && is(units, start, at) ? start : -1;
    }

    /** Checks whether these letters are one or several words that precede another without a gap. */
    static boolean is(char[] units, int from, int to) {
        return to > from && (isHebrew(units[from]) ? isHebrew(units, from, to) : isArabic(units, from, to));
    }

    private static boolean isHebrew(char unit) {
        return unit >= HEBREW_FIRST && unit <= HEBREW_LAST;
    }

    /** A conjunction, a preposition and the article, of which two may be missing. */
    private static boolean isArabic(char[] units, int from, int to) {
        int at = from;
        at += at < to && "وف".indexOf(units[at]) >= 0 ? 1 : 0;
        boolean isFor = at < to && units[at] == 'ل';
        at += at < to && "بكل".indexOf(units[at]) >= 0 ? 1 : 0;
        boolean hasArticle = to - at == 2 && units[at] == 'ا' && units[at + 1] == 'ل';
        boolean hasShortArticle = isFor && to - at == 1 && units[at] == 'ل';
        return at == to || hasArticle || hasShortArticle;
    }

    /** A conjunction, a relative word, a preposition and the article, of which three may be missing. */
    private static boolean isHebrew(char[] units, int from, int to) {
        int at = from;
        at += units[at] == 'ו' ? 1 : 0;
        at += relative(units, at, to);
        boolean isFrom = at < to && units[at] == 'מ';
        boolean isLast = at < to && "הבלכמ".indexOf(units[at]) >= 0;
        at += isLast ? 1 : 0;
        return at == to || (isFrom && to - at == 1 && units[at] == 'ה');
    }

    private static int relative(char[] units, int at, int to) {
        int length = 0;
        for (int i = at; i < to && length == 0 && i - at < 3; i++) {
            length = units[i] == 'ש' ? i - at + 1 : 0;
        }
        boolean isKnown = switch (length) {
            case 1 -> true;
            case 2 -> units[at] == 'כ' || units[at] == 'מ';
            case 3 -> units[at] == 'ל' && units[at + 1] == 'כ';
            default -> false;
        };
        return isKnown ? length : 0;
    }
}
