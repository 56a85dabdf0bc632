/** Markdown and plain text for Galley. */
module dev.galley.formats.text {
    requires transitive dev.galley.core;
    requires org.jsoup;
    requires static org.jspecify;

    exports dev.galley.format.text;

    provides dev.galley.format.FeedFormat with
            dev.galley.format.text.MarkdownFormat,
            dev.galley.format.text.PlainTextFormat;
}
