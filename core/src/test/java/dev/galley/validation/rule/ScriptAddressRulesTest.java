package dev.galley.validation.rule;

import static dev.galley.validation.rule.Rules.breaks;
import static dev.galley.validation.rule.Rules.html;
import static dev.galley.validation.rule.Rules.keeps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Block;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Correction;
import dev.galley.model.Discussion;
import dev.galley.model.Episode;
import dev.galley.model.Feed;
import dev.galley.model.License;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptAddressRulesTest {
    private static final String CODE = "markup.javascript-url";
    private static final Url SCRIPT = Url.of("java\nscript:go()");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='javascript&colon;go()'>x</a>",
                "<a href='java&#x09;script:go()'>x</a>",
                "<a href='java&Tab;script&NewLine;:go()'>x</a>",
                "<a href='&#1;javascript:go()'>x</a>",
                "<a href='&#106;&#97vascript:go()'>x</a>",
                "<a href = \nvbscript:go()>x</a>",
                "<a href='data:text/html,x'>x</a>",
                "<iframe src='data:text/html;base64,eA=='></iframe>",
                "<img src='javascript:go()' alt='x'>",
                "<svg><a xlink:href='javascript:go()'>x</a></svg>",
                "<svg><a><animate attributeName=href to=javascript:go() /></a></svg>",
                "<form action='javascript:go()'><input></form>",
                "<iframe srcdoc=\"<a href='javascript:go()'>x</a>\"></iframe>",
                "<iframe srcdoc='&lt;a href=&quot;javascript:go()&quot;&gt;x&lt;/a&gt;'></iframe>",
                "<img srcset='a.png 1x, javascript:go() 2x' alt='x'>",
                "<img SrcSet='a.png 1x, javascript:go() 2x' alt='x'>",
                "<svg xmlns:l='http://www.w3.org/1999/xlink'><a l:href='javascript:go()'>x</a></svg>",
                "<meta http-equiv=refresh content=\"0; url='javascript:go()'\">"
            })
    void seesThroughDisguises(String html) {
        breaks(CODE, "/body/0/blocks/0", html(html));
    }

    @Test
    void acceptsImagesInAddresses() {
        keeps(CODE, html("<meta name='description' content='0;url=javascript:go()'>"));
        keeps(CODE, html("<img src='a.png' srcset='a.png 1x, b.png 2x' alt='x'>"));
        keeps(CODE, html("<img src='data:image/svg+xml,%3Csvg/%3E' alt='x'><a href='data:image/png;base64,x'>x</a>"));
    }

    @Test
    void looksAtEveryTextWithMarkup() {
        Text text = Text.html("<a href='javascript:go()'>x</a>");

        breaks(CODE, "/rights", Article.builder().rights(text));
        breaks(
                CODE,
                "/media/0/caption",
                Article.builder()
                        .media(Media.lead("https://a.example/a.png").toBuilder()
                                .caption(text)
                                .build()));
        breaks(CODE, "/corrections/0/text", Article.builder().correction(new Correction(Optional.empty(), text)));
    }

    @Test
    void looksAtEveryAddressOfAnArticle() {
        breaks(CODE, "/body/0/blocks/0/url", block(Block.embed(SCRIPT)));
        breaks(CODE, "/body/0/blocks/0/url", block(Block.relatedLink("x", SCRIPT)));
        breaks(CODE, "/body/0/blocks/0/cite", block(Block.quote("x").withCite(SCRIPT)));
        breaks(CODE, "/body/0/blocks/0/url", block(Block.figure(Media.lead(SCRIPT))));
        breaks(CODE, "/media/0/url", Article.builder().media(Media.lead(SCRIPT)));
        breaks(CODE, "/links/0/href", Article.builder().link(Link.alternate(SCRIPT)));
        breaks(
                CODE,
                "/authors/0/url",
                Article.builder().author(Person.named("x").withUrl(SCRIPT)));
        breaks(
                CODE,
                "/authors/0/avatar",
                Article.builder().author(Person.named("x").withAvatar(SCRIPT)));
        breaks(CODE, "/discussion/page", Article.builder().discussion(Discussion.NONE.withPage(SCRIPT)));
        breaks(
                CODE,
                "/comments/0/author/url",
                Article.builder()
                        .comment(Comment.builder()
                                .author(new Commenter(Optional.of("x"), Optional.of(SCRIPT), Optional.empty()))
                                .build()));
        breaks(CODE, "/facets/license/urls/0", Article.builder().facet(License.of("javascript:go()")));
        breaks(
                CODE,
                "/facets/episode/chapters/0/url",
                Article.builder()
                        .facet(Episode.builder()
                                .chapter(new Episode.Chapter(Duration.ZERO, "x", Optional.of(SCRIPT), Optional.empty()))
                                .build()));
    }

    @Test
    void looksAtEveryAddressOfAFeed() {
        Feed feed = Feed.builder()
                .title("x")
                .link(Link.alternate(SCRIPT))
                .webMaster(Person.named("x").withUrl(SCRIPT))
                .facet(Podcast.builder().newFeedUrl(SCRIPT).build())
                .build();

        assertThat(Validator.of(Profile.publishable()).validate(feed).findings())
                .filteredOn(finding -> finding.code().equals(CODE))
                .allMatch(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::path)
                .containsExactly("/links/0/href", "/webMaster/url", "/facets/podcast/newFeedUrl");
    }

    private static ArticleBuilder block(Block block) {
        return Article.builder().section(Section.of(block));
    }
}
