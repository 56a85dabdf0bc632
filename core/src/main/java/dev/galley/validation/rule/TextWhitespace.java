package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports superfluous white space in headlines, headings and categories. */
final class TextWhitespace implements Rule<Article> {
    @Override
    public String code() {
        return "text.whitespace";
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().all()) {
            boolean oneLine = passage.kind() == Passage.Kind.HEADLINE
                    || passage.kind() == Passage.Kind.KICKER
                    || passage.kind() == Passage.Kind.HEADING;
            if (oneLine && !passage.text().isMarkup() && (passage.hasLineBreakOrTab() || isLoose(passage.words()))) {
                check.report(passage.path(), passage.words());
            }
        }
        List<Category> categories = article.categories();
        for (int i = 0; i < categories.size(); i++) {
            String term = categories.get(i).term();
            if (!term.equals(term.strip())) {
                check.report("/categories/" + i + "/term", term);
            }
        }
    }

    private static boolean isLoose(String words) {
        return words.startsWith(" ") || words.endsWith(" ") || words.contains("  ");
    }
}
