package dev.galley.format.html.declared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.html.tree.PageTree;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the objects in JSON-LD is the article of the page. */
class JsonLdArticleTest {
    private static final String OTHER =
            "{'@type':'NewsArticle','headline':'The weir leaks','author':{'name':'Tom Reed'},'datePublished':'2020-01-01'";
    private static final String OWN =
            "{'@type':'NewsArticle','headline':'The mill turns','author':{'name':'Ada Brook'}";

    private static Declared read(String json) {
        return Declared.of(PageTree.of(Jsoup.parse(
                "<title>The mill turns | Mill Post</title><link rel=canonical href=/news/mill/>"
                        + "<script type='application/ld+json'>" + json.replace('\'', '"')
                        + "</script><h1>The mill turns</h1>",
                "https://mill.example/amp/mill?page=1")));
    }

    private static String author(String json) {
        return read(json).first(Property.AUTHOR).map(DeclaredValue::text).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'url':'http://www.mill.example/news/mill'",
                "'@id':'https://mill.example/news/mill#article'",
                "'mainEntityOfPage':'/news/mill/'",
                "'mainEntityOfPage':{'@type':'WebPage','@id':'https://mill.example/news/mill'}",
                "'url':'https://mill.example/amp/mill?page=1'"
            })
    void prefersTheObjectWithTheAddressOfThePage(String address) {
        assertThat(author("[" + OTHER + ",'articleBody':'It leaks.','url':'https://mill.example/news/weir'},"
                        + OWN.replace("The mill turns", "Rye again") + "," + address + "}]"))
                .isEqualTo("Ada Brook");
    }

    @Test
    void prefersTheObjectWithTheHeadlineOfThePage() {
        assertThat(author("[" + OTHER + "}," + OWN + "}]")).isEqualTo("Ada Brook");
        assertThat(author("[" + OTHER + "}," + OWN.replace("headline", "name") + "}]"))
                .isEqualTo("Ada Brook");
    }

    @Test
    void takesTheObjectThatSaysMostIfNoneIsThatOfThePage() {
        assertThat(author("[" + OTHER + "}," + OWN.replace("The mill turns", "Rye again") + "}]"))
                .isEqualTo("Tom Reed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentions", "hasPart", "isPartOf", "liveBlogUpdate", "citation", "video"})
    void takesNoArticleInsideAnArticle(String property) {
        String inner = OTHER + ",'articleBody':'It leaks.','url':'https://mill.example/news/mill#2'}";

        assertThat(author(OWN + ",'" + property + "':[" + inner + "]}")).isEqualTo("Ada Brook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blogPost", "mentions", "itemListElement"})
    void takesAnArticleOfAListOnlyIfItIsThatOfThePage(String property) {
        assertThat(author("{'@type':'WebPage','" + property + "':[" + OTHER + "}]}"))
                .isEmpty();
        assertThat(author("{'@type':'WebPage','" + property + "':[" + OTHER + "}," + OWN + "}]}"))
                .isEqualTo("Ada Brook");
    }

    @Test
    void takesTheMainEntityOfThePage() {
        assertThat(author("{'@type':'WebPage','author':{'name':'Site'},'mainEntity':" + OWN + "}}"))
                .isEqualTo("Ada Brook");
    }

    @Test
    void takesAVideoOrAReviewOnlyIfThePageIsAboutIt() {
        String video = "{'@type':'VideoObject','name':'%s','author':{'name':'Vic'},'uploadDate':'2020-01-01'}";
        String review = "{'@type':'Review','itemReviewed':{'name':'%s'},'author':{'name':'Rev'}}";

        assertThat(author(video.formatted("How a wheel works"))).isEmpty();
        assertThat(author(video.formatted("The mill turns"))).isEqualTo("Vic");
        assertThat(author("{'@type':'WebPage','mainEntity':" + video.formatted("A wheel") + "}"))
                .isEqualTo("Vic");
        assertThat(author(review.formatted("A kettle"))).isEmpty();
        assertThat(author(review.formatted("Mill"))).isEqualTo("Rev");
        assertThat(author("{'@type':'Product','name':'Flour','review':" + review.formatted("Flour") + "}"))
                .isEmpty();
    }

    @Test
    void readsNamesInObjectsAndInParts() {
        assertThat(author("{'@type':'NewsArticle','author':{'name':{'@value':'Ada Brook','@language':'en'}}}"))
                .isEqualTo("Ada Brook");
        assertThat(author("{'@type':'NewsArticle','author':{'givenName':'Ada','familyName':'Brook'}}"))
                .isEqualTo("Ada Brook");
    }
}
