package dev.galley.format.xml.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedValidator;
import dev.galley.format.xml.token.Fault;
import dev.galley.report.Finding;
import dev.galley.report.MessageBundle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Descriptions and messages of the document rules, in both languages. */
class DocumentRulesTest {
    @Test
    void describesEveryRule() {
        assertThat(new DocumentRuleCatalog().rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.severities()).as(rule.code()).containsOnlyKeys("rss", "atom");
            assertThat(rule.about()).as(rule.code()).isNotBlank();
            assertThat(rule.bad()).as(rule.code()).isPresent();
            assertThat(rule.good()).as(rule.code()).isPresent();
            assertThat(rule.source()).as(rule.code()).isNotBlank();
        });
    }

    @Test
    void hasEveryMessageInGerman() {
        MessageBundle english = bundle("Messages");
        MessageBundle german = bundle("Messages_de");

        assertThat(german.keys()).containsExactlyInAnyOrderElementsOf(english.keys());
    }

    @Test
    void hasEveryFaultThatSharesItsCodeInGerman() {
        Set<String> keys = new TreeSet<>();
        for (Fault fault : Fault.values()) {
            if (bundle("Messages").pattern(fault.code()).isEmpty()) {
                keys.add(fault.name());
                keys.add(fault.name() + ".hint");
            }
        }

        assertThat(bundle("Faults_de").keys()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void reportsWhatIsNotWellFormedInTheLanguageAskedFor() throws IOException {
        byte[] document = "<rss version='2.0'><channel><title a=1>A & B</title><item></channel><!-- "
                .getBytes(StandardCharsets.UTF_8);
        List<Finding> german = FeedValidator.builder()
                .locale(Locale.GERMAN)
                .build()
                .validate(new ByteArrayInputStream(document))
                .findings();

        assertThat(german)
                .extracting(Finding::message)
                .contains("Dieses „&“ beginnt keine Referenz", "Dieser Attributwert hat keine Anführungszeichen")
                .noneMatch(message -> message.startsWith("This ") || message.startsWith("The "));
        assertThat(german)
                .filteredOn(finding -> finding.code().equals("xml.malformed"))
                .allSatisfy(finding -> assertThat(finding.hint().orElseThrow()).doesNotContain("Write ", "the "));
    }

    private static MessageBundle bundle(String name) {
        return MessageBundle.load(name, Locale.ROOT, Rules.class::getResourceAsStream);
    }
}
