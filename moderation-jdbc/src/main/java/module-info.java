/** Comment history in a relational database. */
module dev.galley.moderation.jdbc {
    requires static transitive org.jspecify;
    requires transitive dev.galley.moderation;
    requires transitive java.sql;

    exports dev.galley.moderation.jdbc;
}
