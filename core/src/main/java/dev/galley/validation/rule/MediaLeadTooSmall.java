package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Media;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports a lead picture with fewer pixels than search engines require. */
final class MediaLeadTooSmall implements Rule<Article> {
    private static final int MIN_PIXELS = 50_000;

    @Override
    public String code() {
        return "media.lead-too-small";
    }

    @Override
    public void check(Article article, Check check) {
        List<Media> media = article.media();
        for (int i = 0; i < media.size(); i++) {
            Media image = media.get(i);
            if (image.role() == Media.Role.LEAD
                    && image.width().isPresent()
                    && image.height().isPresent()) {
                long pixels = (long) image.width().get() * image.height().get();
                if (pixels < MIN_PIXELS) {
                    String size = image.width().get() + "×" + image.height().get();
                    check.report("/media/" + i, size, size, MIN_PIXELS);
                }
            }
        }
    }
}
