package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Option;
import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;

/** Reports an option that is set to its default. */
final class OptionSetToDefault implements LintRule {
    @Override
    public String code() {
        return "policy.option-as-usual";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.policy().rules()) {
            for (Option<?> option : rule.type().options()) {
                if (rule.options().isSet(option) && rule.options().get(option).equals(option.defaultValue())) {
                    inspection.report(Inspection.path(rule) + "/" + option.name(), option.name());
                }
            }
        }
    }
}
