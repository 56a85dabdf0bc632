package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports paragraphs in which a text generator speaks about its own work. */
final class BodyGeneratorRemark implements Rule<Article> {
    private static final int MAX_LENGTH = 400;
    private static final Phrases PHRASES = Phrases.of(
            "As an AI language model",
            "As a large language model",
            "I'm sorry, but as an AI",
            "I’m sorry, but as an AI",
            "Certainly! Here is",
            "Certainly! Here’s",
            "Certainly! Here's",
            "Sure! Here is",
            "Sure! Here’s",
            "Sure! Here's",
            "Here is a rewritten version",
            "Here is the rewritten",
            "Als KI-Sprachmodell",
            "Als ein KI-Sprachmodell",
            "En tant que modèle de langage",
            "Como modelo de lenguaje");

    @Override
    public String code() {
        return "body.generator-remark";
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
