package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;

/**
 * Reports a body with few words. A body with many characters passes, because some scripts have no spaces between words.
 */
final class BodyTooShort implements Rule<Article> {
    private static final int MIN_WORDS = 25;
    private static final int MIN_CHARACTERS = 200;

    @Override
    public String code() {
        return "body.too-short";
    }

    @Override
    public void check(Article article, Check check) {
        int characters = 0;
        int words = 0;
        for (Passage passage : check.passages().body()) {
            characters += passage.words().length();
            if (characters >= MIN_CHARACTERS) {
                return;
            }
            words += Prose.words(passage.words(), MIN_WORDS - words);
        }
        if (words > 0
                && words < MIN_WORDS
                && article.media().isEmpty()
                && check.passages().markup().stream().noneMatch(BodyTooShort::showsMore)
                && article.body().stream()
                        .flatMap(section -> section.blocks().stream())
                        .noneMatch(BodyTooShort::isMedium)) {
            check.report("/body", Integer.toString(words), words, MIN_WORDS);
        }
    }

    private static boolean isMedium(Block block) {
        return block instanceof Block.Figure || block instanceof Block.Embed || block instanceof Block.Table;
    }

    private static boolean showsMore(Passage markup) {
        String html = markup.text().value();
        return html.contains("<img") || html.contains("<iframe") || html.contains("<video") || html.contains("<audio");
    }
}
