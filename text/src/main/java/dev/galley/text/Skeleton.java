package dev.galley.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * The coarse form in which all spellings of a word are the same: letters without marks, look-alikes and leetspeak as the
 * letters they stand for, i and l as one. The automaton of terms runs over it; what it finds is compared letter by
 * letter, so that the coarseness makes no hit.
 */
final class Skeleton {
    /** What white space and punctuation are. */
    static final char GAP = ' ';

    /** In {@link #facts}: it is white space or punctuation. */
    static final int IS_GAP = 1 << Character.SIZE;
    /** In {@link #facts}: it {@linkplain #isPlain is plain}. */
    static final int IS_PLAIN = IS_GAP << 1;

    private static final int[] FACTS = facts();

    private Skeleton() {}

    /** The class of a folded unit. */
    static char of(char unit) {
        return (char) FACTS[unit];
    }

    /** The class of a folded unit in the lower half, and what else is asked of each in bits above it. */
    static int facts(char unit) {
        return FACTS[unit];
    }

    static boolean isGap(char unit) {
        return (FACTS[unit] & IS_GAP) != 0;
    }

    /** Whether it is a letter that has no word start beside it: of a script with spaces, and no digit or sign. */
    static boolean isPlain(char unit) {
        return (FACTS[unit] & IS_PLAIN) != 0;
    }

    /** The classes of letters, each run of one class as one. */
    static char[] runs(char[] letters) {
        char[] runs = new char[letters.length];
        int length = 0;
        for (char letter : letters) {
            if (length == 0 || runs[length - 1] != of(letter)) {
                runs[length++] = of(letter);
            }
        }
        return Arrays.copyOf(runs, length);
    }

    /** The letter without marks, where they don't make another letter of it. */
    static char bare(char letter) {
        if (letter < 0xC0 || !hasRemovableMarks(letter)) {
            return letter;
        }
        String parts = Normalizer.normalize(Character.toString(letter), Form.NFD);
        char base = parts.charAt(0);
        // The Spanish ñ and the Cyrillic й are letters of their own: a year (año) must not be read as something else.
        boolean isOwn = parts.length() == 2 && ((base == 'n' && parts.charAt(1) == '\u0303') || base == '\u0438');
        return isOwn ? letter : base;
    }

    private static boolean hasRemovableMarks(char letter) {
        return letter < 0x530 || (letter >= 0x1E00 && letter < 0x2000);
    }

    private static int[] facts() {
        int[] facts = new int[Character.MAX_VALUE + 1];
        for (int c = 0; c < facts.length; c++) {
            char symbol = classOf((char) c);
            facts[c] = symbol | (symbol == GAP ? IS_GAP : 0) | (hasSpaces(c) && Character.isLetter(c) ? IS_PLAIN : 0);
        }
        return facts;
    }

    /** Whether its script has spaces between words. */
    private static boolean hasSpaces(int c) {
        return c < 0xE00 || (c >= 0x1E00 && c < 0x2000) || (c >= 0xAC00 && c <= 0xD7A3);
    }

    private static char classOf(char unit) {
        char letter = Leet.letter(Confusables.of(bare(unit)));
        if (letter == 'l') {
            return 'i';
        }
        return isPunctuation(letter) ? GAP : letter;
    }

    private static boolean isPunctuation(char unit) {
        return switch (Character.getType(unit)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MODIFIER_SYMBOL,
                    Character.MATH_SYMBOL -> true;
            default -> false;
        };
    }
}
