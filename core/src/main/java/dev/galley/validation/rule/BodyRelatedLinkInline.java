package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/** Reports paragraphs that only point to another article. */
final class BodyRelatedLinkInline implements Rule<Article> {
    private static final int MAX_LENGTH = 240;
    private static final Phrases PREFIXES = Phrases.of(
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
        return PREFIXES.prefixOf(words)
                .filter(prefix -> pointsElsewhere(words, prefix))
                .isPresent();
    }

    private static boolean pointsElsewhere(String words, String prefix) {
        String rest = words.substring(prefix.length());
        boolean apart =
                prefix.endsWith(":") || rest.startsWith(":") || rest.startsWith("  ") || !Prose.endsSentence(words);
        return apart && Prose.words(rest, 2) == 2;
    }
}
