package dev.galley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.report.Severity;
import dev.galley.validation.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that {@code docs/profiles.md} gives every requirement of a service with its severity and source. */
class ProfilesTest {
    private static final Pattern ROW = Pattern.compile(
            "\\| \\[([a-z.-]+)]\\(rules\\.md#[a-z-]+\\) \\| ([a-z]+) \\| [^|]+ \\| \\[[^]]+]\\(https://[^)]+\\) \\|");
    private static final Pattern OTHER = Pattern.compile("`([a-z]+\\.[a-z-]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"google-news", "apple-news", "seo"})
    void listsEveryRuleOfAProfile(String name) throws IOException {
        String page = Files.readString(Repository.file("docs/profiles.md"));
        int start = page.indexOf(": `" + name + "`");
        int end = page.indexOf("\n## ", start);
        String section = page.substring(start, end < 0 ? page.length() : end);
        String others = section.substring(section.indexOf("\nApart from these"));

        Map<String, Severity> listed = new TreeMap<>();
        Map<String, Severity> severities = Profile.named(name).severities();
        Matcher row = ROW.matcher(section);
        while (row.find()) {
            listed.put(row.group(1), Severity.valueOf(row.group(2).toUpperCase(Locale.ROOT)));
        }
        Matcher other = OTHER.matcher(others);
        while (other.find()) {
            assertThat(severities).containsKey(other.group(1));
            listed.put(other.group(1), severities.get(other.group(1)));
        }

        assertThat(listed).isEqualTo(new TreeMap<>(severities));
    }
}
