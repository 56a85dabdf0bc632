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
                // A category of several words, such as "Climate change", is as often the beginning of a sentence.
                boolean phrase = prefix.indexOf(' ') >= 0;
                if (kicker || (!phrase && isCategory(article.categories(), prefix))) {
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

    private static boolean isCategory(List<Category> categories, String prefix) {
        for (Category category : categories) {
            if (category.term().equalsIgnoreCase(prefix) || category.display().equalsIgnoreCase(prefix)) {
                return true;
            }
        }
        return false;
    }
}
