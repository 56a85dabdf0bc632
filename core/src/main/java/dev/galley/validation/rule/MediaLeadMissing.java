package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.function.Predicate;

/** Reports an article without any picture, so that lists show it without one. */
final class MediaLeadMissing implements Rule<Article> {
    private static final Predicate<String> IMAGE = MarkupElements.contains("<img");

    @Override
    public String code() {
        return "media.lead-missing";
    }

    @Override
    public void check(Article article, Check check) {
        boolean[] found = new boolean[1];
        AllMedia.forEach(article, (path, media) -> found[0] |= LeadImage.isImage(path, media));
        if (!found[0]) {
            MarkupElements.forEach(
                    article,
                    check,
                    IMAGE,
                    (path, element) -> found[0] |= element.normalName().equals("img"));
        }
        if (!found[0]) {
            check.report("/media");
        }
    }
}
