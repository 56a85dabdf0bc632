package dev.galley.validation.rule;

import static dev.galley.validation.rule.Rules.breaks;
import static dev.galley.validation.rule.Rules.headline;
import static dev.galley.validation.rule.Rules.html;
import static dev.galley.validation.rule.Rules.keeps;
import static dev.galley.validation.rule.Rules.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rules on feeds of articles, and those of the profiles for news services and search engines. */
class PublishingRulesTest {
    private static final String LONG =
            "The old bridge in the harbour of the town was closed in spring, after divers had found cracks"
                    + " in two of its piers, and they said that it must stay closed.";

    private static List<String> paths(String code, FeedBuilder feed) {
        return Rules.ALL.validate(feed.build()).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::path)
                .toList();
    }

    private static ArticleBuilder article(String id, String headline, String text) {
        return Article.builder().id(id).headline(headline).content(Text.html("<p>" + text + "</p>"));
    }

    private static FeedBuilder feed(ArticleBuilder... articles) {
        FeedBuilder feed = Feed.builder();
        List.of(articles).forEach(article -> feed.article(article.build()));
        return feed;
    }

    @Test
    void reportsAnArticleUnderTwoIds() {
        assertThat(paths(
                        "article.duplicate",
                        feed(article("1", "Bridge shut", LONG), article("2", "Bridge shut!", LONG))))
                .containsExactly("/articles/1");
        assertThat(paths(
                        "article.duplicate",
                        feed(article("1", "Bridge shut", LONG), article("1", "Bridge shut", LONG))))
                .isEmpty();
        assertThat(paths("article.duplicate", feed(article("1", "Bridge shut", LONG), article("2", "Pier shut", LONG))))
                .isEmpty();
        assertThat(paths(
                        "article.duplicate",
                        feed(article("1", "Bridge", LONG), article("2", "Bridge", LONG + " So far."))))
                .isEmpty();
        assertThat(paths(
                        "article.duplicate",
                        feed(article("1", "Sunday", "A photo"), article("2", "Sunday", "A photo"))))
                .isEmpty();
        ArticleBuilder episode = article("2", "Bridge shut", LONG)
                .media(Media.enclosure(Url.of("https://example.org/2.mp3"), "audio/mpeg"));
        assertThat(paths("article.duplicate", feed(article("1", "Bridge shut", LONG), episode)))
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void comparesArticlesWithTheSameHashQuickly() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 1 << 16; i++) {
            StringBuilder text = new StringBuilder(LONG);
            for (int bit = 1; bit < 1 << 16; bit <<= 1) {
                text.append((i & bit) == 0 ? "Aa" : "BB");
            }
            articles.add(
                    article(Integer.toString(i), "Bridge shut", text.toString()).build());
        }

        Profile one = Profile.builder("one")
                .withFeedRule(new ArticleDuplicate(), Severity.INFO)
                .build();
        assertThat(Validator.of(one)
                        .validate(Feed.builder().articles(articles).build())
                        .findings())
                .isEmpty();
    }

    @Test
    void reportsALineWithWhichMostArticlesEnd() {
        String line = "</p><p>Follow us on Mastodon";
        FeedBuilder four = feed(
                article("1", "One", "First" + line),
                article("2", "Two", "Second" + line),
                article("3", "Three", "Third"),
                article("4", "Four", "Fourth" + line),
                article("5", "Five", LONG.repeat(40) + line));
        assertThat(paths("body.ending-repeated", four)).containsExactly("/articles/0/body");
        assertThat(Rules.ALL.validate(four.build()).findings())
                .filteredOn(finding -> finding.code().equals("body.ending-repeated"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).startsWith("4 of 5 articles");
                    assertThat(finding.value()).contains("Follow us on Mastodon");
                });
        FeedBuilder three = feed(
                article("1", "One", "First" + line),
                article("2", "Two", "x" + line),
                article("3", "Three", "y" + line));
        assertThat(paths("body.ending-repeated", three)).isEmpty();
        FeedBuilder half = feed(
                article("1", "One", "First" + line),
                article("2", "Two", "x" + line),
                article("3", "Three", "y" + line),
                article("4", "Four", "z" + line),
                article("5", "Five", "Fifth"),
                article("6", "Six", "Sixth"),
                article("7", "Seven", "Seventh"),
                article("8", "Eight", "Eighth"));
        assertThat(paths("body.ending-repeated", half)).isEmpty();
    }

    @Test
    void findsTheLastLineOfPlainText() {
        ArticleBuilder[] articles = IntStream.range(0, 4)
                .mapToObj(i -> Article.builder()
                        .id("" + i)
                        .content(Text.plain((LONG + i + "\n\n").repeat(30) + "Abonniert unseren Newsletter")))
                .toArray(ArticleBuilder[]::new);
        assertThat(paths("body.ending-repeated", feed(articles))).containsExactly("/articles/0/body");
    }

    @Test
    void reportsPagesAndHeadlinesThatOccurTwice() {
        ArticleBuilder one = headline("Weekly report").url("https://example.org/1");
        ArticleBuilder same = headline("Weekly report.").url("https://example.org/1");
        ArticleBuilder other = headline("Monthly report").url("https://example.org/2");
        assertThat(paths("url.duplicate", feed(one, other, same))).containsExactly("/articles/2/links");
        assertThat(paths("headline.duplicate", feed(one, other, same))).containsExactly("/articles/2/headline");
        assertThat(paths("url.duplicate", feed(one, other))).isEmpty();
        assertThat(paths("headline.duplicate", feed(one, other, Article.builder(), Article.builder())))
                .isEmpty();
    }

    @Test
    void reportsEmptyHeadings() {
        breaks("section.heading-empty", "/body/0/blocks/0", html("<h2>&nbsp;</h2><p>Text</p>"));
        breaks("section.heading-empty", "/body/0/blocks/0", html("<p>Text</p><H3><strong> </strong></H3>"));
        breaks("section.heading-empty", "/body/0/heading", Article.builder().section(Section.headed(" ")));
        keeps("section.heading-empty", html("<h2>The cost</h2>"));
        keeps("section.heading-empty", html("<h2><img src=\"cost.png\" alt=\"The cost\"></h2>"));
        keeps("section.heading-empty", html("<header></header><hr>"));
    }

    @Test
    void reportsLinksThatLeadNowhere() {
        breaks("link.no-target", "/body/0/blocks/0", html("<a href=\"#\">More</a>"));
        breaks("link.no-target", "/body/0/blocks/0", html("<a class=x href = '' >More</a>"));
        breaks("link.no-target", "/body/0/blocks/0", html("<a href>More</a>"));
        breaks("link.no-target", "/body/0/blocks/0", html("<A HREF=\" # \">More</A>"));
        breaks("link.no-target", "/body/0/blocks/0", html("<a href=#>More</a>"));
        keeps("link.no-target", html("<a href=\"#note-1\">1</a> <a id=\"x\"></a> <a name=\"y\">Text</a>"));
        keeps("link.no-target", html("<a href=\"https://example.org/#\">More</a> the attribute href=\"\" of &lt;a>"));
        keeps("link.no-target", html("<link href=\"\"> <a href='/x'>More</a>"));
    }

    @Test
    void reportsPicturesForNewsServices() {
        breaks("media.size-missing", "/body/0/blocks/0", html("<img src=\"a.jpg\" width=\"3\">"));
        keeps("media.size-missing", html("<img src=\"a.jpg\" width=\"3\" height=\"2\">"));
        breaks("media.lead-missing", "/media", paragraphs("Text"));
        breaks(
                "media.lead-missing",
                "/media",
                headline("A").media(Media.enclosure(Url.of("https://e.org/a.mp3"), "audio/mpeg")));
        keeps("media.lead-missing", headline("A").media(Media.lead("https://example.org/a.jpg")));
        keeps("media.lead-missing", html("<img src=\"a.jpg\">"));
        breaks("media.lead-too-small", "/media/0", headline("A").media(lead(200, 249)));
        keeps("media.lead-too-small", headline("A").media(lead(200, 250)));
        keeps("media.lead-too-small", headline("A").media(Media.lead("https://example.org/a.jpg")));
    }

    private static Media lead(int width, int height) {
        return Media.builder(Url.of("https://example.org/a.jpg"), Media.Role.LEAD)
                .width(width)
                .height(height)
                .build();
    }

    @Test
    void reportsHeadlinesForNewsServices() {
        breaks("headline.card-length", "/headline", headline("Reviews"));
        breaks("headline.card-length", "/headline", headline("x".repeat(61)));
        keeps("headline.card-length", headline("x".repeat(60)));
        keeps("headline.card-length", headline("Theatre reviews"));
        breaks(
                "headline.author-name",
                "/headline",
                headline("Bridge opens - Jane Doe").author(Person.named("Jane Doe")));
        breaks(
                "headline.author-name",
                "/headline",
                headline("Brücke offen, von Eva Maier").author(Person.named("Eva Maier")));
        keeps("headline.author-name", headline("A talk with Jane Doe").author(Person.named("Jane Doe")));
        keeps("headline.author-name", headline("News by Reuters").author(Person.named("Reuters")));
    }

    @Test
    void reportsWhatNewsServicesAskOfArticles() {
        breaks("author.url-missing", "/authors/0/url", Article.builder().author(Person.named("Jane Doe")));
        keeps(
                "author.url-missing",
                Article.builder().author(Person.named("Jane Doe").withUrl(Url.of("https://e.org/jane"))));
        breaks("url.id-parameter", "/links", Article.builder().url("https://example.org/a?x=1&ID=4"));
        breaks("url.id-parameter", "/links", Article.builder().url("https://example.org/a?id=4"));
        keeps("url.id-parameter", Article.builder().url("https://example.org/a?pid=4&idx=5"));
        breaks(
                "published.old-news",
                "/published",
                Article.builder().published(OffsetDateTime.parse("2024-05-03T11:59:00Z")));
        keeps("published.old-news", Article.builder().published(OffsetDateTime.parse("2024-05-03T12:01:00Z")));
        breaks("snippet.missing", "/standfirst", paragraphs("Text").standfirst(" "));
        keeps("snippet.missing", Article.builder().standfirst("The bridge is open"));
    }

    @Test
    void reportsWhatNewsServicesAskOfFeeds() {
        assertThat(paths("language.without-region", Feed.builder().language("en")))
                .containsExactly("/language");
        assertThat(paths("language.without-region", Feed.builder().language("zh-Hant")))
                .containsExactly("/language");
        assertThat(paths("language.without-region", Feed.builder().language("en-x-ab")))
                .containsExactly("/language");
        for (String tag : List.of("en-GB", "en-gb", "zh-Hant-TW", "es-419", "de_AT")) {
            assertThat(paths("language.without-region", Feed.builder().language(tag)))
                    .isEmpty();
        }
        FeedBuilder full = Feed.builder()
                .articles(Collections.nCopies(1_000, Article.builder().build()));
        assertThat(paths("feed.too-many-articles", full)).isEmpty();
        assertThat(paths(
                        "feed.too-many-articles", full.article(Article.builder().build())))
                .containsExactly("/articles");
    }

    @Test
    void hasAProfileForEachService() {
        assertThat(Profile.googleNews().severities())
                .containsEntry("published.missing", Severity.ERROR)
                .doesNotContainKey("headline.card-length");
        assertThat(Profile.appleNews().severities())
                .containsEntry("language.without-region", Severity.WARNING)
                .doesNotContainKey("published.old-news");
        assertThat(Profile.seo().severities())
                .containsEntry("link.no-target", Severity.WARNING)
                .doesNotContainKey("language.missing");
    }
}
