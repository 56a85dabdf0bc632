package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports paragraphs that hold the place of a text still to be written. */
final class BodyPlaceholder implements Rule<Article> {
    private static final int MAX_LENGTH = 10000;
    private static final Phrases PHRASES = Phrases.of(
            "Lorem ipsum dolor",
            "TK TK",
            "[TK]",
            "[insert ",
            "[Text here",
            "[Your text",
            "Placeholder text",
            "Hier steht Ihr Text",
            "Platzhaltertext");

    @Override
    public String code() {
        return "body.placeholder";
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().body()) {
            if (passage.kind() != Passage.Kind.QUOTE
                    && passage.words().length() <= MAX_LENGTH
                    && PHRASES.prefixOf(passage.words()).isPresent()) {
                check.report(passage.path(), passage.words());
            }
        }
    }
}
