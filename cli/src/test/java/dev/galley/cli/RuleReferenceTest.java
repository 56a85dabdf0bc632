package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Checks that {@code docs/rules.md} is up to date. */
class RuleReferenceTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void isUpToDate() throws IOException {
        String now = RuleReference.markdown();
        if (Boolean.getBoolean("galley.updateRules")) {
            Files.writeString(PAGE, now);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/rules.md is out of date. Regenerate it with"
                        + " ./mvnw -pl cli -am test -Dtest=RuleReferenceTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dgalley.updateRules=true")
                .isEqualTo(now);
    }
}
