package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.Optional;

/** Reports media with an implausible width or height. */
final class MediaDimensions implements Rule<Article> {
    private static final int MIN = 2;
    private static final int MAX = 50_000;

    @Override
    public String code() {
        return "media.dimensions";
    }

    @Override
    public void check(Article article, Check check) {
        AllMedia.forEach(article, (path, media) -> {
            if (isImpossible(media.width()) || isImpossible(media.height())) {
                String size = media.width().map(Object::toString).orElse("?") + "×"
                        + media.height().map(Object::toString).orElse("?");
                check.report(path, size, size);
            }
        });
    }

    private static boolean isImpossible(Optional<Integer> pixels) {
        return pixels.map(value -> value < MIN || value > MAX).orElse(false);
    }
}
