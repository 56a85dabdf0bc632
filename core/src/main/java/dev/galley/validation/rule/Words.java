package dev.galley.validation.rule;

import dev.galley.validation.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a text as a set, to tell how much two texts have in common. */
final class Words {
    /** From here on two texts say the same; measured on hand-checked articles, where it is never wrong. */
    static final double SAME = 0.6;

    /** A body of one paragraph is a notice that says once more what its headline says in short; it has to repeat it. */
    private static final double ALL_BUT_SAME = 0.8;

    private final Set<String> words;

    private Words(Set<String> words) {
        this.words = words;
    }

    /** The words of {@code text}: runs of letters and digits, in lower case. */
    static Words of(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return new Words(words);
    }

    int count() {
        return words.size();
    }

    /** How many of the words of both are shared, 0 to 1 (Jaccard index). */
    double similarity(Words other) {
        Words fewer = words.size() < other.words.size() ? this : other;
        Words more = fewer == this ? other : this;
        int shared = 0;
        for (String word : fewer.words) {
            shared += more.words.contains(word) ? 1 : 0;
        }
        int all = words.size() + other.words.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /**
     * Where {@code text} is said once more: the first of the first {@code depth} {@code passages} that says the same.
     *
     * @return the index of that passage, or -1
     */
    static int repeatedIn(String text, List<Passage> passages, int depth) {
        double least = passages.size() == 1 ? ALL_BUT_SAME : SAME;
        @Nullable Words said = null;
        for (int i = 0; i < Math.min(depth, passages.size()); i++) {
            String candidate = passages.get(i).words();
            // Texts of which one is twice as long can hardly share six words in ten.
            if (candidate.length() > 2 * text.length() || text.length() > 2 * candidate.length()) {
                continue;
            }
            said = said == null ? of(text) : said;
            if (said.count() >= 3 && said.similarity(of(candidate)) >= least) {
                return i;
            }
        }
        return -1;
    }
}
