package dev.galley.text.internal;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * Reduces letters to a coarse class in which all spellings of a word coincide: without marks, with confusables and
 * leetspeak replaced by letters, and i and l merged, and b and g. The term automaton works on classes. Every match is then compared
 * letter by letter, so the coarseness causes no false hits.
 */
public final class Skeleton {
    /** The class of white space and punctuation. */
    public static final char GAP = ' ';

    /** Flag of {@link #facts}: white space or punctuation. */
    public static final int IS_GAP = 1 << Character.SIZE;
    /** Flag of {@link #facts}: {@linkplain #isPlain plain}. */
    public static final int IS_PLAIN = IS_GAP << 1;
    /** Flag of {@link #facts}: a Chinese character, kana or a Korean syllable. */
    public static final int IS_EAST_ASIAN = IS_GAP << 2;
    /** Flag of {@link #facts}: a digit of any script. */
    public static final int IS_DIGIT = IS_GAP << 3;
    /** Flag of {@link #facts}: a sign that may replace a letter. */
    public static final int IS_MASK = IS_GAP << 4;
    /** Flag of {@link #facts}: a sign that is used within words only to replace letters. */
    public static final int IS_STRONG_MASK = IS_GAP << 5;
    /** Flag of {@link #facts}: a symbol without meaning in a word, or the first unit of an emoji. */
    public static final int IS_PICTURE = IS_GAP << 7;
    /** Flag of {@link #facts}: a letter of a script that writes articles and prepositions together with the next word. */
    public static final int TAKES_PREFIXES = IS_GAP << 8;
    /** Flag of {@link #facts}: a letter of a script in which vowels are marks on consonants. */
    public static final int HAS_VOWEL_SIGNS = IS_GAP << 9;
    /** Flag of {@link #facts}: a letter of a script whose {@link CommonWords} are known. */
    public static final int HAS_COMMON_WORDS = IS_GAP << 6;

    private static final String MASKS = "*#%&@$?!+=~^_-.|/\\°";
    private static final String STRONG_MASKS = "*#";
    /** The symbols that are common within words, and those that stand for damaged text. */
    private static final String NO_PICTURES = "°©®¦№℃℉\uFFFC\uFFFD";

    private static final String ASTERISKS = "∗⁎";
    /** The first units of emoji. */
    private static final String EMOJI = "\uD83C\uD83D\uD83E";

    /** The Cyrillic letters that Unicode composes of another letter and a mark, except ё, which is often written е. */
    private static final String CYRILLIC = "йўїѓќ";

    private static final int FIRST_EAST_ASIAN = 0x2E80;
    private static final int[] FACTS = facts();

    private Skeleton() {}

    /** Returns the class of a folded unit. */
    public static char of(char unit) {
        return (char) FACTS[unit];
    }

    /** Returns the class of a folded unit in the low 16 bits, with flags in the bits above. */
    public static int facts(char unit) {
        return FACTS[unit];
    }

    public static boolean isGap(char unit) {
        return (FACTS[unit] & IS_GAP) != 0;
    }

    /**
     * Checks whether the unit is a letter of a script with spaces, so that no word starts or ends beside it; digits
     * and symbols are not.
     */
    public static boolean isPlain(char unit) {
        return (FACTS[unit] & IS_PLAIN) != 0;
    }

    /** Checks whether the unit has a flag of {@link #facts}. */
    public static boolean is(char unit, int flag) {
        return (FACTS[unit] & flag) != 0;
    }

    /** Returns the classes of the letters, with each run of one class as one. */
    public static char[] runs(char[] letters) {
        char[] runs = new char[letters.length];
        int length = 0;
        for (char letter : letters) {
            if (length == 0 || runs[length - 1] != of(letter)) {
                runs[length++] = of(letter);
            }
        }
        return Arrays.copyOf(runs, length);
    }

