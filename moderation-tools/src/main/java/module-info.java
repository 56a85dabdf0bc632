/** Input of past comments, replay under other policies, policy lint, audit log, and statements of reasons. */
module dev.galley.moderation.tools {
    requires static transitive org.jspecify;
    requires transitive dev.galley.moderation;

    exports dev.galley.moderation.audit;
    exports dev.galley.moderation.input;
    exports dev.galley.moderation.lint;
    exports dev.galley.moderation.redress;
    exports dev.galley.moderation.trial;

    provides dev.galley.report.RuleCatalog with
            dev.galley.moderation.lint.rule.LintRuleCatalog;
}
