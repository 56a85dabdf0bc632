/** The {@code galley} command. */
module dev.galley.cli {
    requires dev.galley.core;
    requires dev.galley.formats.jsonfeed;
    requires dev.galley.formats.rss;
    requires dev.galley.moderation;
    requires info.picocli;
    requires static org.jspecify;

    // picocli sets annotated fields.
    opens dev.galley.cli to
            info.picocli;

    uses dev.galley.format.FeedFormat;
}
