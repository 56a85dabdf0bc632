package dev.galley.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.report.MessageBundle;
import dev.galley.report.RuleDescription;
import dev.galley.report.Severity;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleRulesTest {
    private static List<String> codes() {
        return Stream.concat(onArticles().stream(), onFeeds().stream())
                .distinct()
                .toList();
    }

    private static List<String> onArticles() {
        return ArticleRules.onArticles().stream().map(TableRow::code).toList();
    }

    private static List<String> onFeeds() {
        return ArticleRules.onFeeds().stream().map(TableRow::code).toList();
    }

    private static MessageBundle bundle(String name, Locale locale) {
        return MessageBundle.load(name, locale, resource -> Validator.class.getResourceAsStream(resource));
    }

    @Test
    void givesEveryRuleAUniqueCode() {
        assertThat(onArticles()).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+\\.[a-z-]+"));
        assertThat(onFeeds()).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+\\.[a-z-]+"));
    }

    @Test
    void usesOneSeverityPerCodeForFeedsAndArticles() {
        Map<String, String> severities =
                ArticleRules.onArticles().stream().collect(Collectors.toMap(TableRow::code, TableRow::severities));

        assertThat(ArticleRules.onFeeds())
                .allMatch(row -> row.severities().equals(severities.getOrDefault(row.code(), row.severities())));
    }

    @Test
    void givesEachPresetTheSeveritiesOfItsColumn() {
        for (Preset preset : Preset.values()) {
            Map<String, Severity> column = new TreeMap<>();
            Stream.concat(ArticleRules.onArticles().stream(), ArticleRules.onFeeds().stream())
                    .forEach(row -> row.severity(preset).ifPresent(severity -> column.put(row.code(), severity)));

            assertThat(Profile.named(preset.profileName()).severities()).isEqualTo(column);
        }
    }

    @Test
    void hasAMessageAndAHintInBothLanguages() {
        MessageBundle english = bundle("Messages", Locale.ROOT);
        MessageBundle german = bundle("Messages", Locale.GERMAN);

        assertThat(codes()).allSatisfy(code -> {
            assertThat(english.message(code, 1, 2)).isNotEqualTo(code).doesNotContain("{");
            assertThat(english.hint(code, 1, 2)).isPresent();
            assertThat(german.message(code, 1, 2)).isNotEqualTo(english.message(code, 1, 2));
            assertThat(german.hint(code, 1, 2)).isPresent().isNotEqualTo(english.hint(code, 1, 2));
        });
    }

    @Test
    void describesEveryRule() {
        List<RuleDescription> described = new ArticleRuleCatalog().rules();

        assertThat(described).extracting(RuleDescription::code).containsExactlyElementsOf(codes());
        assertThat(described).allSatisfy(rule -> {
            assertThat(rule.about()).isNotBlank();
            assertThat(rule.bad()).isPresent();
            assertThat(rule.good()).isPresent();
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.severities()).isNotEmpty();
        });
    }
}
