package dev.galley.benchmarks.pages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Splits texts into words and compares bags of them, the way the authors of the sets do. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final String EAST_ASIAN = "\\u3040-\\u30ff\\u3400-\\u9fff";
    private static final Pattern WORD_OR_CHARACTER =
            Pattern.compile("[" + EAST_ASIAN + "]|[\\p{L}\\p{N}_&&[^" + EAST_ASIAN + "]]+");
    private static final int RUN = 4;

    private Words() {}

    /** Returns the words in lower case. */
    static List<String> of(String text) {
        return matches(WORD, text.toLowerCase(Locale.ROOT));
    }

    /** Returns the words in lower case after NFKC; each Chinese character and kana is a word of its own. */
    static List<String> withCharacters(String text) {
        return matches(WORD_OR_CHARACTER, nfkc(text).toLowerCase(Locale.ROOT));
    }

    /** Returns the words after resolving character references, NFKC and lower case. */
    static List<String> normalized(String text) {
        return of(nfkc(Parser.unescapeEntities(text, false)));
    }

    /** Returns all runs of four words, letter case kept; a shorter text is one run. */
    static List<String> runs(String text) {
        List<String> words = matches(WORD, text);
        if (words.size() <= RUN) {
            return words.isEmpty() ? List.of() : List.of(String.join(" ", words));
        }
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    /** Returns how many items two bags have in common. */
    static int common(List<String> one, List<String> other) {
        Map<String, Integer> left = new HashMap<>();
        one.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : other) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common;
    }

    /** Returns F1 of a bag against the wanted one: 0 to 1; 1 if both are empty. */
    static double f1(List<String> found, List<String> wanted) {
        if (found.isEmpty() && wanted.isEmpty()) {
            return 1;
        }
        return 2.0 * common(found, wanted) / (found.size() + wanted.size());
    }

    private static String nfkc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static List<String> matches(Pattern pattern, String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
