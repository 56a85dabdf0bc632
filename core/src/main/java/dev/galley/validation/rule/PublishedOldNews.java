package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.time.Duration;
import java.time.Instant;

/** Reports an article that is too old for a news sitemap. */
final class PublishedOldNews implements Rule<Article> {
    private static final Duration MAX_AGE = Duration.ofDays(2);

    @Override
    public String code() {
        return "published.old-news";
    }

    @Override
    public void check(Article article, Check check) {
        article.published().ifPresent(published -> {
            Instant oldest = check.clock().instant().minus(MAX_AGE);
            if (published.toInstant().isBefore(oldest)) {
                check.report("/published", published.toString(), MAX_AGE.toHours());
            }
        });
    }
}
