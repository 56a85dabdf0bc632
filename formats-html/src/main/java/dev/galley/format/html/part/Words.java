package dev.galley.format.html.part;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares texts by their words, whatever the punctuation, quotation marks and letter case. */
public final class Words {
    private Words() {}

    /** Returns the letters and digits of {@code text} in lower case, with one space between words. */
    public static String of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                words.append(c);
            } else if (c != '\u00AD' && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the share of words that two texts, as {@link #of} gives them, have in common: 0 to 1. */
    public static double likeness(String one, String other) {
        return likeness(set(one), set(other));
    }

    /** Returns the share of words that two sets, as {@link #set} gives them, have in common: 0 to 1. */
    static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / (one.size() + other.size());
    }

    /** Returns the different words of a text, as {@link #of} gives it; empty if it has none. */
    static Set<String> set(String text) {
        return text.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(text.split(" ", -1)));
    }
}
