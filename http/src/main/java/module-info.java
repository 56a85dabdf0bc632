/** Fetches feeds over HTTP. */
// A qualified export names a module that is compiled after this one, so the compiler cannot see it yet.
@SuppressWarnings("module")
module dev.galley.http {
    requires static transitive org.jspecify;
    requires transitive dev.galley.core;
    requires transitive java.net.http;

    exports dev.galley.http;
    exports dev.galley.http.internal to
            dev.galley.cli;
    exports dev.galley.http.schedule;
}
