package dev.galley.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import dev.galley.report.ValidationReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorTest {
    private static final Profile HEADLINE_ONLY =
            Profile.publishable().toBuilder().name("headline").build();

    private static List<Finding> missingHeadline(Validator validator, Article article) {
        return validator.validate(article).byPath("/headline");
    }

    @Test
    void reportsCodeSeverityPathMessageAndHint() {
        Finding finding = missingHeadline(
                        Validator.of(HEADLINE_ONLY), Article.builder().build())
                .get(0);

        assertThat(finding.code()).isEqualTo("headline.missing");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("The article has no headline");
        assertThat(finding.hint()).isPresent();
    }

    @Test
    void translatesMessagesIntoGerman() {
        Validator german = Validator.of(HEADLINE_ONLY).withLocale(Locale.GERMANY);

        assertThat(missingHeadline(german, Article.builder().build()).get(0).message())
                .isEqualTo("Der Artikel hat keine Überschrift");
    }

    @Test
    void usesEnglishIfThereIsNoTranslation() {
        Validator welsh = Validator.of(HEADLINE_ONLY).withLocale(Locale.forLanguageTag("cy"));

        assertThat(missingHeadline(welsh, Article.builder().build()).get(0).message())
                .isEqualTo("The article has no headline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/articles/1", "/articles/-1", "/articles/-", "/articles/", "/articles/99999999999", "/articles"
            })
    void acceptsPathsOfArticlesThatAreNotThere(String path) {
        Rule<Feed> rule = new Rule<>() {
            @Override
            public String code() {
                return "own.rule";
            }

            @Override
            public void check(Feed feed, Check check) {
                check.report(path);
            }

            @Override
            public Optional<String> message(Locale locale) {
                return Optional.of("Wrong");
            }
        };
        Profile own = Profile.builder("own").withFeedRule(rule, Severity.INFO).build();
        Feed feed = Feed.builder().articles(List.of(Article.builder().build())).build();

        List<Finding> findings = Validator.of(own).validate(feed).findings();

        assertThat(findings).hasSize(1).allMatch(finding -> finding.article().isEmpty());
    }

    @Test
    void checksEveryArticleOfAFeedAndTheFeedItself() {
        Article one = Article.builder().id("a").headline("One").build();
        Article other = Article.builder().id("a").build();
        Feed feed = Feed.builder().articles(List.of(one, other)).build();

        ValidationReport report = Validator.of(Profile.publishable()).validate(feed);

        assertThat(report.byPath("/articles/1/headline"))
                .extracting(Finding::code)
                .containsExactly("headline.missing");
        assertThat(report.byPath("/articles/1/id"))
                .extracting(Finding::code, finding -> finding.value().orElseThrow())
                .containsExactly(tuple("id.duplicate", "a"));
        assertThat(report.codes()).containsEntry("id.duplicate", 1);
        assertThat(report.isValid()).isFalse();
        assertThat(report.bySeverity(Severity.ERROR)).extracting(Finding::code).contains("id.duplicate");
    }

    @Test
    void runsACustomRule() {
        Rule<Article> shouting = new Rule<>() {
            @Override
            public String code() {
                return "house.exclamation";
            }

            @Override
            public void check(Article article, Check check) {
                check.passages()
                        .headline()
                        .map(Passage::words)
                        .filter(words -> words.endsWith("!"))
                        .ifPresent(words -> check.report("/headline", words, words.length()));
            }

            @Override
            public Optional<String> message(Locale locale) {
                return Optional.of("We do not shout, not even {0} characters");
            }
        };
        Profile house = Profile.structural().toBuilder()
                .with(shouting, Severity.WARNING)
                .build();

        List<Finding> findings = Validator.of(house)
                .validate(Article.builder().headline("Stop!").build())
                .byPath("/headline");

        assertThat(findings).extracting(Finding::message).containsExactly("We do not shout, not even 5 characters");
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void changesASeverityAndSwitchesARuleOffAndOn() {
        Article nothing = Article.builder().build();
        Profile mild = Profile.publishable().toBuilder()
                .severity("headline.missing", Severity.INFO)
                .build();
        Profile without = mild.toBuilder().without("headline.missing").build();
        Profile restored = without.toBuilder()
                .severity("headline.missing", Severity.WARNING)
                .build();

        assertThat(missingHeadline(Validator.of(mild), nothing))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(missingHeadline(Validator.of(without), nothing)).isEmpty();
        assertThat(missingHeadline(Validator.of(restored), nothing))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void switchesOnARuleThatThePresetLeavesOff() {
        Profile structural = Profile.structural();
        Profile withHeadline = structural.toBuilder()
                .severity("headline.missing", Severity.ERROR)
                .build();

        assertThat(structural.severities()).doesNotContainKey("headline.missing");
        assertThat(withHeadline.severities()).containsEntry("headline.missing", Severity.ERROR);
        assertThat(missingHeadline(Validator.of(withHeadline), Article.builder().build()))
                .hasSize(1);
    }

    @Test
    void startsANewProfileWithoutAnyRules() {
        Profile empty = Profile.builder("house").build();

        assertThat(empty.severities()).isEmpty();
        assertThat(Validator.of(empty).validate(Article.builder().build()).findings())
                .isEmpty();
    }

    @Test
    void composesAProfileOfGalleysRulesAlone() {
        Profile house = Profile.builder("house")
                .severity("headline.missing", Severity.ERROR)
                .severity("url.relative", Severity.WARNING)
                .without("id.missing")
                .build();
        Feed feed = Feed.builder()
                .url("/harbour")
                .article(Article.builder().url("/bridge").build())
                .build();

        assertThat(house.severities())
                .containsOnly(entry("headline.missing", Severity.ERROR), entry("url.relative", Severity.WARNING));
        assertThat(Validator.of(house).validate(feed).findings())
                .extracting(Finding::code)
                .containsExactly("url.relative", "headline.missing", "url.relative");
    }

    @Test
    void rejectsNullInsteadOfSwitchingARuleOff() {
        ProfileBuilder builder = Profile.draft().toBuilder();
        Rule<Article> onArticles = rule("house.article");
        Rule<Feed> onFeeds = rule("house.feed");

        assertThatThrownBy(() -> builder.severity("headline.missing", null)).hasMessage("severity");
        assertThatThrownBy(() -> builder.with(onArticles, null)).hasMessage("severity");
        assertThatThrownBy(() -> builder.withFeedRule(onFeeds, null)).hasMessage("severity");
        assertThat(builder.build().severities()).isEqualTo(Profile.draft().severities());
    }

    private static <T> Rule<T> rule(String code) {
        return new Rule<>() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public void check(T subject, Check check) {
                check.report("");
            }
        };
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void suggestsTheMostSimilarRuleCode(boolean preset) {
        ProfileBuilder builder = preset ? Profile.draft().toBuilder() : Profile.builder("house");

        assertThatThrownBy(() -> builder.severity("headline.mising", Severity.INFO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("headline.missing");
        assertThatThrownBy(() -> builder.without("id.duplicates"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id.duplicate");
    }

    @Test
    void findsAPresetByName() {
        for (String name : Profile.names()) {
            assertThat(Profile.named(name).name()).isEqualTo(name);
        }
        assertThatThrownBy(() -> Profile.named("perfect"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("publishable");
    }

    @Test
    void usesOneSeverityForFeedsAndArticles() {
        Feed feed = Feed.builder()
                .url("/harbour")
                .article(Article.builder().url("/bridge").build())
                .build();
        Profile profile = Profile.rss().toBuilder()
                .severity("url.relative", Severity.INFO)
                .build();

        assertThat(Validator.of(profile).validate(feed).findings())
                .filteredOn(finding -> finding.code().equals("url.relative"))
                .extracting(Finding::path, Finding::severity)
                .containsExactly(
                        tuple("/links/0/href", Severity.INFO), tuple("/articles/0/links/0/href", Severity.INFO));
    }
}
