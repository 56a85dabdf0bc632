package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;

/**
 * Latin letters in a style of their own code points, which filters that compare characters do not recognise: 𝐛𝐨𝐥𝐝, ⓒⓘⓡⓒⓛⓔⓓ
 * or ｆｕｌｌ-width. Full-width letters among Chinese or Japanese ones are usual and do not count.
 *
 * @param count the number of such letters
 * @param first the range of the first run of them
 */
record StyledLetters(int count, TextSpan first) {
    /** Small capitals among the signs of phonetics; the others have a range of their own. */
    private static final String SMALL_CAPITALS = "\u0262\u026A\u0274\u0280\u028F\u0299\u029C\u029F\uA730\uA731";

    /** The first letter of {@link #SMALL_CAPITALS}, which comes before all others that count. */
    private static final char FIRST = '\u0262';

    static StyledLetters in(String text) {
        int count = 0;
        int wide = 0;
        int ideographs = 0;
        int start = 0;
        int end = 0;
        for (int i = 0; i < text.length(); ) {
            if (text.charAt(i) < FIRST) {
                i++;
                continue;
            }
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            boolean isWide = isWide(codePoint) && !laughs(text, i);
            if (isWide || isStyled(codePoint)) {
                start = count + wide == 0 ? i : start;
                end = count + wide == 0 || end == i ? next : end;
                wide += isWide ? 1 : 0;
                count += isWide ? 0 : 1;
            } else if (codePoint >= 0x2E80 && Character.isLetter(codePoint)) {
                ideographs++;
            }
            i = next;
        }
        return new StyledLetters(ideographs > 0 ? count : count + wide, new TextSpan(start, end));
    }

    /** Checks whether a wide w is one of several, as Japanese laughter is often typed. */
    private static boolean laughs(String text, int at) {
        char unit = text.charAt(at);
        boolean isSame =
                (at > 0 && text.charAt(at - 1) == unit) || (at + 1 < text.length() && text.charAt(at + 1) == unit);
        return unit == '\uFF57' && isSame;
    }

    /** Checks whether the character is such a letter. */
    static boolean isOne(int codePoint) {
        return isWide(codePoint) || isStyled(codePoint);
    }

    private static boolean isWide(int codePoint) {
        return (codePoint >= 0xFF21 && codePoint <= 0xFF3A) || (codePoint >= 0xFF41 && codePoint <= 0xFF5A);
    }

    private static boolean isStyled(int codePoint) {
        return (codePoint >= 0x1D400 && codePoint <= 0x1D6A3)
                || (codePoint >= 0x24B6 && codePoint <= 0x24E9)
                || (codePoint >= 0x1D00 && codePoint <= 0x1D22)
                || SMALL_CAPITALS.indexOf(codePoint) >= 0
                || (codePoint >= 0x1F110 && codePoint <= 0x1F189);
    }
}
