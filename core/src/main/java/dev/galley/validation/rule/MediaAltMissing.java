package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Media;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Reports images without alternative text. */
final class MediaAltMissing implements Rule<Article> {
    private static final Predicate<String> IMAGE = MarkupElements.contains("<img");

    @Override
    public String code() {
        return "media.alt-missing";
    }

    @Override
    public void check(Article article, Check check) {
        AllMedia.forEach(article, (path, media) -> {
            boolean image = media.type().map(type -> type.startsWith("image/")).orElse(!path.startsWith("/media"));
            if (image
                    && media.role() != Media.Role.ENCLOSURE
                    && media.alt().isEmpty()
                    && media.caption().isEmpty()) {
                check.report(path, media.url().value());
            }
        });
        MarkupElements.forEach(article, check, IMAGE, (path, element) -> {
            if (element.normalName().equals("img") && !element.hasAttr("alt") && !isPixel(element)) {
                check.report(path, element.attr("src"));
            }
        });
    }

    /** Checks for a tracking pixel, which needs no alternative text. */
    private static boolean isPixel(Element image) {
        return image.attr("width").equals("1") || image.attr("height").equals("1");
    }
}
