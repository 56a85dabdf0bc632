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

    // picocli sets annotated fields.
    opens dev.galley.cli to
            info.picocli;
    opens dev.galley.cli.convert to
            info.picocli;
    opens dev.galley.cli.io to
            info.picocli;
    opens dev.galley.cli.moderate to
            info.picocli;
    opens dev.galley.cli.policy to
            info.picocli;
    opens dev.galley.cli.shell to
            info.picocli;
    opens dev.galley.cli.show to
            info.picocli;
    opens dev.galley.cli.terminal to
            info.picocli;
    opens dev.galley.cli.validate to
            info.picocli;
    opens dev.galley.cli.watch to
            info.picocli;

    uses dev.galley.format.FeedFormat;
    uses dev.galley.report.RuleCatalog;
}
