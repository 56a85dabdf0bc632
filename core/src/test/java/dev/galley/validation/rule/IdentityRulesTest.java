package dev.galley.validation.rule;

import static dev.galley.validation.rule.Rules.breaks;
import static dev.galley.validation.rule.Rules.keeps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityRulesTest {
    private static ArticleBuilder at(String url) {
        return Article.builder().url(url);
    }

    @Test
    void reportsAMissingId() {
        breaks("id.missing", "/id", Article.builder());
        breaks("id.missing", "/id", Article.builder().id(" "));
        keeps("id.missing", Article.builder().id("12"));
    }

    @Test
    void reportsAnIdThatTwoArticlesShare() {
        Article one = Article.builder().id("12").build();
        Article other = Article.builder().id("13").build();
        Article none = Article.builder().build();

        assertThat(duplicates(one, other, one)).containsExactly("/articles/2/id");
        assertThat(duplicates(one, other, none, none)).isEmpty();
    }

    private static List<String> duplicates(Article... articles) {
        return Rules.ALL.validate(Feed.builder().articles(List.of(articles)).build()).findings().stream()
                .filter(finding -> finding.code().equals("id.duplicate"))
                .map(Finding::path)
                .toList();
    }

    @Test
    void reportsAMissingPage() {
        breaks("url.missing", "/links", Article.builder().link(Link.of(Link.RELATED, Url.of("https://example.org/"))));
        keeps("url.missing", at("https://example.org/a"));
    }

    @Test
    void reportsRelativeAddresses() {
        breaks("url.relative", "/links/0/href", at("/2024/bridge"));
        keeps("url.relative", at("https://example.org/a").link(Link.of(Link.VIA, Url.of("tag:example.org,2024:1"))));
    }

    @Test
    void reportsMalformedAddresses() {
        breaks("url.malformed", "/links/0/href", at("https://"));
        keeps("url.malformed", at("https://example.org/a b|c"));
    }

    @Test
    void reportsPagesThatAreNeitherHttpNorHttps() {
        breaks("url.scheme", "/links", at("file:///srv/a.html"));
        keeps("url.scheme", at("HTTP://example.org/a"));
        keeps("url.scheme", at("/a"));
    }

    @Test
    void reportsTrackingParameters() {
        breaks("url.tracking-params", "/links", at("https://example.org/a?id=1&utm_source=rss"));
        breaks("url.tracking-params", "/links", at("https://example.org/a?fbclid=x"));
        keeps("url.tracking-params", at("https://example.org/a?id=1&page=2#utm"));
    }
}
