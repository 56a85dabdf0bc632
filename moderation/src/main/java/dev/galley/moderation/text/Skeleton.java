package dev.galley.moderation.text;

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

    private static final int UNITS = 0x10000;
    private static final char[] CLASSES = classes();
    private static final boolean[] PLAIN = plain();

    private Skeleton() {}

    /** The class of a folded unit. */
    static char of(char unit) {
        return CLASSES[unit];
    }

    static boolean isGap(char unit) {
        return CLASSES[unit] == GAP;
    }

    /** Whether it is a letter that has no word start beside it: of a script with spaces, and no digit or sign. */
    static boolean isPlain(char unit) {
        return PLAIN[unit];
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

    private static boolean[] plain() {
        boolean[] plain = new boolean[UNITS];
        for (int c = 0; c < UNITS; c++) {
            boolean hasSpaces = c < 0xE00 || (c >= 0x1E00 && c < 0x2000) || (c >= 0xAC00 && c <= 0xD7A3);
            plain[c] = hasSpaces && Character.isLetter(c);
        }
        return plain;
    }

    private static char[] classes() {
        char[] classes = new char[UNITS];
        for (int c = 0; c < UNITS; c++) {
            classes[c] = classOf((char) c);
        }
        return classes;
    }

    private static char classOf(char unit) {
        char letter = Leet.letter(Lookalikes.of(bare(unit)));
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
