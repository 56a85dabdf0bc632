/** The {@code galley} command. */
@SuppressWarnings("requires-automatic") // juniversalchardet has a fixed name, but no descriptor
module dev.galley.cli {
    requires com.github.albfernandez.juniversalchardet;
    requires dev.galley.core;
    requires dev.galley.formats.html;
    requires dev.galley.formats.jsonfeed;
    requires dev.galley.formats.rss;
    requires dev.galley.formats.text;
    requires dev.galley.http;
    requires dev.galley.moderation;
    requires dev.galley.moderation.tools;
    requires dev.galley.text;
    requires info.picocli;
    requires tools.jackson.core;
    requires static org.jspecify;

    uses dev.galley.format.FeedFormat;
    uses dev.galley.report.RuleCatalog;
}
