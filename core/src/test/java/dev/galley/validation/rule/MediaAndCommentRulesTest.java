package dev.galley.validation.rule;

import static dev.galley.validation.rule.Rules.breaks;
import static dev.galley.validation.rule.Rules.findings;
import static dev.galley.validation.rule.Rules.html;
import static dev.galley.validation.rule.Rules.keeps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Block;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MediaAndCommentRulesTest {
    private static final Url IMAGE = Url.of("https://example.org/bridge.jpg");

    private static ArticleBuilder with(Media media) {
        return Article.builder().media(media);
    }

    private static ArticleBuilder says(String words) {
        return Article.builder()
                .comment(Comment.builder().id("c1").body(Text.plain(words)).build());
    }

    private static Comment answer(String id, String parent) {
        return Comment.builder().id(id).parentId(parent).build();
    }

    @Test
    void reportsImagesWithoutAlternativeText() {
        Media lead = Media.builder(IMAGE, Media.Role.LEAD).type("image/jpeg").build();
        breaks("media.alt-missing", "/media/0", with(lead));
        breaks(
                "media.alt-missing",
                "/body/0/blocks/0",
                Article.builder().section(Section.of(new Block.Figure(Media.lead(IMAGE)))));
        breaks("media.alt-missing", "/body/0/blocks/0", html("<img src='https://example.org/bridge.jpg'>"));
        keeps(
                "media.alt-missing",
                with(lead.toBuilder().alt("The bridge at dawn").build()));
        keeps("media.alt-missing", html("<img src='https://example.org/line.gif' alt=''>"));
        keeps("media.alt-missing", html("<img src='https://example.org/count' width='1' height='1'>"));
    }

    @Test
    void reportsAMediaTypeThatDoesNotMatch() {
        breaks(
                "media.type-mismatch",
                "/media/0",
                with(Media.enclosure(Url.of("https://example.org/a.mp3?x=1.png"), "video/mp4")));
        breaks("media.type-mismatch", "/media/0", with(Media.enclosure(IMAGE, "jpeg")));
        keeps("media.type-mismatch", with(Media.enclosure(Url.of("https://example.org/a.mp3"), "audio/mpeg")));
        keeps("media.type-mismatch", with(Media.enclosure(Url.of("https://example.org/a.mp4"), "audio/mp4")));
    }

    @Test
    void reportsMediaThatCannotBeFetched() {
        breaks("media.url", "/media/0/url", with(Media.lead(Url.of("/bridge.jpg"))));
        breaks("media.url", "/media/0/url", with(Media.lead(Url.of(""))));
        keeps("media.url", with(Media.lead(IMAGE)));
    }

    @Test
    void reportsEnclosuresWithoutType() {
        breaks(
                "media.type-missing",
                "/media/0/type",
                with(Media.builder(Url.of("https://example.org/interview?id=1"), Media.Role.ENCLOSURE)
                        .build()));
        keeps(
                "media.type-missing",
                with(Media.builder(Url.of("https://example.org/bridge.jpg?w=460"), Media.Role.ENCLOSURE)
                        .build()));
        keeps(
                "media.type-missing",
                with(Media.builder(IMAGE, Media.Role.ENCLOSURE)
                        .type("image/jpeg")
                        .build()));
        keeps("media.type-missing", with(Media.lead(IMAGE)));
    }

    @Test
    void reportsImplausibleSizes() {
        breaks(
                "media.dimensions",
                "/media/0",
                with(Media.builder(IMAGE, Media.Role.LEAD).width(1).height(1).build()));
        breaks(
                "media.dimensions",
                "/media/0",
                with(Media.builder(IMAGE, Media.Role.LEAD).width(-5).build()));
        keeps(
                "media.dimensions",
                with(Media.builder(IMAGE, Media.Role.LEAD)
                        .width(1200)
                        .height(800)
                        .build()));
    }

    @Test
    void reportsLinksWithoutText() {
        breaks(
                "link.empty-title",
                "/links/0/title",
                Article.builder().link(Link.alternate(IMAGE).withTitle(" ")));
        breaks("link.empty-title", "/body/0/blocks/0", html("<p><a href='https://example.org/'></a>x</p>"));
        breaks(
                "link.empty-title",
                "/body/0/blocks/0",
                Article.builder().section(Section.of(new Block.RelatedLink(Optional.empty(), "", Optional.empty()))));
        keeps(
                "link.empty-title",
                html("<a name='top'></a><a href='https://example.org/'><img src='a.png' alt='A'></a>"));
    }

    @Test
    void reportsRepliesToMissingComments() {
        breaks("comment.parent-unknown", "/comments/0", Article.builder().comment(answer("c1", "c7")));
        keeps("comment.parent-unknown", says("Fine.").comment(answer("c2", "c1")));
    }

    @Test
    void reportsCyclesOfComments() {
        assertThat(findings(
                        "comment.cycle",
                        Article.builder()
                                .comments(List.of(answer("c1", "c2"), answer("c2", "c1")))
                                .build()))
                .isNotEmpty();
        keeps("comment.cycle", says("Fine.").comment(answer("c2", "c1")));
    }

    @Test
    void reportsCommentsWithTheSameId() {
        breaks(
                "comment.id-duplicate",
                "/comments/1",
                says("One.").comment(Comment.builder().id("c1").build()));
        keeps(
                "comment.id-duplicate",
                says("One.").comment(Comment.builder().id("c2").build()));
    }

    @Test
    void reportsAnExposedAddressWithoutRepeatingIt() {
        Article exposed = says("Write to berg@example.org, please.").build();

        assertThat(findings("comment.email-exposed", exposed))
                .hasSize(1)
                .noneMatch(finding -> finding.toString().contains("berg@"));
        Commenter withheld = Commenter.named("Anna").withEmail("anna@example.org");
        breaks(
                "comment.email-exposed",
                "/comments/0/author/name",
                Article.builder()
                        .comment(Comment.builder()
                                .author(Commenter.named("anna@example.org"))
                                .build()));
        keeps(
                "comment.email-exposed",
                Article.builder()
                        .comment(Comment.builder()
                                .author(withheld)
                                .body(Text.plain("Hi @tom"))
                                .build()));
    }

    @Test
    void reportsTheTextOfTheCommentForm() {
        breaks("comment.form-text", "/comments/0/body", says("Your email address will not be published."));
        breaks("comment.form-text", "/comments/0/body", says("Ваш адрес email не будет опубликован."));
        breaks(
                "comment.form-text",
                "/comments/0/body",
                says("Je e-mailadres wordt niet gepubliceerd. Vereiste velden"));
        breaks("comment.form-text", "/comments/0/body", says("コメントを残す"));
        keeps("comment.form-text", says("I will leave a reply tomorrow."));
    }

    @Test
    void reportsScripts() {
        breaks("markup.script", "/body/0/blocks/0", html("<p>a</p><SCRIPT>count()</SCRIPT>"));
        keeps("markup.script", html("<p>The &lt;script&gt; tag</p>"));
        breaks("markup.event-handler", "/body/0/blocks/0", html("<img src='a.png' alt='' onerror='x()'>"));
        breaks("markup.event-handler", "/body/0/blocks/0", html("<iframe srcdoc='&lt;b onclick=x()&gt;'></iframe>"));
        breaks("markup.event-handler", "/body/0/blocks/0", html("<p>x</p><body onload=x()>"));
        breaks(
                "markup.event-handler",
                "/body/0/blocks/0",
                html("<noscript><p title='</noscript><img src=x onerror=x()>'>a</p></noscript>"));
        breaks("markup.event-handler", "/body/0/blocks/0", html("<noscript><img src=x onerror=x()></noscript>"));
        breaks(
                "markup.event-handler",
                "/body/0/blocks/0",
                html(
                        "<noscript><p title='</noscript><iframe srcdoc=&quot;<i onclick=x()>&quot;></iframe>'>a</p></noscript>"));
        keeps("markup.event-handler", html("<noscript><img src='on=x'></noscript><p>one = on</p>"));
        keeps("markup.event-handler", html("<body class='one'><p>x = on</p></body>"));
        keeps("markup.event-handler", html("<iframe srcdoc='&lt;b&gt;on&lt;/b&gt;'></iframe>"));
        keeps("markup.event-handler", html("<p class='one on two'>It is on one of them = done</p>"));
        breaks("markup.javascript-url", "/body/0/blocks/0", html("<a href=' java\nscript:x()'>x</a>"));
        keeps(
                "markup.javascript-url",
                html("<p>javascript: a language</p><a href='https://example.org/#javascript:'>x</a>"));
    }

    @Test
    void reportsScriptsInComments() {
        breaks(
                "markup.script",
                "/comments/0/body",
                Article.builder()
                        .comment(Comment.builder()
                                .body(Text.html("<script>x()</script>"))
                                .build()));
    }
}
