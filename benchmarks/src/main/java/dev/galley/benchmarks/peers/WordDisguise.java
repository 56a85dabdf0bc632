package dev.galley.benchmarks.peers;

import dev.galley.testkit.Disguise;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Ways in which people write a word so that a filter does not find it. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum WordDisguise {
    FULL_WIDTH(Disguise.FULL_WIDTH::of),
    BOLD(Disguise.BOLD::of),
    ZERO_WIDTH(Disguise.ZERO_WIDTH::of),
    LOOK_ALIKE(Disguise.LOOK_ALIKE::of),
    ACCENTED(word -> word.replaceAll("(?i)[aeiou]", "$0\u0301")),
    LEET(WordDisguise::leet),
    SPACED(word -> word.replaceAll("\\B(?=\\w)", " ")),
    STRETCHED(word -> word.replaceAll("(?i)[aeiou](?=\\w)", "$0$0$0$0")),
    MASKED(word -> word.replaceFirst("(?i)(?<=\\w)[aeiou](?=\\w)", "*"));

    private final UnaryOperator<String> change;

    WordDisguise(UnaryOperator<String> change) {
        this.change = change;
    }

    /** Returns a word in this disguise; a word without a letter that it changes stays as it is. */
    String of(String word) {
        return change.apply(word);
    }

    /** Returns the name as it is printed in a table. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String leet(String word) {
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int at = "aeiosAEIOS".indexOf(word.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, "43105".charAt(at % 5));
            }
        }
        return out.toString();
    }
}
