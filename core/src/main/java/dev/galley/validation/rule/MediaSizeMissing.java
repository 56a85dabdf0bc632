package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Reports images in markup without width or height, which make the page jump while they load. */
final class MediaSizeMissing implements Rule<Article> {
    private static final Predicate<String> IMAGE = MarkupElements.contains("<img");

    @Override
    public String code() {
        return "media.size-missing";
    }

    @Override
    public void check(Article article, Check check) {
        MarkupElements.forEach(article, check, IMAGE, (path, element) -> {
            if (element.normalName().equals("img") && !hasSize(element)) {
                check.report(path, element.attr("src"));
            }
        });
    }

    private static boolean hasSize(Element image) {
        boolean hasBoth = image.hasAttr("width") && image.hasAttr("height");
        return hasBoth || image.attr("style").contains("aspect-ratio");
    }
}
