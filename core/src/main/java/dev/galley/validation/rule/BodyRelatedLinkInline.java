package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** A pointer to another article in the middle of the text. */
final class BodyRelatedLinkInline implements Rule<Article> {
    private static final int MAX_LENGTH = 240;
    private static final Phrases BEGINNINGS = Phrases.of(
            "See also",
            "Read also",
            "Also read",
            "Read more:",
            "Read next:",
            "Read more about",
            "Related:",
            "Related article:",
            "Don't miss:",
            "Siehe auch",
            "Lesen Sie auch",
            "Lesen Sie mehr",
            "Mehr zum Thema:",
            "Lire aussi",
            "À lire aussi",
            "A lire aussi",
            "Voir aussi",
            "Lea también",
            "Lee también",
            "Ver también",
            "Leggi anche",
            "Leia também",
            "Lees ook");

    @Override
    public String code() {
        return "body.related-link-inline";
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().body()) {
            String words = passage.words();
            if (words.length() <= MAX_LENGTH && passage.kind() == Passage.Kind.PARAGRAPH && pointsElsewhere(words)) {
                check.report(passage.path(), words);
            }
        }
    }

    private static boolean pointsElsewhere(String words) {
        return BEGINNINGS
                .beginningOf(words)
                .filter(beginning -> pointsElsewhere(words, beginning))
                .isPresent();
    }

    private static boolean pointsElsewhere(String words, String beginning) {
        String rest = words.substring(beginning.length());
        boolean apart =
                beginning.endsWith(":") || rest.startsWith(":") || rest.startsWith("  ") || !Prose.endsSentence(words);
        return apart && Prose.words(rest, 2) == 2;
    }
}
