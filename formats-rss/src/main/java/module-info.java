/** RSS and Atom for Galley. */
module dev.galley.formats.rss {
    requires transitive dev.galley.core;
    requires static org.jspecify;

    exports dev.galley.format.opml;
    exports dev.galley.format.xml;

    uses dev.galley.format.xml.XmlNamespace;

    provides dev.galley.format.FeedFormat with
            dev.galley.format.xml.RssFormat,
            dev.galley.format.xml.AtomFormat,
            dev.galley.format.xml.Rss10Format;
    provides dev.galley.report.RuleCatalog with
            dev.galley.format.xml.check.DocumentRuleCatalog;
}
