package dev.galley.text;

import java.util.Set;

/**
 * The two ways to place the tone of a Vietnamese syllable that ends with {@code oa}, {@code oe} or {@code uy}: {@code hòa} and
 * {@code hoà}.
 */
final class VietnameseTones {
    private static final String ON_FIRST = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy";
    private static final String ON_SECOND = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ";

    private VietnameseTones() {}

    /** Returns the spelling with every such tone in the other place; empty if there is none. */
    static Set<String> of(String word) {
        StringBuilder moved = new StringBuilder(word);
        for (int i = 0; i + 1 < word.length(); i++) {
            if (isEnd(word, i)) {
                moved.replace(i, i + 2, moved(word.substring(i, i + 2)));
            }
        }
        return moved.toString().equals(word) ? Set.of() : Set.of(moved.toString());
    }

    /** Checks whether a syllable ends with the two letters from {@code at}. The u of qu belongs to its start. */
    private static boolean isEnd(String word, int at) {
        boolean hasLetterBehind = at + 2 < word.length() && Character.isLetter(word.charAt(at + 2));
        return !hasLetterBehind
                && Character.isLetter(word.charAt(at))
                && Character.isLetter(word.charAt(at + 1))
                && (at == 0 || word.charAt(at - 1) != 'q');
    }

    private static String moved(String pair) {
        int first = ON_FIRST.indexOf(pair);
        int second = ON_SECOND.indexOf(pair);
        if (first >= 0) {
            return ON_SECOND.substring(first, first + 2);
        }
        return second >= 0 ? ON_FIRST.substring(second, second + 2) : pair;
    }
}
