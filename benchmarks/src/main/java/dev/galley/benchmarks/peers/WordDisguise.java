package dev.galley.benchmarks.peers;

import dev.galley.testkit.Disguise;
import java.util.Locale;

/** Ways in which people write a word so that a filter does not find it. */
enum WordDisguise {
    FULL_WIDTH,
    BOLD,
    ZERO_WIDTH,
    LOOK_ALIKE,
    ACCENTED,
    LEET,
    SPACED,
    STRETCHED,
    MASKED;

    /** Returns a word in this disguise; a word without a letter that it changes stays as it is. */
    String of(String word) {
        return switch (this) {
            case FULL_WIDTH -> Disguise.FULL_WIDTH.of(word);
            case BOLD -> Disguise.BOLD.of(word);
            case ZERO_WIDTH -> Disguise.ZERO_WIDTH.of(word);
            case LOOK_ALIKE -> Disguise.LOOK_ALIKE.of(word);
            case ACCENTED -> word.replaceAll("(?i)[aeiou]", "$0\u0301");
            case LEET -> leet(word);
            case SPACED -> word.replaceAll("\\B(?=\\w)", " ");
            case STRETCHED -> word.replaceAll("(?i)[aeiou](?=\\w)", "$0$0$0$0");
            case MASKED -> word.replaceFirst("(?i)(?<=\\w)[aeiou](?=\\w)", "*");
        };
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
