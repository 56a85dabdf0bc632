package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.internal.syntax.Syntaxes;
import dev.galley.format.xml.check.ElementRule;

/** When aggregators need not come (RSS 2.0, skipHours and skipDays). */
final class RssSkips {
    static final ElementRule HOURS =
            ElementRule.container(Rss.URI).some("hour", ElementRule.plain(Syntaxes.SKIP_HOUR)).build();
    static final ElementRule DAYS = ElementRule.container(Rss.URI)
            .some("day", ElementRule.plain(Syntaxes.WEEKDAY))
            .build();

    private RssSkips() {}
}
