package dev.galley.format.html.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares ids with the words of which editors and generators make them, as {@code h-share-prices} of "Share prices". */
public final class Slugs {
    /** What systems write before the words. */
    private static final Set<String> PREFIXES =
            Set.of("h", "heading", "header", "hd", "section", "sec", "title", "toc", "anchor");

    private static final String GITHUB = "user-content-";

    /** Ids and headings are compared up to this length. */
    static final int MAX_LENGTH = 500;

    private Slugs() {}

    /**
     * Checks whether {@code id} is made of the words of {@code heading}: of the first ones, or of at least {@code fewest} anywhere in
     * it.
     */
    public static boolean isOf(String id, String heading, int fewest) {
        if (id.length() > MAX_LENGTH) {
            return false;
        }
        String own = id.startsWith(GITHUB) ? id.substring(GITHUB.length()) : id;
        if (isBeginning(own, heading)) {
            return true;
        }
        List<String> words = words(own);
        if (words.size() > 1 && PREFIXES.contains(words.get(0))) {
            words = words.subList(1, words.size());
            if (isBeginning(String.join("-", words), heading)) {
                return true;
            }
        }
        if (words.size() > 1 && isNumber(words.get(words.size() - 1))) {
            words = words.subList(0, words.size() - 1);
            if (isBeginning(String.join("-", words), heading)) {
                return true;
            }
        }
        return words.size() >= fewest && isInOrder(words, words(heading));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** Checks whether all {@code some} words are among {@code all} in their order: slugs often leave out articles and prepositions. */
    private static boolean isInOrder(List<String> some, List<String> all) {
        int at = 0;
        for (String word : all) {
            if (at < some.size() && some.get(at).equals(word)) {
                at++;
            }
        }
        return at == some.size();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty() && c != '\'' && c != '’') {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return words;
    }

    /** Checks whether {@code heading} begins with the letters and digits of {@code id}, in either letter case. */
    private static boolean isBeginning(String id, String heading) {
        int at = 0;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                while (at < heading.length() && !Character.isLetterOrDigit(heading.charAt(at))) {
                    at++;
                }
                if (at == heading.length() || Character.toLowerCase(heading.charAt(at)) != Character.toLowerCase(c)) {
                    return false;
                }
                at++;
            }
        }
        return at > 0;
    }
}
