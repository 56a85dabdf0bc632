package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.rule.SkipLimits;
import dev.galley.internal.syntax.Syntaxes;

/** When aggregators need not come (RSS 2.0, skipHours and skipDays). */
final class RssSkips {
    static final ElementRule HOURS = ElementRule.container(Rss.URI)
            .some(
                    "hour",
                    ElementRule.text(Syntaxes.SKIP_HOUR).watch(SkipLimits.WATCH).build())
            .watch(SkipLimits.WATCH)
            .build();
    static final ElementRule DAYS = ElementRule.container(Rss.URI)
            .some(
                    "day",
                    ElementRule.text(Syntaxes.WEEKDAY).watch(SkipLimits.WATCH).build())
            .watch(SkipLimits.WATCH)
            .build();

    private RssSkips() {}
}
