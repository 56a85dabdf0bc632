package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;

/** When aggregators need not come. */
final class RssSkips {
    static final ElementRule HOURS =
            ElementRule.container(Rss.URI).some("hour", ElementRule.plain()).build();
    static final ElementRule DAYS = ElementRule.container(Rss.URI)
            .some(
                    "day",
                    ElementRule.plain(Values.oneOf(
                            "day.unknown",
                            "Monday",
                            "Tuesday",
                            "Wednesday",
                            "Thursday",
                            "Friday",
                            "Saturday",
                            "Sunday")))
            .build();

    private RssSkips() {}
}
