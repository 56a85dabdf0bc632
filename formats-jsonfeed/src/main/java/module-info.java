/** JSON Feed for Galley. */
module dev.galley.formats.jsonfeed {
    requires transitive dev.galley.core;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports dev.galley.format.jsonfeed;

    provides dev.galley.format.FeedFormat with
            dev.galley.format.jsonfeed.JsonFeedFormat;
    provides dev.galley.report.RuleCatalog with
            dev.galley.format.jsonfeed.JsonFeedRuleCatalog;
}
