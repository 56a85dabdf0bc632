package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Iterates over the words of a text that contain more than ASCII, and determines whether their scripts are normally
 * combined: Latin with Chinese, Japanese or Korean, or with one other script that has no Latin look-alikes.
 */
final class WordScripts {
    private static final int LATIN = 1;
    private static final int HAN = 1 << 1;
    private static final int KANA = 1 << 2;
    private static final int BOPOMOFO = 1 << 3;
    private static final int HANGUL = 1 << 4;
    private static final int GREEK = 1 << 5;
    /** A script that is commonly combined with Latin letters. */
    private static final int BESIDE_LATIN = 1 << 6;

    private static final int APART = 1 << 7;

    private static final int JAPANESE = LATIN | HAN | KANA;
    private static final int CHINESE = LATIN | HAN | BOPOMOFO;
    private static final int KOREAN = LATIN | HAN | HANGUL;
    /** Greek letters without a Latin look-alike, used in units and formulas. */
    private static final String SYMBOLS = "βγδεζηθλμξπσφψωΓΔΘΛΞΠΣΦΨΩ";

    private static final int MIN_NAME = 3;
    private static final Set<String> CASE_ENDINGS = Set.of(
            "а", "у", "е", "и", "ы", "ю", "я", "і", "ом", "ем", "ой", "ою", "ов", "ам", "ах", "ами", "ів", "ові");

    private final String text;
    private int at;
    private int start;
    private int scripts;
    private boolean several;
    private UnicodeScript other = UnicodeScript.COMMON;
    private int greekLetters;
    private int greek;
    private boolean smallLatin;
    private int switches;
    private int last;

    WordScripts(String text) {
        this.text = text;
    }

    /** Moves to the next word that has a letter outside ASCII. */
    boolean next() {
        int length = text.length();
        while (at < length) {
            char unit = text.charAt(at);
            if (unit >= 0x80 && isWordPart(text.codePointAt(at))) {
                start = at;
                while (start > 0 && isAsciiWordPart(text.charAt(start - 1))) {
                    start--;
                }
                read();
                return true;
            }
            at += unit < 0x80 ? 1 : Character.charCount(text.codePointAt(at));
        }
        return false;
    }

    TextSpan span() {
        return new TextSpan(start, at);
    }

    boolean isMixed() {
        boolean isOne = (scripts & (scripts - 1)) == 0;
        if (isOne || several) {
            return several;
        }
        boolean isBent = scripts == (LATIN | GREEK) || (scripts == (LATIN | APART) && other == UnicodeScript.CYRILLIC);
        if (isBent && switches == 1 && isLatinWithEnding()) {
            return false;
        }
        if (scripts == (LATIN | GREEK) && greekLetters == 1) {
            // A formula, a unit or a scientific name: µm, ΔT, TNFα.
            return SYMBOLS.indexOf(greek) < 0 && (smallLatin || !Character.isLowerCase(greek));
        }
        return !isWithin(JAPANESE) && !isWithin(CHINESE) && !isWithin(KOREAN) && !isWithin(LATIN | BESIDE_LATIN);
    }

    /**
     * Checks whether the word is a Latin name with an ending of another alphabet, as Russian and Greek bend them
     * ({@code VIPовский}, {@code Googleить}), or a prefix before an acronym. Both parts need a letter that shows its
     * script, because a disguise consists of look-alikes.
     */
    private boolean isLatinWithEnding() {
        int turn = start;
        boolean latinFirst = isLatin(text.codePointAt(start));
        while (isDigit(text.charAt(turn)) || isLatin(text.codePointAt(turn)) == latinFirst) {
            turn += Character.charCount(text.codePointAt(turn));
        }
        String stem = text.substring(start, turn);
        String ending = text.substring(turn, at);
        String latin = latinFirst ? stem : ending;
        String foreign = latinFirst ? ending : stem;
        boolean isAcronym = latin.length() > 1 && isAll(latin, Character::isUpperCase);
        if (latinFirst && isAcronym && isAll(foreign, Character::isLowerCase)) {
            return true;
        }
        return latin.length() > 1
                && (latinFirst || isAcronym)
                && !LookAlikes.areAll(foreign)
                && !LookAlikes.imitate(latin);
    }

