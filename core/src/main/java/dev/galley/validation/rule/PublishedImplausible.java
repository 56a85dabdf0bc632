package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Reports an implausible publication date. */
final class PublishedImplausible implements Rule<Article> {
    private static final int FIRST_PRINT = 1450;
    private static final int YEARS_AHEAD = 10;

    @Override
    public String code() {
        return "published.implausible";
    }

    @Override
    public void check(Article article, Check check) {
        article.published().ifPresent(published -> {
            if (isImplausible(published, check.clock())) {
                check.report("/published", published.toString());
            }
        });
    }

    static boolean isImplausible(OffsetDateTime published, Clock clock) {
        return published.getYear() < FIRST_PRINT
                || published.toEpochSecond() == 0
                || (isAhead(published, clock)
                        && published.getYear() > OffsetDateTime.now(clock).getYear() + YEARS_AHEAD);
    }

    /** Checked first, because few dates are in the future and computing the year is more expensive. */
    private static boolean isAhead(OffsetDateTime published, Clock clock) {
        return published.toEpochSecond() > clock.instant().getEpochSecond();
    }
}
