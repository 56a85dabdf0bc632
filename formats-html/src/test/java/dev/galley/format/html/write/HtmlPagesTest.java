package dev.galley.format.html.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlPagesTest {
    private final Document page = Jsoup.parse(HtmlPages.page(PageExamples.FERRY));

    @Test
    void hasTheStructureOfAnArticle() {
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("main > article.h-entry")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("header > h1.p-name").text()).isEqualTo("Ferry <delayed> & \"late\"");
        assertThat(page.select("header .kicker").text()).isEqualTo("Harbour");
        assertThat(page.select("header .p-summary").text()).isEqualTo("Fog closed the strait.");
        assertThat(page.select("article > header .p-author").eachText()).containsExactly("Ada Okoro", "Lin Berg");
        assertThat(page.expectFirst("time.dt-published").attr("datetime")).isEqualTo("2026-11-28T12:00:00Z");
        assertThat(page.expectFirst("time.dt-published").text()).isEqualTo("28 November 2026");
        assertThat(page.select("figure.lead img").attr("alt")).isEqualTo("The pier");
        assertThat(page.select("figure.lead figcaption").text()).isEqualTo("The pier at noon Photo: Lin");
        assertThat(page.select("a.u-url").attr("href")).isEqualTo("https://harbour.example/1");
        assertThat(page.select("ul.related a").text()).isEqualTo("The port");
        assertThat(page.select(".correction").text()).contains("The ferry left at one.");
    }

    @Test
    void headingsSkipNoLevel() {
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(last + 1);
            last = level;
        }
        assertThat(page.select(".e-content h2").text()).isEqualTo("Reactions");
    }

    @Test
    void declaresTheArticle() {
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Ferry <delayed> & \"late\"");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://harbour.example/a%20b.jpg");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://harbour.example/1");
        String json = page.expectFirst("script[type=application/ld+json]").data();
        assertThat(json)
                .startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":"
                        + "\"Ferry \\u003cdelayed> \\u0026 \\\"late\\\"\"")
                .contains("\"datePublished\":\"2026-11-28T12:00:00Z\"")
                .contains(
                        "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Okoro\",\"url\":\"https://harbour.example/ada\"}")
                .contains("\"parentItem\":{\"@type\":\"Comment\",\"identifier\":\"1\"}");
    }

    @Test
    void showsApprovedCommentsAsThreadsWithoutAddresses() {
        assertThat(page.select("#comments article")).hasSize(2);
        assertThat(page.select("#comments li li .p-author").text()).isEqualTo("Cy");
        assertThat(HtmlPages.page(PageExamples.FERRY))
                .doesNotContain("mail.example")
                .doesNotContain("ada@harbour.example")
                .doesNotContain("Buy now");
    }

    @Test
    void runsNothingThatStrangersWrote() {
        String attack = "<script>alert(1)</script><img src=x onerror=alert(2)><a href='javascript:alert(3)'>x</a>"
                + "</script></style></title></main><iframe src='https://evil.example'></iframe><form><input>";
        Article article = Article.builder()
                .headline(Text.html(attack))
                .kicker(attack)
                .standfirst(Text.html(attack))
                .url("javascript:alert(4)")
                .language("\"><script>")
                .media(Media.lead(Url.of("javascript:alert(5)")))
                .rights(Text.html(attack))
                .section(Section.headed(
                        attack,
                        Block.paragraph(Text.html(attack)),
                        Block.markup(Text.html(attack)),
                        Block.embed("javascript:alert(6)"),
                        Block.figure(Media.lead(Url.of("javascript:alert(7)")))))
                .build();
        Document parsed = Jsoup.parse(HtmlPages.page(article));
        assertThat(parsed.select("script")).hasSize(1);
        assertThat(parsed.select("iframe, form, input, [onerror], [href^=javascript], [src^=javascript]"))
                .isEmpty();
        assertThat(parsed.select("main > article")).hasSize(1);
        assertThat(parsed.body().children()).hasSize(1);
        assertThat(parsed.expectFirst("script").data()).doesNotContain("<");
    }

    @Test
    void removesAForeignClassOfCodeThatIsNotItsFirstAttribute() {
        assertThat(ValidMarkup.of("<code title=\"x\" class=\"h-card p-author\">moor</code>"))
                .isEqualTo("<code title=\"x\">moor</code>");
    }

    @Test
    void beginsTheBylineWithTheUpdateIfNothingElseIsKnown() {
        OffsetDateTime date = OffsetDateTime.parse("2026-11-29T08:30:00Z");
        Article article = Article.builder().headline("Ferry").updated(date).build();
        assertThat(Jsoup.parse(HtmlPages.page(article)).select(".byline").text())
                .isEqualTo("updated November 29, 2026");
    }

    @Test
    void writesAFragmentWithoutFrame() {
        assertThat(HtmlPages.fragment(PageExamples.FERRY))
                .startsWith("<article class=\"h-entry\" lang=\"en-GB\">")
                .endsWith("</article>\n")
                .doesNotContain("<style")
                .doesNotContain("<script");
    }

    @Test
    void usesTheWordsAndDirectionOfTheLanguage() {
        Article german = PageExamples.FERRY.toBuilder().language("de").build();
        assertThat(HtmlPages.page(german)).contains(">Kommentare</h2>", "28. November 2026");
        Article persian = PageExamples.FERRY.toBuilder().language("fa").build();
        Document parsed = Jsoup.parse(HtmlPages.page(persian));
        assertThat(parsed.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(parsed.select("#comments h2").attr("lang")).isEqualTo("en");
    }

    @Test
    void addressesOfTextsAreAbsolute() {
        Url base = Url.of("https://pier.example/news/");
        Article article = Article.builder()
                .standfirst(Text.html("<a href='map.html'>Map</a>").withBase(base))
                .rights(Text.html("<a href='/rights'>Rights</a>").withBase(base))
                .content(Text.html("<p><a href='map.html'>Map</a> <img src='pier.jpg' alt=''></p>")
                        .withBase(base))
                .comment(Comment.builder()
                        .status(CommentStatus.APPROVED)
                        .body(Text.html("<a href='map.html'>Map</a>").withBase(base))
                        .build())
                .build();

        assertThat(Jsoup.parse(HtmlPages.page(article)).select("main [href], main [src]"))
                .extracting(element -> element.attr("href") + element.attr("src"))
                .containsExactly(
                        "https://pier.example/news/map.html",
                        "https://pier.example/news/map.html",
                        "https://pier.example/news/pier.jpg",
                        "https://pier.example/rights",
                        "https://pier.example/news/map.html");
    }

    @Test
    void listsTheArticlesOfAFeed() {
        Feed feed = Feed.builder()
                .title("Courier")
                .subtitle("Daily")
                .url("https://harbour.example/")
                .language("en")
                .article(PageExamples.FERRY)
                .article(Article.builder().headline("Two").build())
                .build();
        Document index = Jsoup.parse(HtmlPages.index(feed));
        assertThat(index.select("h1").text()).isEqualTo("Courier");
        assertThat(index.select("article.h-entry h2").eachText()).containsExactly("Ferry <delayed> & \"late\"", "Two");
        assertThat(index.select("article.h-entry h2 a").attr("href")).isEqualTo("https://harbour.example/1");
        assertThat(index.select(".p-summary").eachText()).containsExactly("Daily", "Fog closed the strait.");
        assertThat(index.text()).doesNotContain("The noon ferry");
    }
}
