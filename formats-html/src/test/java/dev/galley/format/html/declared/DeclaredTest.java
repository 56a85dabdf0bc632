package dev.galley.format.html.declared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.html.tree.PageTree;
import dev.galley.report.Finding;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DeclaredTest {
    private static Declared read(String html) {
        return Declared.of(PageTree.of(Jsoup.parse(html)));
    }

    private static Declared jsonLd(String json) {
        return read("<script type='application/ld+json'>" + json + "</script>");
    }

    private static List<String> texts(List<DeclaredValue> values) {
        return values.stream().map(DeclaredValue::text).toList();
    }

    @Test
    void readsTheArticleOfAGraphAndResolvesItsAuthor() {
        Declared declared = jsonLd("""
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "WebPage", "name": "The Tide Courier"},
                  {"@type": ["Article", "NewsArticle"], "headline": "Tide &amp; time", "author": {"@id": "#ada"},
                   "datePublished": "2024-05-05", "keywords": ["tide", "harbour"]},
                  {"@type": "Person", "@id": "#ada", "name": "Ada Brook", "url": "https://tide.example/ada"}]}""");

        assertThat(texts(declared.best(Property.HEADLINE))).containsExactly("Tide & time");
        assertThat(declared.first(Property.AUTHOR))
                .contains(new DeclaredValue(Property.AUTHOR, "Ada Brook", "https://tide.example/ada", Origin.JSON_LD));
        assertThat(texts(declared.best(Property.KEYWORD))).containsExactly("tide", "harbour");
    }

    @Test
    void keepsWhatComesBeforeTheFaultOfABrokenBlock() {
        Declared declared = jsonLd("{\"@type\": \"NewsArticle\", \"headline\": \"Tide\", \"author\": \"Ada\" \"x\"}");

        assertThat(texts(declared.best(Property.HEADLINE))).containsExactly("Tide");
        assertThat(Contradictions.of(declared)).extracting(Finding::code).containsExactly("page.declared.broken");
    }

    @Test
    void readsBlocksWithLineBreaksInStringsAndWrappers() {
        assertThat(texts(jsonLd("\n//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"Tide\nand time\"};\n//]]>")
                        .best(Property.HEADLINE)))
                .containsExactly("Tide\nand time");
    }

    @Test
    void readsMicrodataOfTheArticleAlone() {
        Declared declared = read("""
                <article itemscope itemtype="https://schema.org/NewsArticle">
                <h1 itemprop="headline">Tide</h1>
                <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/ada"><b
                  itemprop="name">Ada Brook</b></a></span>
                <time itemprop="datePublished" datetime="2024-05-05">May</time>
                <div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><i itemprop="author">Tom</i></div>
                </article><p itemprop="headline">Other</p>""");

        assertThat(texts(declared.all(Property.HEADLINE))).containsExactly("Tide");
        assertThat(texts(declared.all(Property.AUTHOR))).containsExactly("Ada Brook");
        assertThat(declared.first(Property.AUTHOR).map(DeclaredValue::link)).contains("/ada");
        assertThat(texts(declared.all(Property.PUBLISHED))).containsExactly("2024-05-05");
    }

    @Test
    void readsRdfaAndMicroformats() {
        assertThat(texts(
                        read("<div vocab='https://schema.org/' typeof='Article'><h1 property='headline'>Tide</h1></div>")
                                .all(Property.HEADLINE)))
                .containsExactly("Tide");
        Declared entry =
                read("<div class=h-entry><h1 class=p-name>Tide</h1><a class='p-author h-card' href=/ada>Ada</a>"
                        + "<time class=dt-published datetime=2024-05-05>May</time></div>");
        assertThat(entry.from(Property.HEADLINE, Origin.H_ENTRY)).contains("Tide");
        assertThat(entry.from(Property.AUTHOR, Origin.H_ENTRY)).contains("Ada");
        assertThat(entry.from(Property.PUBLISHED, Origin.H_ENTRY)).contains("2024-05-05");
    }

    @Test
    void trustsJsonLdMoreThanMetaElementsAndReportsContradictions() {
        Declared declared = read("<html lang=en><meta property=article:published_time content=2024-05-04T10:00:00Z>"
                + "<meta name=author content=Tom><meta name=dc.title content=Other>"
                + "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":\"Ada\",\"inLanguage\":\"de-DE\","
                + "\"datePublished\":\"2024-05-05T10:00:00Z\"}</script>");

        assertThat(texts(declared.best(Property.AUTHOR))).containsExactly("Ada");
        assertThat(texts(declared.all(Property.AUTHOR))).containsExactly("Tom", "Ada");
        assertThat(texts(declared.best(Property.HEADLINE))).containsExactly("Other");
        assertThat(Contradictions.of(declared)).extracting(Finding::path).containsExactly("/published", "/language");
    }

    @Test
    void oneMomentInTwoTimeZonesIsNoContradiction() {
        Declared declared = read("<meta property=article:published_time content=2024-05-04T23:30:00-05:00>"
                + "<meta name=date content=2024-05-05T04:30:00Z><meta name=pubdate content=2024-05-05T04:30:00Z>");

        assertThat(Contradictions.of(declared)).isEmpty();
    }

    @Test
    void readsDeclaredComments() {
        Declared declared = jsonLd(
                "{\"@type\":\"BlogPosting\",\"headline\":\"Tide\",\"comment\":[{\"@type\":\"Comment\","
                        + "\"text\":\"And the gulls?\",\"author\":{\"@type\":\"Person\",\"name\":\"Tom\"},\"dateCreated\":\"2024-05-05\"}]}");

        assertThat(declared.comments())
                .containsExactly(new DeclaredComment("", "", "Tom", "2024-05-05", "And the gulls?"));
    }
}
