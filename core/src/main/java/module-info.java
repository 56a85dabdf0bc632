/** The article model, findings, and the front door to every feed format. */
module dev.galley.core {
    requires static transitive org.jspecify;
    requires org.jsoup;

    exports dev.galley.format;
    exports dev.galley.html;
    exports dev.galley.model;
    exports dev.galley.report;

    uses dev.galley.format.FeedFormat;
}
