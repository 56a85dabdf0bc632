package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} says what the rules say of themselves. */
class RuleReferenceTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void isUpToDate() throws IOException {
        String now = RuleReference.markdown();
        if (Boolean.getBoolean("galley.updateRules")) {
            Files.writeString(PAGE, now);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/rules.md is stale. Write it anew with"
                        + " ./mvnw -pl cli -am test -Dtest=RuleReferenceTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dgalley.updateRules=true")
                .isEqualTo(now);
    }
}
