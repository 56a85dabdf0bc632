/** Web pages of articles for Galley. */
module dev.galley.formats.html {
    requires transitive dev.galley.core;
    requires org.jsoup;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports dev.galley.format.html;
    exports dev.galley.format.html.write;

    provides dev.galley.format.FeedFormat with
            dev.galley.format.html.HtmlFormat;
    provides dev.galley.report.RuleCatalog with
            dev.galley.format.html.rule.PageRuleCatalog;
}
