/** Feeds as bodies of HTTP messages in Spring. */
module dev.galley.spring {
    requires static transitive org.jspecify;
    requires static transitive org.reactivestreams;
    requires static transitive reactor.core;
    requires transitive dev.galley.core;
    requires transitive spring.core;
    requires transitive spring.web;

    exports dev.galley.spring;
}
