package dev.galley.moderation.internal.rule;

import java.util.Locale;
import java.util.Set;

/** Recognises written laughter, which repeats letters and syllables in every language: хахаха, 哈哈哈, ㅋㅋㅋ, 555, rsrs. */
final class Laughter {
    /** How many times as long as other repetitions laughter may be. */
    static final int PATIENCE = 8;
    /** How many times as long as other repetitions a vowel within a word may be. */
    static final int VOWEL_PATIENCE = 3;

    /** Characters that laugh, clap or smile if they are repeated. */
    private static final String ALONE = "哈呵嘿嘻笑草噗ㄏはハひヒへヘほホふフwｗㅋᄏㅎㅠㅜ하호히헤크후khхыهھہخحחๆ583)";

    private static final String CONSONANTS = "hjkwxsхχهھہخحחհხჰฮ哈呵嘿嘻ㅋㅎ하호히헤후5はハひヒへヘふフほホ"
            // The letter h of the scripts of India and South-East Asia, and the syllables of Ethiopia with it
            + "हহਹહஹహಹഹහဟហຮሀሁሂሃሄህሆ";
    private static final String VOWELS = "aeiouyréèêáàâóíаеиоыэуіαειοاىաեիոაეიოว้่าอิุःးាា"
            + "ािीुूेैोোািীুূোિીુૂેોாிீுூேோాిీుూేోಾಿೀುೂೇೋാിീുൂേോාිීුූේෝਾਿੀੁੂੇੋါာိုາິ";
    private static final Set<String> WORDS =
            Set.of("lol", "lel", "lul", "mdr", "ptdr", "rofl", "lmao", "lmfao", "xd", "лол", "кек", "хд", "ржу", "ฮา");
    private static final int LONGEST = 200;
    /** The most letters before and behind a letter that is drawn out. */
    private static final int AROUND = 20;

    private Laughter() {}

    /** Checks whether a run of this character is laughter. */
    static boolean repeats(int codePoint) {
        return isFace(codePoint) || ALONE.indexOf(Character.toLowerCase(codePoint)) >= 0;
    }

    /** Checks whether an emoji is a face or a gesture, which laughs, weeps, loves or claps; rockets and money do not. */
    private static boolean isFace(int codePoint) {
        return (codePoint >= 0x1F600 && codePoint <= 0x1F64F)
                || (codePoint >= 0x1F910 && codePoint <= 0x1F92F)
                || (codePoint >= 0x1F970 && codePoint <= 0x1F97A)
                || (codePoint >= 0x1F493 && codePoint <= 0x1F49F) // hearts
                || codePoint == 0x2764
                || codePoint == 0x1F44D
                || codePoint == 0x1F44F
                || codePoint == 0x1F480
                || codePoint == 0x1F389;
    }

    /** Checks whether the word from {@code start} to {@code end} laughs for more than one syllable, as "HE" does not. */
    static boolean isLong(String text, int start, int end) {
        if (end - start < 3 || end - start > LONGEST) {
            return false;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return WORDS.contains(word) || (isWord(word) && repeatsItself(word));
    }

    /** Checks whether a run of a letter from {@code start} to {@code end} draws out such a word: "loooool", "xdddd". */
    static boolean drawsOut(char[] text, int start, int end) {
        int from = start;
        while (from > 0 && start - from <= AROUND && Character.isLetter(text[from - 1])) {
            from--;
        }
        int to = end;
        while (to < text.length && to - end <= AROUND && Character.isLetter(text[to])) {
            to++;
        }
        String drawn = new String(text, from, start - from + 1) + new String(text, end, to - end);
        String word = drawn.toLowerCase(Locale.ROOT);
        char letter = Character.toLowerCase(text[start]);
        return WORDS.contains(word) || (isWord(word) && repeatsItself(word) && word.indexOf(letter) < 2);
    }

    /** Checks whether a run of a vowel from {@code start} to {@code end} draws out a word: "noooo", "goooool", "Даааа". */
    static boolean drawsOutVowel(char[] text, int start, int end) {
        boolean isBeside = (start > 0 && Character.isLetter(text[start - 1]))
                || (end < text.length && Character.isLetter(text[end]));
        return isBeside && VOWELS.indexOf(Character.toLowerCase(text[start])) >= 0;
    }

    /** Checks whether the word from {@code start} to {@code end} consists of syllables such as "ha", or of one such letter. */
    static boolean isWord(char[] text, int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        return isWord(new String(text, start, end - start).toLowerCase(Locale.ROOT));
    }

    /** Checks whether the word begins with the same syllable twice; "so" and "wow" are not laughter. */
    private static boolean repeatsItself(String word) {
        return word.length() >= 4 && word.regionMatches(0, word, 2, 2);
    }

    private static boolean isWord(String word) {
        if (WORDS.contains(word)) {
            return true;
        }
        int consonants = 0;
        int row = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (CONSONANTS.indexOf(letter) >= 0) {
                consonants++;
                row = 0;
            } else if (VOWELS.indexOf(letter) < 0 || ++row > 2) {
                return false;
            }
        }
        return consonants > 0;
    }
}
