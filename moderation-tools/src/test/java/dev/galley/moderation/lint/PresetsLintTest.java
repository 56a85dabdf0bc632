package dev.galley.moderation.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.Policy;
import dev.galley.moderation.policy.Presets;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresetsLintTest {
    @Test
    void presetsHaveNoWarnings() {
        for (Policy policy : List.of(Presets.wordpressLike(), Presets.newsroom())) {
            assertThat(PolicyLint.standard().check(policy))
                    .filteredOn(finding -> finding.severity() != Severity.INFO)
                    .extracting(Finding::toString)
                    .isEmpty();
        }
    }
}
