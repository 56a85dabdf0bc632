package dev.galley.moderation.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LintRuleCatalogTest {
    @Test
    void describesEveryRuleOnce() {
        assertThat(new LintRuleCatalog().rules())
                .hasSameSizeAs(LintRules.ALL)
                .allSatisfy(rule -> assertThat(rule.about()).isNotBlank());
        assertThat(LintRules.ALL.stream().map(LintRule::code)).doesNotHaveDuplicates();
    }
}
