package dev.galley.moderation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.Moderator;
import dev.galley.report.MessageBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** {@code docs/moderation-rules.md} says what the rules say of themselves. */
class RuleReferenceTest {
    private static final Path PAGE = Path.of("..", "docs", "moderation-rules.md");
    private static final MessageBundle MESSAGES =
            MessageBundle.load("Messages", Locale.ROOT, name -> Moderator.class.getResourceAsStream(name));

    @Test
    @EnabledForJreRange(
            max = JRE.JAVA_17,
            disabledReason = "Later ones know more scripts of Unicode than the oldest, by which it is written")
    void isUpToDate() throws IOException {
        String now = RuleReference.markdown(MESSAGES);
        if (Boolean.getBoolean("galley.updateRules")) {
            Files.writeString(PAGE, now);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/moderation-rules.md is stale. Write it anew with ./mvnw -pl moderation -am test"
                        + " -Dtest=RuleReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dgalley.updateRules=true")
                .isEqualTo(now);
    }

    @Test
    void rulesAndOptionsAreNamedAndDescribedConsistently() {
        assertThat(Rules.types()).allSatisfy(type -> {
            assertThat(type.name()).matches("[a-z]+(-[a-z]+)*");
            assertThat(type.description()).endsWith(".");
            assertThat(type.options()).allSatisfy(option -> {
                assertThat(option.name()).matches("[a-z]+([A-Z][a-z]+)*");
                assertThat(option.description()).endsWith(".");
            });
            RuleMembers.check(type);
        });
    }
}
