package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.CharacterClass;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** UTF-8 that was read as another charset. */
final class TextMojibake implements Rule<Article> {
    @Override
    public String code() {
        return "text.mojibake";
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().all()) {
            if (passage.holds(CharacterClass.LATIN_1)) {
                String garbled = garbledIn(passage.words());
                if (!garbled.isEmpty()) {
                    check.report(passage.path(), passage.words(), garbled);
                }
            }
        }
    }

    private static String garbledIn(String words) {
        for (int i = 0; i + 1 < words.length(); i++) {
            char lead = words.charAt(i);
            char next = words.charAt(i + 1);
            boolean two = lead == 'Ã' ? isTrail(next) : lead == 'Â' && next >= 0x80 && next <= 0xBF && next != '»';
            boolean three = lead == 'â' && (next == '€' || next == 0x80) && isMark(words, i + 2);
            boolean mark = words.startsWith("ï»¿", i) || words.startsWith("ðŸ", i);
            if (two || three || mark) {
                return words.substring(i, Math.min(words.length(), i + (two ? 2 : 3)));
            }
        }
        return "";
    }

    private static boolean isMark(String words, int at) {
        return at < words.length() && !Character.isLetter(words.charAt(at));
    }

    /** What a byte of 0x80 to 0xBF looks like when it is read as Latin-1 or Windows-1252. */
    private static boolean isTrail(char c) {
        return (c >= 0x80 && c <= 0xBF) || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".indexOf(c) >= 0;
    }
}
