/** The article model, findings, and the front door to every feed format. */
// The modules of a qualified export are not there yet when this one is compiled.
@SuppressWarnings("module")
module dev.galley.core {
    requires static transitive org.jspecify;
    requires org.jsoup;

    exports dev.galley.format;
    exports dev.galley.html;
    exports dev.galley.format.internal to
            dev.galley.cli,
            dev.galley.formats.jsonfeed,
            dev.galley.formats.rss,
            dev.galley.moderation;
    exports dev.galley.format.internal.date to
            dev.galley.formats.jsonfeed,
            dev.galley.formats.rss;
    exports dev.galley.format.internal.markup to
            dev.galley.formats.jsonfeed,
            dev.galley.formats.rss;
    exports dev.galley.format.internal.syntax to
            dev.galley.formats.jsonfeed,
            dev.galley.formats.rss;
    exports dev.galley.model;
    exports dev.galley.report;
    exports dev.galley.validation;

    uses dev.galley.format.FeedFormat;
    uses dev.galley.validation.ProfileProvider;
    uses dev.galley.validation.RuleCatalog;

    provides dev.galley.validation.ProfileProvider with
            dev.galley.validation.rule.PresetProvider;
    provides dev.galley.validation.RuleCatalog with
            dev.galley.validation.rule.ArticleRuleCatalog;
}
