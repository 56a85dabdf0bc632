package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports paragraphs that ask for a subscription, a registration or consent in place of the article. */
final class BodyAccessNotice implements Rule<Article> {
    private static final int MAX_LENGTH = 240;
    private static final Phrases PHRASES = Phrases.of(
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

    @Override
    public String code() {
        return "body.access-notice";
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
