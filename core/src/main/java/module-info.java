/** The article model, findings, and the front door to every feed format. */
// A qualified export names modules that are compiled after this one, so the compiler cannot see them yet.
@SuppressWarnings("module")
module dev.galley.core {
    requires static transitive org.jspecify;
    requires org.jsoup;

    exports dev.galley.body;
    exports dev.galley.format;
    exports dev.galley.format.spi;
    exports dev.galley.lossless;
    exports dev.galley.model;
    exports dev.galley.report;
    exports dev.galley.validation;
    exports dev.galley.internal to
            dev.galley.cli,
            dev.galley.formats.html,
            dev.galley.formats.jsonfeed,
            dev.galley.formats.rss,
            dev.galley.http,
            dev.galley.json,
            dev.galley.moderation,
            dev.galley.moderation.tools,
            dev.galley.spring;
    exports dev.galley.internal.date to
            dev.galley.formats.html,
            dev.galley.formats.jsonfeed,
            dev.galley.formats.rss;
    exports dev.galley.internal.markup to
            dev.galley.cli,
            dev.galley.formats.html,
            dev.galley.formats.jsonfeed,
            dev.galley.formats.rss,
            dev.galley.formats.text,
            dev.galley.moderation;
    exports dev.galley.internal.syntax to
            dev.galley.formats.jsonfeed,
            dev.galley.formats.rss;

    uses dev.galley.format.FeedFormat;
    uses dev.galley.lossless.LosslessCodec;
    uses dev.galley.report.RuleCatalog;
    uses dev.galley.validation.ProfileProvider;

    provides dev.galley.report.RuleCatalog with
            dev.galley.validation.rule.ArticleRuleCatalog;
    provides dev.galley.validation.ProfileProvider with
            dev.galley.validation.rule.PresetProvider;
}
