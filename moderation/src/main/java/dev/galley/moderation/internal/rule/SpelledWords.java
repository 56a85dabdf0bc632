package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;
import java.lang.Character.UnicodeScript;

/**
 * Words whose letters are set apart, so that filters do not find them: "v e r m i n", "h.a.t.r.e.d", "к_а_з_и_н_о". A run of single
 * letters counts if it has at least {@value #MIN_LETTERS} letters, of which three differ, and is not all capitals: "U.N.I.C.E.F." is an
 * abbreviation and "T I T L E" a title. Scripts without blanks between words, such as Chinese and Thai, do not count.
 *
 * @param count the number of letters in such runs
 * @param first the range of the first run
 */
record SpelledWords(int count, TextSpan first) {
    private static final int MIN_LETTERS = 5;
    private static final int MIN_DIFFERENT = 3;
    private static final int MAX_GAP = 2;
    private static final char TATWEEL = '\u0640';
    private static final String SEPARATORS = " \u00A0.-_*~·•|";
    /** Digits and signs that stand for letters. */
    private static final String LEET = "01345@$";

    private static final TextSpan NOWHERE = new TextSpan(0, 0);
    private static final SpelledWords NONE = new SpelledWords(0, NOWHERE);

    private static final int ASCII = 0x80;
    private static final int LETTER = 1;
    private static final int GAP = 2;
    private static final int OTHER = LETTER | GAP;
    /** What a character of ASCII may be in such a run. */
    private static final byte[] KINDS = kinds();

    static SpelledWords in(String text) {
        return mayHold(text) ? find(text) : NONE;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            kinds[c] = (byte) (isAsciiLetter(c) ? LETTER : Character.isDigit(c) ? 0 : GAP);
        }
        return kinds;
    }

    /** Checks whether there may be enough single letters; without branches, because those at word ends would cost more. */
    private static boolean mayHold(String text) {
        int single = 0;
        int beforeThat = GAP;
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            int kind = unit < ASCII ? KINDS[unit] : OTHER;
            single += (beforeThat & kind) >> 1 & before;
            beforeThat = before;
            before = kind;
        }
        single += beforeThat >> 1 & before;
        return single >= MIN_LETTERS;
    }

    private static SpelledWords find(String text) {
        int count = 0;
        TextSpan first = NOWHERE;
        for (int i = 0; i < text.length(); ) {
            if (!isAlone(text, i)) {
                i++;
                continue;
            }
            Run run = Run.at(text, i);
            if (run.isWord()) {
                first = count == 0 ? new TextSpan(i, run.end) : first;
                count += run.letters;
            }
            i = Math.max(i + 1, run.end);
        }
        return new SpelledWords(count, first);
    }

    /** A run of single letters from a place on. */
    private static final class Run {
        /** The number of different letters, up to {@link #MIN_DIFFERENT}, and the first two of them. */
        private int different;

        private char first;
        private char second;
        private int end;
        private int letters;
        private boolean hasCapitalsOnly = true;
        /** The sign between the letters, which is the same in a word: "e.g. a.k.a." is not a word. */
        private char separator;

        static Run at(String text, int start) {
            Run run = new Run();
            run.end = start;
            int at = start;
            while (at < text.length() && isUnit(text.charAt(at))) {
                int behind = behindUnit(text, at);
                if (behind < text.length() && isPartOfWord(text.charAt(behind))) {
                    break;
                }
                run.add(text.charAt(at));
                run.end = behind;
                at = run.behindGap(text, behind);
                if (at == behind) {
                    break;
                }
            }
            return run;
        }

        private void add(char unit) {
            if (Character.isLetter(unit)) {
                letters++;
                hasCapitalsOnly &= Character.isUpperCase(unit);
                countDifferent(Character.toLowerCase(unit));
            }
        }

        private void countDifferent(char letter) {
            if (different == 0) {
                first = letter;
                different = 1;
            } else if (different == 1 && letter != first) {
                second = letter;
                different = 2;
            } else if (different == 2 && letter != first && letter != second) {
                different = MIN_DIFFERENT;
            }
        }

        boolean isWord() {
            return letters >= MIN_LETTERS && different >= MIN_DIFFERENT && !hasCapitalsOnly;
        }

        /** Returns the index behind a letter, its marks and what lengthens it. */
        private static int behindUnit(String text, int at) {
            int behind = at + 1;
            while (behind < text.length() && isExtension(text.charAt(behind))) {
                behind++;
            }
            return behind;
        }

        private int behindGap(String text, int from) {
            int behind = from;
            while (behind < text.length() && isSeparator(text.charAt(behind)) && behind - from < MAX_GAP) {
                separator = text.charAt(behind);
                behind++;
            }
            while (behind > from && behind < text.length() && text.charAt(behind) == TATWEEL) {
                behind++;
            }
            return behind;
        }

        private boolean isSeparator(char c) {
            return separator == 0 ? SEPARATORS.indexOf(c) >= 0 : c == separator;
        }
    }

    /** Checks whether there is a single letter at {@code at}. The condition that most characters fail comes first. */
    private static boolean isAlone(String text, int at) {
        return (at + 1 == text.length() || mayFollow(text.charAt(at + 1)))
                && (at == 0 || !isPartOfWord(text.charAt(at - 1)))
                && isUnit(text.charAt(at));
    }

    private static boolean mayFollow(char c) {
        return !isAsciiLetter(c) && (!Character.isLetterOrDigit(c) || c == TATWEEL);
    }

    private static boolean isUnit(char c) {
        return c < ASCII
                ? isAsciiLetter(c) || LEET.indexOf(c) >= 0
                : Character.isLetter(c) && !isExtension(c) && isSpaced(c);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isExtension(char c) {
        return c == TATWEEL || (c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || isExtension(c) || Character.isSurrogate(c);
    }

    /** Checks whether the letter belongs to a script in which several letters make a word. */
    private static boolean isSpaced(char c) {
        return switch (UnicodeScript.of(c)) {
            case LATIN, CYRILLIC, GREEK, ARABIC, HEBREW, ARMENIAN, GEORGIAN -> true;
            default -> false;
        };
    }
}
