package dev.galley.validation.rule;

import java.util.Locale;

/** The built-in profiles, in the order of the columns of {@link ArticleRules}. */
enum Preset {
    STRUCTURAL(0),
    DRAFT(2),
    PUBLISHABLE(4),
    SCRAPED(6),
    RSS(8),
    ATOM(10),
    JSONFEED(12),
    APPLE_PODCASTS(14),
    PSP_1(16),
    GOOGLE_NEWS(18),
    APPLE_NEWS(20),
    SEO(22);

    private final int column;

    Preset(int column) {
        this.column = column;
    }

    /** Returns the index of its letter in {@link TableRow#severities}. */
    int column() {
        return column;
    }

    /** Returns the name of the profile. */
    String profileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
