/** Fetches feeds over HTTP. */
module dev.galley.http {
    requires static transitive org.jspecify;
    requires transitive dev.galley.core;
    requires transitive java.net.http;

    exports dev.galley.http;
    exports dev.galley.http.schedule;
}
