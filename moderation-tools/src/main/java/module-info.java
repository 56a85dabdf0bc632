/** Reads past comments, replays them under other policies, checks policies, and keeps the record of decisions. */
module dev.galley.moderation.tools {
    requires static transitive org.jspecify;
    requires transitive dev.galley.moderation;

    exports dev.galley.moderation.audit;
    exports dev.galley.moderation.input;
    exports dev.galley.moderation.lint;
    exports dev.galley.moderation.redress;
    exports dev.galley.moderation.trial;

    provides dev.galley.report.RuleCatalog with
            dev.galley.moderation.lint.LintRuleCatalog;
}
