package dev.galley.moderation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.Action;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyWriterTest {
    private static final Policy POLICY = Policy.builder("site")
            .staffRoles(Set.of("editor", "desk"))
            .holdScore(0.5)
            .rule(PolicyRule.of(Rules.BLANK))
            .rule(PolicyRule.of("deep", Rules.DEPTH).withAction(Action.HOLD).with("max", 3))
            .build();

    @Test
    void writesOnlyWhatIsSetInOneOrder() {
        assertThat(PolicyWriter.write(POLICY)).isEqualTo("""
                {
                  "policy": "site",
                  "holdScore": 0.5,
                  "staffRoles": [
                    "desk",
                    "editor"
                  ],
                  "rules": {
                    "blank": { },
                    "deep": {
                      "rule": "depth",
                      "max": 3,
                      "action": "hold"
                    }
                  }
                }
                """);
    }

    @Test
    void writesAFileThatIsReadBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("site.json");

        PolicyWriter.write(POLICY, file);

        assertThat(PolicyReader.standard().read(file)).isEqualTo(POLICY);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
