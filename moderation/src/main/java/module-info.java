/** Moderation of comments. */
module dev.galley.moderation {
    requires transitive dev.galley.core;
    requires static org.jspecify;
}
