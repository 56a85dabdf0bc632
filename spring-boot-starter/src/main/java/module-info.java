/** Auto-configuration of Galley in a Spring Boot application. */
module dev.galley.spring.boot {
    requires static transitive org.jspecify;
    // What an application may do without.
    requires static dev.galley.moderation.jdbc;
    requires static java.sql;
    requires static reactor.core;
    requires static spring.boot.http.codec;
    requires static spring.boot.http.converter;
    requires static transitive micrometer.core;
    requires static transitive spring.boot.health;
    requires dev.galley.spring;
    requires dev.galley.text;
    requires org.apache.commons.logging;
    requires spring.beans;
    requires spring.web;
    requires transitive dev.galley.core;
    requires transitive dev.galley.moderation;
    requires transitive spring.boot;
    requires transitive spring.boot.autoconfigure;
    requires transitive spring.context;
    requires transitive spring.core;

    exports dev.galley.spring.boot;

    // Spring creates the beans by reflection.
    opens dev.galley.spring.boot;

    uses dev.galley.format.FeedFormat;
}
