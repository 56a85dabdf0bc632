package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports a headline that ends with the name of an author. */
final class HeadlineAuthorName implements Rule<Article> {
    private static final List<String> JOINTS =
            List.of(" by ", " - ", " – ", " — ", " | ", " von ", " par ", " por ", " di ", ", by ");

    @Override
    public String code() {
        return "headline.author-name";
    }

    @Override
    public void check(Article article, Check check) {
        check.passages()
                .headline()
                .map(Passage::words)
                .map(String::strip)
                .ifPresent(words -> AuthorNames.forEach(article, (name, author) -> {
                    if (endsWith(words, name.strip())) {
                        check.report("/headline", words, name.strip());
                    }
                }));
    }

    private static boolean endsWith(String headline, String name) {
        int start = headline.length() - name.length();
        // One word, such as "Editors", is more often a part of the headline.
        if (start <= 0 || name.indexOf(' ') < 0 || !headline.regionMatches(true, start, name, 0, name.length())) {
            return false;
        }
        for (String joint : JOINTS) {
            if (start > joint.length()
                    && headline.regionMatches(true, start - joint.length(), joint, 0, joint.length())) {
                return true;
            }
        }
        return false;
    }
}
