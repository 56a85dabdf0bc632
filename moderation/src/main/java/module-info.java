/** Decides on comments, and gives the reasons. */
// A qualified export names a module that is compiled after this one, so the compiler cannot see it yet.
@SuppressWarnings("module")
module dev.galley.moderation {
    requires static transitive org.jspecify;
    requires transitive dev.galley.core;
    requires transitive dev.galley.text;
    requires tools.jackson.core;

    exports dev.galley.moderation;
    exports dev.galley.moderation.history;
    exports dev.galley.moderation.policy;
    exports dev.galley.moderation.service;
    exports dev.galley.moderation.submission;
    exports dev.galley.moderation.internal.confidential to
            dev.galley.moderation.http;
    exports dev.galley.moderation.internal.json to
            dev.galley.moderation.http,
            dev.galley.moderation.tools;
    exports dev.galley.moderation.internal.rule to
            dev.galley.moderation.tools;
}
