package dev.galley.format.html.written;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.html.Page;
import dev.galley.format.html.PageReader;
import dev.galley.format.html.Pages;
import dev.galley.format.html.PublisherRules;
import dev.galley.format.html.write.HtmlPages;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenPageTest {
    private static final Url ADDRESS = Url.of("https://harbour.example/ferry");
    private static final Article FERRY = Article.builder()
            .kicker("Harbour")
            .headline("No comments  yet")
            .standfirst("Share this.")
            .published(OffsetDateTime.parse("2026-11-28T12:00:00.123456+01:00"))
            .url(ADDRESS)
            .section(Section.of(Block.paragraph("Related articles"), Block.paragraph("The ferry left late.")))
            .build();
    private static final String PAGE = HtmlPages.page(FERRY);

    @Test
    void readsWordsThatOtherPagesHaveInTheirFrame() {
        Page page = Pages.read(PAGE, ADDRESS);
        assertThat(page.article()).isEqualTo(FERRY);
        assertThat(page.kind()).isEqualTo(Page.Kind.ARTICLE);
        assertThat(page.decisions()).extracting(Page.Decision::rule).containsExactly("written-page");
    }

    @Test
    void prefersWordsEditedOnThePage() {
        String edited = PAGE.replace("<h1 class=\"p-name\">No comments  yet", "<h1 class=\"p-name\">Ferry late")
                .replace(">Share this.", ">Fog <b>again</b>.")
                .replace(">Harbour</p>", ">Port</p>");
        Article article = Pages.read(edited, ADDRESS).article();
        assertThat(article.headline()).contains(Text.plain("Ferry late"));
        assertThat(article.standfirst()).contains(Text.html("Fog <b>again</b>."));
        assertThat(article.kicker()).contains("Port");
    }

    @Test
    void runsNothingThatAForgedPageContains() {
        String forged = PAGE.replace("The ferry left late.", "<img src=x onerror=alert(1)><script>alert(2)</script>")
                .replace(">Share this.", "><a href=\"javascript:alert(3)\">x</a>");
        Article article = Pages.read(forged, ADDRESS).article();
        assertThat(article.bodyHtml() + article.standfirst().orElseThrow().toHtml())
                .doesNotContain("alert");
    }

    @Test
    void readsWhatIsLeftOfADamagedPage() {
        Article withoutData =
                Pages.read(PAGE.replace("\"datePublished\"", "broken"), ADDRESS).article();
        assertThat(withoutData.headline()).isPresent();
        assertThat(withoutData.body()).isEqualTo(FERRY.body());
        String cut = PAGE.substring(0, PAGE.indexOf("<main>"));
        assertThat(Pages.read(cut, ADDRESS).kind()).isEqualTo(Page.Kind.EMPTY);
    }

    @Test
    void followsTheRulesOfAPublisher() {
        PublisherRules rules = PublisherRules.parse(
                "{\"publishers\":[{\"hosts\":[\"harbour.example\"],\"headline\":\".p-summary\"}]}");
        Page page = PageReader.builder().publishers(rules).build().read(PAGE, ADDRESS);
        assertThat(page.article().headline()).contains(Text.plain("Share this."));
    }

    @Test
    void leavesPagesOfOthersToTheRules() {
        assertThat(WrittenPage.of(PAGE.replace("content=\"Galley\"", "content=\"Other\""), 512))
                .isEmpty();
    }

    @Test
    void readsTheLanguageOfCode() {
        Article article = Article.builder()
                .headline("Paddles")
                .section(Section.of(new Block.Code("gate.open()", Optional.of("c++")), Block.paragraph("It opens.")))
                .build();
        String page = HtmlPages.page(article);
        assertThat(page).contains("<code class=\"language-c++\">");
        assertThat(Pages.read(page, ADDRESS).article().body()).isEqualTo(article.body());
    }

    @Test
    void writesNoOtherClassOfCode() {
        Article article = Article.builder()
                .headline("Paddles")
                .section(Section.of(Block.paragraph(Text.html("<code class=\"p-author\">open()</code>"))))
                .build();
        assertThat(HtmlPages.page(article)).contains("<code>open()</code>");
    }
}
