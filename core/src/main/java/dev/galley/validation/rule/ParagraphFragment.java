package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports paragraphs that continue the sentence of the previous one. */
final class ParagraphFragment implements Rule<Article> {
    private static final int MIN_LENGTH = 80;

    @Override
    public String code() {
        return "paragraph.fragment";
    }

    @Override
    public void check(Article article, Check check) {
        List<Passage> body = check.passages().body();
        for (int i = 1; i < body.size(); i++) {
            Passage before = body.get(i - 1);
            Passage passage = body.get(i);
            if (before.kind() == Passage.Kind.PARAGRAPH
                    && passage.kind() == Passage.Kind.PARAGRAPH
                    && isUnfinished(before.words())
                    && continuesSentence(passage.words())) {
                check.report(passage.path(), passage.words());
            }
        }
    }

    private static boolean isUnfinished(String words) {
        return words.length() >= MIN_LENGTH
                && (Character.isLetter(words.charAt(words.length() - 1)) || words.endsWith(","));
    }

    private static boolean continuesSentence(String words) {
        return words.length() > 1 && Character.isLowerCase(words.charAt(0)) && Character.isLowerCase(words.charAt(1));
    }
}
