package dev.galley.text;

import dev.galley.text.internal.Skeleton;

/** Kinds of characters that are put between the letters of a word to disguise it. */
final class Separators {
    private Separators() {}

    /** Checks whether the unit is a Chinese character, kana or a Korean syllable. */
    static boolean isEastAsian(char unit) {
        return Skeleton.is(unit, Skeleton.IS_EAST_ASIAN);
    }

    static boolean isHangul(char unit) {
        return unit >= '\uAC00' && unit <= '\uD7A3';
    }

    static boolean isDigit(char unit) {
        return Skeleton.is(unit, Skeleton.IS_DIGIT);
    }

    /** Checks whether the unit may part the characters of one word: not the end of a sentence, clause or line. */
    static boolean isBetweenCharacters(char unit) {
        return switch (unit) {
            case ',', '!', '?', ';', ':', '\u3002', '\u3001', '\n', '\r', '"', '\'' -> false;
            case '|', '+', '$', '@' -> true; // Between Latin letters, these stand for letters
            default -> isDigit(unit) || isLight(unit);
        };
    }

    private static boolean isLight(char unit) {
        return switch (Character.getType(unit)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.LINE_SEPARATOR -> false;
            case Character.OTHER_SYMBOL -> true;
            default -> Skeleton.isGap(unit);
        };
    }

    static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t';
    }

    /** Checks whether the unit, alone between two parts of a word, may be there to part them. */
    static boolean isWithinWord(char unit) {
        return switch (unit) {
            case '.',
                    '-',
                    '_',
                    '/',
                    '|',
                    '\\',
                    '~',
                    '+',
                    '*',
                    '=',
                    ',',
                    ':',
                    ';',
                    '"',
                    '(',
                    ')',
                    '{',
                    '}',
                    '%',
                    '&',
                    '#',
                    '·',
                    '•',
                    '\u2027',
                    '\u2010',
                    '\u2011',
                    '\u2013',
                    '\u2014',
                    '\u2044' -> true;
            default -> isBlank(unit);
        };
    }
}
