package dev.galley.moderation.internal.rule;

import java.util.Locale;
import java.util.Set;

/** Recognises written laughter, which repeats letters and syllables in every language: хахаха, 哈哈哈, ㅋㅋㅋ, 555, rsrs. */
final class Laughter {
    /** How many times as long as other repetitions laughter may be. */
    static final int PATIENCE = 8;

    /** Characters that laugh, clap or smile if they are repeated. */
    private static final String ALONE = "哈呵嘿嘻笑草wｗㅋㅎㅠㅜkhхهخحח583)";

    private static final String CONSONANTS = "hjkwxsхχهخحחहฮ哈呵嘿嘻ㅋㅎ5はハ";
    private static final String VOWELS = "aeiouyrаеиоыэуαειοاىว้่าอิุेािीूः";
    private static final Set<String> WORDS = Set.of("lol", "lel", "lul", "mdr", "ptdr", "rofl", "xd", "лол", "кек");
    private static final int LONGEST = 200;

    private Laughter() {}

    /** Returns whether a run of this character is laughter. */
    static boolean repeats(int codePoint) {
        return ALONE.indexOf(Character.toLowerCase(codePoint)) >= 0;
    }

    /** Returns whether the word from {@code start} to {@code end} consists of syllables such as "ha", or of one such letter. */
    static boolean isWord(char[] text, int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        String word = new String(text, start, end - start).toLowerCase(Locale.ROOT);
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
