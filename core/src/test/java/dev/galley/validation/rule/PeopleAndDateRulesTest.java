package dev.galley.validation.rule;

import static dev.galley.validation.rule.Rules.breaks;
import static dev.galley.validation.rule.Rules.keeps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleAndDateRulesTest {
    private static ArticleBuilder by(String name) {
        return Article.builder().author(Person.named(name));
    }

    private static OffsetDateTime day(String day) {
        return OffsetDateTime.parse(day + "T10:00:00Z");
    }

    private static ArticleBuilder published(String day) {
        return Article.builder().published(day(day));
    }

    @Test
    void reportsAMissingAuthorUnlessTheFeedHasOne() {
        breaks("author.missing", "/authors", Article.builder());
        keeps("author.missing", by("Anna Berg"));
        Feed feed = Feed.builder()
                .author(Person.named("Newsroom"))
                .articles(List.of(Article.builder().build()))
                .build();
        assertThat(Rules.ALL.validate(feed).codes()).doesNotContainKey("author.missing");
    }

    @Test
    void reportsABylineInPlaceOfTheName() {
        breaks("author.by-prefix", "/authors/0/name", by("By Anna Berg"));
        breaks("author.by-prefix", "/authors/0/name", by("POSTED BY anna"));
        keeps("author.by-prefix", by("Byron Berg"));
    }

    @Test
    void reportsSeveralPeopleInOneName() {
        breaks("author.combined", "/authors/0/name", by("Anna Berg and Tom Lind"));
        breaks("author.combined", "/authors/0/name", by("Anna Berg, Tom Lind"));
        keeps("author.combined", by("Berg and Lind"));
        keeps("author.combined", by("Old Harbour Kitchen & Beer Garden"));
        keeps("author.combined", by("Anna Berg, MD"));
        keeps("author.combined", by("Anna Berg, Ireland Correspondent"));
        keeps("author.combined", by("Eva Maier, Leitende Redakteurin"));
        keeps("author.combined", by("Department of Ports and Waterways"));
    }

    @Test
    void reportsAnAddressInPlaceOfTheName() {
        breaks("author.contact-in-name", "/authors/0/name", by("anna@example.org"));
        breaks("author.contact-in-name", "/authors/0/name", by("https://example.org/anna"));
        keeps("author.contact-in-name", by("Anna @ Berg"));
    }

    @Test
    void reportsAMissingDate() {
        breaks("published.missing", "/published", Article.builder());
        keeps("published.missing", published("2024-05-04"));
        keeps("published.missing", Article.builder().updated(day("2024-05-04")));
    }

    @Test
    void reportsDatesMoreThanAnHourInTheFuture() {
        breaks("published.future", "/published", published("2024-05-06"));
        keeps("published.future", Article.builder().published(OffsetDateTime.parse("2024-05-05T14:30:00+02:00")));
        keeps("published.future", published("2124-05-06"));
    }

    @Test
    void reportsImplausibleDates() {
        breaks("published.implausible", "/published", published("0024-05-06"));
        breaks("published.implausible", "/published", published("2124-05-06"));
        breaks(
                "published.implausible",
                "/published",
                Article.builder().published(OffsetDateTime.parse("1970-01-01T01:00:00+01:00")));
        keeps("published.implausible", published("1883-05-06"));
    }

    @Test
    void reportsDatesInTheWrongOrder() {
        breaks("updated.before-published", "/updated", published("2024-05-04").updated(day("2024-05-03")));
        breaks("expires.before-published", "/expires", published("2024-05-04").expires(day("2024-05-03")));
        keeps("updated.before-published", published("2024-05-04").updated(day("2024-05-04")));
        keeps("expires.before-published", published("2024-05-04").expires(day("2024-06-04")));
    }

    @Test
    void reportsMalformedLanguageTags() {
        breaks("language.malformed", "/language", Article.builder().language("en_GB"));
        breaks("language.malformed", "/language", Article.builder().language("Plain English"));
        keeps("language.malformed", Article.builder().language("de-AT"));
        keeps("language.malformed", Article.builder().language("EN"));
    }

    @Test
    void reportsAMissingLanguageUnlessTheFeedHasOne() {
        breaks("language.missing", "/language", Article.builder());
        keeps(
                "language.missing",
                Article.builder().source(Feed.builder().language("en").build()));
    }
}
