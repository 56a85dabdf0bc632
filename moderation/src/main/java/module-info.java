/** Decides on comments, and says why. */
module dev.galley.moderation {
    requires static transitive org.jspecify;
    requires transitive dev.galley.core;
    requires transitive java.net.http;
    requires transitive java.sql;
    requires re2j;
    requires tools.jackson.core;

    exports dev.galley.moderation;
    exports dev.galley.moderation.audit;
    exports dev.galley.moderation.classifier;
    exports dev.galley.moderation.history;
    exports dev.galley.moderation.history.jdbc;
    exports dev.galley.moderation.input;
    exports dev.galley.moderation.lint;
    exports dev.galley.moderation.policy;
    exports dev.galley.moderation.redress;
    exports dev.galley.moderation.rule;
    exports dev.galley.moderation.service;
    exports dev.galley.moderation.service.akismet;
    exports dev.galley.moderation.text;
    exports dev.galley.moderation.trial;

    provides dev.galley.report.RuleCatalog with
            dev.galley.moderation.lint.LintRuleCatalog;
}