    /**
     * Returns the letter without its marks, unless it is a Cyrillic letter of its own such as й. Whether a Latin letter
     * is one depends on the language; see {@link Alphabets}.
     */
    public static char bare(char letter) {
        if (letter < 0xC0 || !hasRemovableMarks(letter)) {
            return letter;
        }
        return CYRILLIC.indexOf(letter) >= 0 ? letter : withoutMarks(letter);
    }

    /** Returns the letter without any mark. */
    public static char withoutMarks(char letter) {
        return Normalizer.normalize(Character.toString(letter), Form.NFD).charAt(0);
    }

    private static boolean hasRemovableMarks(char letter) {
        return letter < 0x530 || (letter >= 0x1E00 && letter < 0x2000);
    }

    private static int[] facts() {
        int[] facts = new int[Character.MAX_VALUE + 1];
        for (int c = 0; c < facts.length; c++) {
            char symbol = classOf((char) c);
            boolean isLetter = Character.isLetter(c);
            boolean isPicture = isPicture((char) c);
            facts[c] = symbol
                    | (symbol == GAP ? IS_GAP : 0)
                    | (hasSpaces(c) && isLetter ? IS_PLAIN : 0)
                    | (c >= FIRST_EAST_ASIAN && isLetter ? IS_EAST_ASIAN : 0)
                    | (Character.isDigit(c) ? IS_DIGIT : 0)
                    | (isPicture ? IS_PICTURE : 0)
                    | (isPicture || isSign((char) c) ? IS_MASK : 0)
                    | (STRONG_MASKS.indexOf(c) >= 0 ? IS_STRONG_MASK : 0)
                    | (isLetter && takesPrefixes(c) ? TAKES_PREFIXES : 0)
                    | (isLetter && hasVowelSigns(c) ? HAS_VOWEL_SIGNS : 0)
                    | (isLetter && hasCommonWords(c) ? HAS_COMMON_WORDS : 0);
        }
        return facts;
    }

    /** Checks for the scripts of India and South-East Asia: Devanagari to Tibetan, Myanmar, and Khmer. */
    private static boolean hasVowelSigns(int c) {
        return (c >= 0x900 && c <= 0xFFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF);
    }

    /** Checks whether the character is a sign that may replace a letter: not one that separates clauses or quotes. */
    private static boolean isSign(char unit) {
        boolean isOther = unit > 0x80 && unit < FIRST_EAST_ASIAN;
        return switch (Character.getType(unit)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_PUNCTUATION ->
                isOther || MASKS.indexOf(unit) >= 0;
            default -> MASKS.indexOf(unit) >= 0;
        };
    }

    private static boolean isPicture(char unit) {
        boolean isSymbol = Character.getType(unit) == Character.OTHER_SYMBOL && NO_PICTURES.indexOf(unit) < 0;
        return isSymbol || ASTERISKS.indexOf(unit) >= 0 || EMOJI.indexOf(unit) >= 0;
    }

    /** Checks whether the character's script separates words by spaces. */
    private static boolean hasSpaces(int c) {
        return c < 0xE00 || (c >= 0x10A0 && c < 0x1680) || (c >= 0x1E00 && c < 0x2000) || (c >= 0xAC00 && c <= 0xD7A3);
    }

    /** Checks whether the letter is Hebrew or Arabic. */
    private static boolean takesPrefixes(int c) {
        return (c >= 0x5D0 && c <= 0x5EA) || (c >= 0x620 && c <= 0x6D3);
    }

    private static boolean hasCommonWords(int c) {
        return (c < 0x700 || (c >= 0x1E00 && c < 0x2000)) && !(c >= 'A' && c <= 'Z');
    }

    private static char classOf(char unit) {
        char letter = Confusables.of(Variants.of(bare(unit)));
        char meant = Leet.letter(Leet.likeLatin(letter));
        if (meant == 'l') {
            return 'i';
        }
        if (meant == 'b') {
            return 'g'; // The 6 is read as g and as the Cyrillic б, which looks like b
        }
        return isPunctuation(meant) ? GAP : meant;
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
