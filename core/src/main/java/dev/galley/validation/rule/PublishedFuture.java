package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.time.Duration;

/** Reports a publication date in the future. */
final class PublishedFuture implements Rule<Article> {
    private static final Duration TOLERANCE = Duration.ofHours(1);

    @Override
    public String code() {
        return "published.future";
    }

    @Override
    public void check(Article article, Check check) {
        article.published().ifPresent(published -> {
            if (published.toEpochSecond() > check.clock().instant().getEpochSecond() + TOLERANCE.toSeconds()
                    && !PublishedImplausible.isImplausible(published, check.clock())) {
                check.report("/published", published.toString());
            }
        });
    }
}
