package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockTest {
    private static final Url PAGE = Url.of("https://a.example/");

    @Test
    void factoriesLeaveOptionalPartsEmptyAndCopiesSetThem() {
        assertThat(Block.quote("Fog").withAttribution("Tom").withCite(PAGE))
                .isEqualTo(new Block.Quote(Text.plain("Fog"), Optional.of("Tom"), Optional.of(PAGE)));
        assertThat(Block.code("x = 1").withLanguage("python"))
                .isEqualTo(new Block.Code("x = 1", Optional.of("python")));
        assertThat(Block.embed("https://a.example/").withType("video/mp4").withTitle("Fog"))
                .isEqualTo(new Block.Embed(PAGE, Optional.of("video/mp4"), Optional.of("Fog")));
        assertThat(Block.relatedLink("Fog again", "https://a.example/").withCategory("WORLD"))
                .isEqualTo(new Block.RelatedLink(Optional.of("WORLD"), "Fog again", Optional.of(PAGE)));
        assertThat(Block.table(List.of(List.of(Text.plain("1"))))
                        .withCaption(Text.plain("c"))
                        .withHeader(List.of(Text.plain("h"))))
                .isEqualTo(new Block.Table(
                        Optional.of(Text.plain("c")), List.of(Text.plain("h")), List.of(List.of(Text.plain("1")))));
    }

    @Test
    void listingsAreBulletedUnlessTheyAreOrdered() {
        assertThat(Block.listing("a", "b"))
                .isEqualTo(new Block.Listing(false, List.of(Text.plain("a"), Text.plain("b"))));
        assertThat(Block.orderedListing("a").ordered()).isTrue();
    }

    @Test
    void addressesThatRunAScriptAreWrittenAsWords() {
        List<Section> body = List.of(Section.of(
                Block.embed("java\nscript:go()").withTitle("Film"),
                Block.embed("javascript:go()"),
                Block.relatedLink("More", "vbscript:go()")));

        assertThat(BodyHtml.of(body))
                .contains("<figure>Film (java\nscript:go())</figure>", "<figure>javascript:go()</figure>")
                .contains("More (vbscript:go())")
                .doesNotContain("<a ", "href");
    }

    @Test
    void anArticleGivesItsBodyAsHtml() {
        Article article = Article.builder()
                .section(Section.headed("Fog & wind", Block.paragraph("1 < 2"), Block.figure(Media.lead("i.png"))))
                .build();

        assertThat(article.bodyHtml()).isEqualTo("""
                        <h2>Fog &amp; wind</h2>
                        <p>1 &lt; 2</p>
                        <figure><img src="i.png" alt=""></figure>
                        """);
        assertThat(Article.builder().build().bodyHtml()).isEmpty();
    }

    @Test
    void linksAreMadeOfStrings() {
        assertThat(Link.self("https://a.example/feed")).isEqualTo(Link.of(Link.SELF, Url.of("https://a.example/feed")));
        assertThat(Link.of("via", "https://a.example/")
                        .withHreflang("en")
                        .withLength(3)
                        .withType("text/html"))
                .isEqualTo(new Link(
                        PAGE, "via", Optional.of("text/html"), Optional.of("en"), Optional.empty(), Optional.of(3L)));
    }
}