    /**
     * Checks whether a mixed word may be a Latin name with a case ending of look-alikes ({@code iPadа}, {@code YouTubeе}).
     * In a text without other Cyrillic words it may be a disguise; among Russian or Ukrainian words it is an ordinary ending.
     */
    boolean mayBeBentName() {
        int end = at;
        while (end > start && isCyrillic(text.charAt(end - 1))) {
            end--;
        }
        return end - start >= MIN_NAME
                && scripts == (LATIN | APART)
                && switches == 1
                && CASE_ENDINGS.contains(text.substring(end, at))
                && !isAll(text.substring(start, end), Character::isLowerCase);
    }

    private static boolean isCyrillic(char unit) {
        return ScriptTable.of(unit) == UnicodeScript.CYRILLIC;
    }

    private static boolean isAll(String word, IntPredicate kind) {
        return word.codePoints().allMatch(letter -> kind.test(letter) || !Character.isLetter(letter));
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isLatin(int codePoint) {
        return ScriptTable.of(codePoint) == UnicodeScript.LATIN;
    }

    /**
     * Checks whether all letters are Cyrillic or Greek ones that look like Latin ones; such a word among Latin words is
     * a disguise (Unicode Technical Standard #39, whole-script confusables).
     */
    boolean isLookAlike() {
        return isForeign() && LookAlikes.areAll(text.substring(start, at));
    }

    /** Checks whether all letters are Cyrillic or Greek. */
    boolean isForeign() {
        return scripts == GREEK || (scripts == APART && other == UnicodeScript.CYRILLIC);
    }

    private boolean isWithin(int set) {
        return (scripts & ~set) == 0;
    }

    private void read() {
        scripts = 0;
        several = false;
        other = UnicodeScript.COMMON;
        greekLetters = 0;
        smallLatin = false;
        switches = 0;
        last = 0;
        at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!isWordPart(codePoint)) {
                return;
            }
            UnicodeScript script = ScriptTable.of(codePoint);
            if (ScriptTable.isOne(script)) {
                take(script, codePoint);
            }
            at += Character.charCount(codePoint);
        }
    }

    private void take(UnicodeScript script, int codePoint) {
        int bit = bit(script);
        scripts |= bit;
        switches += last != 0 && last != bit ? 1 : 0;
        last = bit;
        if (bit == LATIN) {
            smallLatin |= Character.isLowerCase(codePoint);
        } else if (bit == GREEK) {
            greekLetters++;
            greek = codePoint;
        } else if (bit == BESIDE_LATIN || bit == APART) {
            several |= other != UnicodeScript.COMMON && other != script;
            other = script;
        }
    }

    private static int bit(UnicodeScript script) {
        return switch (script) {
            case LATIN -> LATIN;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case BOPOMOFO -> BOPOMOFO;
            case HANGUL -> HANGUL;
            case GREEK -> GREEK;
            case ARABIC,
                    BENGALI,
                    DEVANAGARI,
                    ETHIOPIC,
                    GEORGIAN,
                    GUJARATI,
                    GURMUKHI,
                    HEBREW,
                    KANNADA,
                    KHMER,
                    LAO,
                    MALAYALAM,
                    MYANMAR,
                    ORIYA,
                    SINHALA,
                    TAMIL,
                    TELUGU,
                    THAANA,
                    THAI,
                    TIBETAN -> BESIDE_LATIN;
            default -> APART;
        };
    }

    private static boolean isWordPart(int codePoint) {
        if (codePoint < 0x80) {
            return isAsciiWordPart((char) codePoint);
        }
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAsciiWordPart(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
    }
}
