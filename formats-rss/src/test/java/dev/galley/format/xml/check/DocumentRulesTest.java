package dev.galley.format.xml.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.report.MessageBundle;
import java.util.Locale;
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

    private static MessageBundle bundle(String name) {
        return MessageBundle.load(name, Locale.ROOT, Rules.class::getResourceAsStream);
    }
}
