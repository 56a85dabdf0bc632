package dev.galley.validation.rule;

import static dev.galley.validation.rule.Rules.breaks;
import static dev.galley.validation.rule.Rules.headline;
import static dev.galley.validation.rule.Rules.keeps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineRulesTest {
    @Test
    void reportsAMissingHeadline() {
        breaks("headline.missing", "/headline", Article.builder());
        breaks("headline.missing", "/headline", headline("  "));
        keeps("headline.missing", headline("Bridge opens"));
    }

    @Test
    void reportsHeadlinesOfMoreThan110Characters() {
        breaks("headline.too-long", "/headline", headline("x".repeat(111)));
        keeps("headline.too-long", headline("x".repeat(110)));
        keeps("headline.too-long", headline("😀".repeat(110)));
    }

    @Test
    void reportsAPrefixOnlyIfItIsTheKickerOrACategory() {
        breaks(
                "headline.kicker-prefix",
                "/headline",
                headline("Harbour: Bridge opens").kicker("HARBOUR"));
        breaks(
                "headline.kicker-prefix",
                "/headline",
                headline("Harbour - Bridge opens").category(Category.of("harbour")));
        keeps("headline.kicker-prefix", headline("Mayor: bridge opens").category(Category.of("harbour")));
        keeps("headline.kicker-prefix", headline("Lorde: fans sue over tour").category(Category.of("Lorde")));
        keeps("headline.kicker-prefix", headline("Harbour-side bridge opens").category(Category.of("harbour")));
    }

    @Test
    void reportsHeadlinesInCapitals() {
        breaks("headline.all-caps", "/headline", headline("HARBOUR BRIDGE OPENS TODAY"));
        keeps("headline.all-caps", headline("NASA AND ESA AGREE on a launch"));
        keeps("headline.all-caps", headline("UEFA EURO 24"));
        keeps("headline.all-caps", headline("日本の橋が開通"));
    }

    @Test
    void reportsTheNameOfTheSiteAtTheEnd() {
        Feed site = Feed.builder().title("The Example News").build();
        breaks(
                "headline.site-suffix",
                "/headline",
                headline("Bridge opens | The Example News").source(site));
        breaks(
                "headline.site-suffix",
                "/headline",
                headline("Bridge opens - Example").url("https://www.example.org/a"));
        keeps(
                "headline.site-suffix",
                headline("Bridge opens - at last")
                        .url("https://www.example.org/a")
                        .source(site));
        keeps("headline.site-suffix", headline("Letter to The Example News").source(site));
    }

    @Test
    void takesACategoryBeforeAColonForASectionIfOtherArticlesHaveIt() {
        Article article = headline("Harbour: bridge opens")
                .category(Category.of("harbour"))
                .build();
        Article other = headline("Ferry sinks").category(Category.of("Harbour")).build();
        assertThat(inFeed(article, other)).isEmpty();
        assertThat(inFeed(article, other, other)).containsExactly("/articles/0/headline");
    }

    private static List<String> inFeed(Article... articles) {
        return Rules.ALL.validate(Feed.builder().articles(List.of(articles)).build()).findings().stream()
                .filter(finding -> finding.code().equals("headline.kicker-prefix"))
                .map(Finding::path)
                .toList();
    }
}
