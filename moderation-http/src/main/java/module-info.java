/** Services that assess comments over HTTP. */
module dev.galley.moderation.http {
    requires static transitive org.jspecify;
    requires transitive dev.galley.moderation;
    requires transitive java.net.http;

    exports dev.galley.moderation.akismet;
    exports dev.galley.moderation.webhook;
}
