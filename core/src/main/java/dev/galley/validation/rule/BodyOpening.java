package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports paragraphs whose first words show that they do not belong to the article. */
final class BodyOpening implements Rule<Article> {
    private static final Phrases ACCESS_NOTICES = Phrases.of(
            "This article is for subscribers only",
            "This content is for subscribers only",
            "This article is available to subscribers",
            "This article is reserved for subscribers",
            "Subscribe to continue reading",
            "Subscribe to read",
            "Log in to continue reading",
            "Sign in to continue reading",
            "To continue reading, ",
            "To view this content, you need to",
            "Already a subscriber?",
            "We value your privacy",
            "Dieser Artikel ist nur für Abonnenten",
            "Dieser Inhalt ist nur für Abonnenten",
            "Jetzt weiterlesen mit",
            "Weiterlesen mit",
            "Bitte stimmen Sie der Verwendung von Cookies zu",
            "Cet article est réservé aux abonnés",
            "Article réservé aux abonnés",
            "Réservé aux abonnés",
            "Contenido exclusivo para suscriptores",
            "Este artículo es solo para suscriptores");

    private static final Phrases GENERATOR_REMARKS = Phrases.of(
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

    private static final Phrases PLACEHOLDERS = Phrases.of(
            "Lorem ipsum dolor",
            "TK TK",
            "[TK]",
            "[insert ",
            "[Text here",
            "[Your text",
            "Placeholder text",
            "Hier steht Ihr Text",
            "Platzhaltertext");

    private final String code;
    private final Phrases phrases;
    private final int maxLength;

    private BodyOpening(String code, Phrases phrases, int maxLength) {
        this.code = code;
        this.phrases = phrases;
        this.maxLength = maxLength;
    }

    /** Returns a rule on paragraphs that ask for a subscription, a registration or consent in place of the article. */
    static BodyOpening accessNotice() {
        return new BodyOpening("body.access-notice", ACCESS_NOTICES, 240);
    }

    /** Returns a rule on paragraphs in which a text generator comments on its own work. */
    static BodyOpening generatorRemark() {
        return new BodyOpening("body.generator-remark", GENERATOR_REMARKS, 400);
    }

    /** Returns a rule on sample text in place of a text that is not written yet. */
    static BodyOpening placeholder() {
        return new BodyOpening("body.placeholder", PLACEHOLDERS, 10_000);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().body()) {
            if (passage.kind() != Passage.Kind.QUOTE
                    && passage.words().length() <= maxLength
                    && phrases.prefixOf(passage.words()).isPresent()) {
                check.report(passage.path(), passage.words());
            }
        }
    }
}
