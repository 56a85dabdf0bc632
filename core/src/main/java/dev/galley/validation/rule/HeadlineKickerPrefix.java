package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports a headline that begins with the kicker or a category. */
final class HeadlineKickerPrefix implements Rule<Article> {
    private static final int MAX_PREFIX = 40;
    /** The number of other articles that a section has at least. */
    private static final int MIN_OTHERS = 2;
    /** The maximum number of articles to examine. */
    private static final int MAX_OTHERS = 200;

    @Override
    public String code() {
        return "headline.kicker-prefix";
    }

    @Override
    public void check(Article article, Check check) {
        check.passages().headline().map(Passage::words).ifPresent(words -> {
            int end = prefixLength(words);
            if (end > 0) {
                String prefix = words.substring(0, end).strip();
                boolean kicker = article.kicker()
                        .map(String::strip)
                        .filter(prefix::equalsIgnoreCase)
                        .isPresent();
                if (kicker
                        || (isCategory(article.categories(), prefix)
                                && isSection(words, end, prefix, article, check))) {
                    check.report("/headline", words, prefix);
                }
            }
        });
    }

    private static int prefixLength(String words) {
        for (int i = 1; i < Math.min(words.length() - 1, MAX_PREFIX); i++) {
            char c = words.charAt(i);
            boolean dash = c == '|' || ((c == '-' || c == '–' || c == '—') && words.charAt(i - 1) == ' ');
            if ((c == ':' || dash) && words.charAt(i + 1) == ' ') {
                return i;
            }
        }
        return 0;
    }

    /**
     * Checks whether a category names a section rather than the subject. A category of several words, such as "Climate change", is
     * as often the beginning of a sentence; and before a colon there is as often the subject, as in "Lorde: fans sue over tour",
     * unless other articles have the same category.
     */
    private static boolean isSection(String words, int end, String prefix, Article article, Check check) {
        if (prefix.indexOf(' ') >= 0) {
            return false;
        }
        return words.charAt(end) != ':'
                || check.feed()
                        .filter(feed -> isShared(feed.articles(), prefix, article))
                        .isPresent();
    }

    private static boolean isShared(List<Article> articles, String category, Article article) {
        int others = 0;
        for (int i = 0; i < Math.min(articles.size(), MAX_OTHERS); i++) {
            Article other = articles.get(i);
            others += isCategory(other.categories(), category) && !other.equals(article) ? 1 : 0;
        }
        return others >= MIN_OTHERS;
    }

    private static boolean isCategory(List<Category> categories, String prefix) {
        for (Category category : categories) {
            if (category.term().equalsIgnoreCase(prefix) || category.display().equalsIgnoreCase(prefix)) {
                return true;
            }
        }
        return false;
    }
}
