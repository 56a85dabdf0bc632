package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionBuilder;
import dev.galley.text.LinkMention;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyLinksTest {
    private static Examination examine(SubmissionBuilder submission) {
        Policy policy = Policy.builder("links").build();
        ModeratorResources resources = new ModeratorResources(
                Optional.empty(), submitted -> null, Map.of(), Map.of(), Optional.empty(), List.of());
        return new Examination(submission.build(), Instant.EPOCH, policy, resources, Optional.empty());
    }

    private static SubmissionBuilder comment(Text body) {
        return Submission.builder(Comment.builder().id("c").body(body).build());
    }

    private static List<String> hosts(List<LinkMention> links) {
        return links.stream().map(LinkMention::host).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https&#58;//spam.example\">x</a>",
                "<a href=\"https&#x3a//spam.example\">x</a>",
                "<a href=\"https&colon;//spam&period;example\">x</a>",
                "<a href=\"https:&sol;&sol;spam.example\">x</a>",
                "<a href='https://spam&#46example/'>x</a>",
                "<a href='ht\ntp&NewLine;s://sp&Tab;am.example'>x</a>",
                "<a href='//spam.example/y'>x</a>",
                "<a href='\\\\spam.example\\y'>x</a>",
                "<a href='  https:/\\spam.example'>x</a>",
                "<a href=https:spam.example>x</a>",
                "<a href='https://news@sp%61m%2Eexample:443/'>x</a>",
                "<a href='https://ｓｐａｍ．example'>x</a>",
                "<a href='https://spam。example'>x</a>",
                "<a href='https://sp\u00ADam.example'>x</a>",
                "<form action='//spam.example'>",
                "<img srcset='//spam.example/a.png 2x'>",
                "<p style='background: url(&quot;//spam.example/a.png&quot;)'>x</p>",
                "<p style='background: u\\72l(https:\\2f\\2f spam.example)'>x</p>",
                "<style>p { background: url(//spam.example) }</style><p>x</p>",
                "<STYLE type='text/css'>@import 'https://spam.example/a.css';</STYLE>",
                "<style>@import url(\"https://spam.example/a.css\")",
                "<styled><style>@import 'https://spam.example'</style>",
                "<style>@import 'https:\\\n//spam.example';</style>",
                "<style>@import 'https:\\\r\n//spam.example';</style>",
                "<meta http-equiv='refresh' content='0; URL=//spam.example/'>",
                "<b onclick=\"location='https://spam.example/y'\">x</b>",
                "<a href=\"javascript:open('https://spam.example/y')\">x</a>",
                "<iframe src='data:text/html,<a href=https://spam.example>x</a>'></iframe>",
                "<svg><a xlink:href='//spam.example'>x</a></svg>",
                "<p>see spam&period;example/y</p>",
                "<p>see <b>spam</b>.example/y</p>",
                "<p>see spam(dot)example</p>",
                "<a href='//spam.example'>spam.example</a>"
            })
    void readsLinksInMarkupAsABrowserDoes(String markup) {
        Examination examination = examine(comment(Text.html(markup)));
        assertThat(hosts(examination.links())).containsExactly("spam.example");
        assertThat(examination.links().get(0).span().of(markup)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "look at https&colon;//spam.example",
                "look at https&#58;//spam.example/y",
                "look <a href='//spam.example'>here</a>",
                "look <a href=\"https:\\\\spam.example\">here</a>",
                "look at spam&period;example/y",
                "look at <a href=https://spam.example>this</a>"
            })
    void readsPlainTextAlsoAsHtml(String text) {
        assertThat(hosts(examine(comment(Text.plain(text))).links())).containsExactly("spam.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='/2026/03/ferry/'>the article</a>",
                "<a href='#comment-7'>above</a>",
                "<a href='mailto:ben@harbour.example'>Ben</a>",
                "<a href='page.html?x=1:2'>page</a>",
                "<a href>nothing</a>",
                "<!-- https://spam.example -->",
                "<i>a &lt; b and AT&amp;T</i>"
            })
    void findsNoLinkWhereABrowserStaysOnThePage(String markup) {
        assertThat(examine(comment(Text.html(markup))).allLinks()).isEmpty();
    }

    @Test
    void doesNotCountThePagesOwnSite() {
        Text body =
                Text.plain("https://harbour.example/pier and https://www.harbour.example/b and https://town.example");
        Article article =
                Article.builder().url(Url.of("https://harbour.example/a")).build();
        Examination examination = examine(comment(body).article(article));
        assertThat(hosts(examination.links())).containsExactly("town.example");
        assertThat(hosts(examination.allLinks())).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>In reply to <a href=\"https://x.example/a/#comment-1\">Ben</a>.</p><p>Yes</p>",
                "In reply to <a href=\"https://x.example/a/#comment-1\">Ben</a>.<br />Yes",
                "<p>Als Antwort auf <a href=\"https://x.example/a/#comment-99\">Käthe</a>.</p>\n<p>Ja</p>",
                "<p>En réponse à <a href='https://x.example/a/#comment-12'>Zoé</a>.</p><p>Oui</p>",
                "<p>В ответ на <a href=\"https://x.example/a/#comment-3\">Пётр</a>.</p><p>Да</p>",
                "<p><a href=\"https://x.example/a/#comment-3\">小林</a> への返信</p><p>はい</p>",
                "<p>回复给 <a href=\"https://x.example/a/#comment-3\">阿明</a>。</p><p>是</p>",
                "<p>In risposta a <a rel=nofollow href=\"https://x.example/a/#comment-1\">https://x.example/a/</a>.</p><p>Si</p>"
            })
    void doesNotCountTheLineBeforeAReply(String markup) {
        Examination examination = examine(comment(Text.html(markup)));
        assertThat(examination.links()).isEmpty();
        assertThat(hosts(examination.allLinks())).containsExactly("x.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>In reply to <a href=\"https://x.example/buy\">Ben</a>.</p><p>Yes</p>",
                "<p>In reply to <a href=\"https://x.example/#comment-1-buy\">Ben</a>.</p><p>Yes</p>",
                "<p>In reply to <a href=\"https://x.example/#comment-1\">Ben</a>, who sells pills.</p><p>Yes</p>",
                "<p>In reply to <a href=\"https://x.example/#comment-1\">Ben</a>.",
                "<p>I have a shop that sells the very best pills <a href=\"https://x.example/#comment-1\">here</a></p><p>Yes</p>",
                "<p>Yes</p><p>In reply to <a href=\"https://x.example/#comment-1\">Ben</a>.</p><p>Yes</p>"
            })
    void countsOtherLinksAtTheBeginning(String markup) {
        assertThat(examine(comment(Text.html(markup))).links()).hasSize(1);
    }

    @Test
    void linksToTheReadersOwnMachineAreNotByTheAuthor() {
        Examination examination =
                examine(comment(Text.plain("see http://localhost:8080/ http://127.0.0.1/x http://[::1]/"
                        + " http://127.spam.example/buy http://localhost.spam.example/")));

        assertThat(hosts(BodyLinks.byAuthor(BodyLinks.in(examination), examination)))
                .containsExactly("127.spam.example", "localhost.spam.example");
    }
}
