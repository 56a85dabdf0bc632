package dev.galley.moderation.lint.rule;

import dev.galley.moderation.PolicyRule;
import dev.galley.report.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reports a host that one rule both blocks and allows. */
final class HostBlockedAndAllowed implements LintRule {
    private static final String BLOCKED = "blocked";

    @Override
    public String code() {
        return "policy.host-allowed-too";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        for (PolicyRule rule : inspection.rules("link-hosts")) {
            Set<String> allowed = new HashSet<>();
            Inspection.list(rule, "allowed").forEach(host -> allowed.add(bare(host)));
            List<String> blocked = Inspection.list(rule, BLOCKED);
            for (int i = 0; i < blocked.size(); i++) {
                if (allowed.contains(bare(blocked.get(i)))) {
                    inspection.report(Inspection.path(rule) + "/" + BLOCKED + "/" + i, blocked.get(i));
                }
            }
        }
    }

    private static String bare(String host) {
        String lower = host.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("*.") ? lower.substring(2) : lower;
    }
}
