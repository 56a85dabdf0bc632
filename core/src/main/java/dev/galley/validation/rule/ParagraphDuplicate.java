package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports paragraphs that occur twice. */
final class ParagraphDuplicate implements Rule<Article> {
    private static final int MIN_LENGTH = 60;

    @Override
    public String code() {
        return "paragraph.duplicate";
    }

    @Override
    public void check(Article article, Check check) {
        List<Passage> body = check.passages().body();
        if (body.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>(2 * body.size());
        for (Passage passage : body) {
            if (passage.kind() == Passage.Kind.PARAGRAPH
                    && passage.words().length() >= MIN_LENGTH
                    && !seen.add(passage.words())) {
                check.report(passage.path(), passage.words());
            }
        }
    }
}
