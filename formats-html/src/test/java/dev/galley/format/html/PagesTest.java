package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.galley.format.FeedReader;
import dev.galley.format.Head;
import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final Url URL = Url.of("https://tide.example/news/1");
    private static final String PROSE =
            "<p>The tide came in at noon, the harbour office says, and it went out again in the evening, as it always does.</p>";

    private static String page(String body) {
        return "<!doctype html><html lang=en><head><title>Tide</title></head><body>" + body + "</body></html>";
    }

    private static Page read(String html) {
        return Pages.read(html, URL);
    }

    private static List<String> codes(Page page) {
        return page.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "<", "<!doctype html>", "<html></html>", "\u0000", "<p>"})
    void saysThatAnEmptyPageHasNoText(String html) {
        Page page = read(html);

        assertThat(page.kind())
                .isEqualTo(html.equals("<") || html.equals("\u0000") ? Page.Kind.PLAIN_TEXT : Page.Kind.EMPTY);
        if (page.kind() == Page.Kind.EMPTY) {
            assertThat(codes(page)).containsExactly("page.empty");
            assertThat(page.article().body()).isEmpty();
        }
    }

    @Test
    void namesTheFeedOfAPageThatIsNotThatOfAnArticle() {
        for (String body : List.of("", "<p>Tide office</p>")) {
            Page page = read("<!doctype html><title>Tide</title>"
                    + "<link rel=alternate type='application/rss+xml' href='/tide.xml'>" + body);

            assertThat(page.kind()).isEqualTo(Page.Kind.EMPTY);
            assertThat(page.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(body.isEmpty() ? "page.empty" : "page.no-article");
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.hint()).contains("Read the feed https://tide.example/tide.xml");
            });
        }
    }

    @Test
    void doesNotCallAPageWithoutLinksAList() {
        Page page = read(page("<p>Tide office</p>"));

        assertThat(page.findings()).noneMatch(finding -> finding.message().contains("list"));
    }

    @Test
    void saysThatAPageNeedsScripts() {
        Page page = read(page("<div id=root></div><script src='app.js'></script>"));

        assertThat(page.kind()).isEqualTo(Page.Kind.EMPTY);
        assertThat(page.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("This page has no text without scripts");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void readsTheTextForBrowsersWithoutScripts() {
        Page page = read(page(
                "<div id=root></div><script src='app.js'></script><noscript><h1>Tide</h1>" + PROSE + "</noscript>"));

        assertThat(page.kind()).isEqualTo(Page.Kind.ARTICLE);
        assertThat(page.article().bodyHtml()).contains("The tide came in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<frameset><frame src=menu.html><frame src=text.html><noframes>No frames.</noframes></frameset>",
                "<body><iframe src=menu.html></iframe><iframe src=text.html></iframe><iframe width=1 src=count.html></iframe></body>"
            })
    void namesTheFramesOfAPageWithoutText(String frames) {
        Page page = read("<!doctype html><html><head><title>Tide</title></head>" + frames + "</html>");

        assertThat(page.kind()).isEqualTo(Page.Kind.EMPTY);
        assertThat(page.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("page.frames");
            assertThat(finding.message()).contains("menu.html, text.html").doesNotContain("count.html");
        });
        assertThat(page.links())
                .extracting(link -> link.href().value())
                .containsExactly("https://tide.example/news/menu.html", "https://tide.example/news/text.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"about:blank", "javascript:show()", "JavaScript:show()", "data:image/png;base64,AAAA"})
    void namesNoFrameWithoutAnAddress(String src) {
        Page page = read(page("<iframe src='" + src + "'></iframe>"));

        assertThat(page.kind()).isEqualTo(Page.Kind.EMPTY);
        assertThat(page.findings()).singleElement().extracting(Finding::code).isEqualTo("page.empty");
        assertThat(page.links()).isEmpty();
    }

    @Test
    void linksToNoFrameOfAPageThatAsksForALogin() {
        Page page = read(page("<form><input type=password></form><iframe src=/captcha></iframe>"));

        assertThat(page.findings()).extracting(Finding::code).containsExactly("page.login");
        assertThat(page.links()).isEmpty();
    }

    @Test
    void prefersAHeadingThatIsDeclaredToTheNameOfTheSite() {
        Page page = read(
                "<html><head><title>Tide comes in - The Harbour Post</title></head><body><h1 class=logo>The Harbour Post</h1>"
                        + "<main><h2>Tide comes in</h2>" + PROSE.repeat(3)
                        + "<ul class=share><li class=share>Share</li></ul></main></body></html>");

        assertThat(page.article().headline()).contains(Text.plain("Tide comes in"));
        assertThat(page.article().bodyHtml()).doesNotContain("<ul>");
    }

    @Test
    void leavesOutTheSignsOfHeadings() {
        Page page = read(page("<main><h1>Tide<a href='#tide'>¶</a></h1>" + PROSE
                + "<h2>Errors <a href='#errors'>#</a></h2>" + PROSE.repeat(3) + "</main>"));

        assertThat(page.article().headline()).contains(Text.plain("Tide"));
        assertThat(page.article().body().get(1).heading()).contains(Text.plain("Errors"));
    }

    @Test
    void leavesOutAnOfferToSubscribeUnderAShortText() {
        Page page = read(
                page(
                        "<h1>Tide</h1><div class=article-body>" + PROSE.repeat(2)
                                + "</div><div class=paywall-box><h2>Read on</h2>"
                                + "<p>Subscribe to read this article, and all others, for one pound a week, which you can cancel at any time.</p></div>"));

        assertThat(page.article().bodyHtml()).contains("The tide").doesNotContain("Subscribe");
    }

    @Test
    void saysThatAPageAsksForALogin() {
        Page page =
                read(page("<h1>Sign in</h1><form><input name=user><input type=password><button>Go</button></form>"));

        assertThat(codes(page)).containsExactly("page.login");
    }

    @Test
    void saysThatAPageAsksForConsent() {
        Page page =
                read(page("<div class='cookie-consent'><p>Accept our cookies, please.</p><button>Yes</button></div>"));

        assertThat(codes(page)).containsExactly("page.consent");
    }

    @Test
    void readsAListWithItsLinks() {
        StringBuilder cards = new StringBuilder("<main>");
        for (int i = 0; i < 30; i++) {
            cards.append("<div class=card><a href='/item/")
                    .append(i)
                    .append("'>Lamp number ")
                    .append(i)
                    .append("</a><span>12 crowns, in stock</span></div>");
        }
        Page page = read(page(cards + "</main>"));

        assertThat(page.kind()).isEqualTo(Page.Kind.LIST);
        assertThat(codes(page)).containsExactly("page.list");
        assertThat(page.links()).hasSize(30);
        assertThat(page.links().get(0).href()).isEqualTo(Url.of("https://tide.example/item/0"));
        assertThat(page.links().get(0).title()).contains("Lamp number 0");
    }

    @Test
    void readsTenMegabytesOfNestedTags() {
        String page = read("<div>".repeat(150_000) + PROSE + "</div>".repeat(150_000))
                .article()
                .bodyHtml();

        assertThat(page).contains("The tide came in");
    }

    @Test
    void limitsTheNumberOfTagsAndCharacters() {
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> read("<b>".repeat(3_000_000)))
                .satisfies(e -> assertThat(e.limit()).isEqualTo("articleElements"));
        PageReader reader =
                PageReader.builder().limits(Limits.DEFAULT.withTextLength(100)).build();
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> reader.read(page(PROSE), URL))
                .satisfies(e -> assertThat(e.limit()).isEqualTo("textLength"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td><p>a<table><p>b</table></td>",
                "<script>alert(1)</script><img src=x onerror=alert(1)><a href='javascript:alert(1)'>x</a>",
                "<svg><script>alert(1)</script></svg><math><mtext><style>*{}</style>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
                "</body></html><p>late</p><!-- <p>",
                "<h1></h1><h1><h1><article><article><main><main>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#a\"},\"@id\":\"#a\"}</script>",
                "<script type='application/ld+json'>[[[[[[[[[[{\"@type\":[]}]]]]]]]]]]{{{</script>",
                "<meta property=og:title content=''><time datetime='9999-99-99'>",
                "<plaintext>a<b>c"
            })
    void readsHostileMarkupWithoutScripts(String markup) {
        Page page = read(page("<article><h1>Tide</h1>" + PROSE + markup + "</article>"));

        String html = page.article().bodyHtml();
        assertThat(html).doesNotContain("<script", "onerror", "<style");
        assertThat(page.article().headline().map(Text::plain)).contains("Tide");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, <meta charset=utf-8>",
        "windows-1252, <meta charset=iso-8859-1>",
        "windows-1252, ''",
        "windows-1251, <meta http-equiv=Content-Type content='text/html; charset=windows-1251'>",
        "Shift_JIS, <meta charset=shift_jis>",
        "UTF-8, <meta charset=utf-16>"
    })
    void findsTheCharsetAsBrowsersDo(String charset, String meta) throws IOException {
        String word = charset.equals("windows-1251") ? "Прилив" : charset.equals("Shift_JIS") ? "潮" : "Tidvåg";
        String html = "<html><head>" + meta + "<title>" + word + "</title></head><body><h1>" + word + "</h1>" + PROSE
                + "</body></html>";

        Page page = Pages.read(new ByteArrayInputStream(html.getBytes(Charset.forName(charset))), URL);

        assertThat(page.article().headline().map(Text::plain)).contains(word);
    }

    @Test
    void prefersAByteOrderMarkAndTheTransport() throws IOException {
        String html = page("<h1>Tidvåg</h1>" + PROSE).replace("<title>Tide", "<title>Tidvåg");
        byte[] utf16 = ("\uFEFF" + html).getBytes(StandardCharsets.UTF_16BE);
        PageReader latin =
                PageReader.builder().charset(StandardCharsets.ISO_8859_1).build();

        assertThat(Pages.read(new ByteArrayInputStream(utf16), URL)
                        .article()
                        .headline()
                        .map(Text::plain))
                .contains("Tidvåg");
        assertThat(latin.read(new ByteArrayInputStream(html.getBytes(StandardCharsets.ISO_8859_1)), URL)
                        .article()
                        .headline()
                        .map(Text::plain))
                .contains("Tidvåg");
    }

    @Test
    void readsThreadsOfCommentsWithTheirParents() {
        Article article = read(page("<article><h1>Tide</h1>" + PROSE + PROSE.replace("noon", "one") + "</article>"
                        + "<div id=comments><ol>"
                        + "<li class=comment id=c1><b class=author>Tom</b> <time datetime='2024-05-05T10:00:00Z'>today</time>"
                        + "<div class=comment-body><p>And who asks the <em>gulls</em>?</p></div>"
                        + "<ol><li class=comment id=c2><b class=author>Ada</b> <time datetime='2024-05-05T11:00:00Z'>today</time>"
                        + "<div class=comment-body><p>I did.</p></div></li></ol></li>"
                        + "<li class=comment id=c3><b class=author>Eva</b> <time datetime='2024-05-05T12:00:00Z'>today</time>"
                        + "<div class=comment-body><p>They said nothing.</p></div></li>"
                        + "</ol><p>Comments are closed.</p></div>"))
                .article();

        assertThat(article.comments())
                .extracting(Comment::id)
                .extracting(id -> id.orElse(""))
                .containsExactly("c1", "c2", "c3");
        assertThat(article.comments()).extracting(c -> c.parentId().orElse("-")).containsExactly("-", "c1", "-");
        assertThat(article.comments())
                .extracting(c -> c.author().flatMap(a -> a.name()).orElse(""))
                .containsExactly("Tom", "Ada", "Eva");
        assertThat(article.comments())
                .extracting(c -> c.body().map(Text::plain).orElse(""))
                .containsExactly("And who asks the gulls?", "I did.", "They said nothing.");
        assertThat(article.discussion().flatMap(d -> d.open())).contains(false);
        assertThat(article.bodyHtml()).doesNotContain("gulls");
    }

    @Test
    void readsAThreadAsArticleAndComments() {
        StringBuilder posts = new StringBuilder("<meta name=generator content='phpBB'><h1>Tide tables</h1>");
        for (int i = 1; i <= 3; i++) {
            posts.append("<div class=post id=p")
                    .append(i)
                    .append("><a class=username>user")
                    .append(i)
                    .append("</a> <time datetime='2024-05-0")
                    .append(i)
                    .append("'>May</time><div class=postbody><p>Words of post ")
                    .append(i)
                    .append(", which says that the tide comes in.</p></div></div>");
        }
        Page page = read(page(posts.toString()));

        assertThat(page.kind()).isEqualTo(Page.Kind.THREAD);
        assertThat(page.article().bodyHtml()).contains("post 1").doesNotContain("post 2");
        assertThat(page.article().comments()).hasSize(2);
    }

    @Test
    void isReadByTheFrontDoor() throws IOException {
        byte[] page = page("<article><h1>Tide</h1>" + PROSE + "</article>").getBytes(StandardCharsets.UTF_8);

        var result = FeedReader.lenient().read(new ByteArrayInputStream(page));

        assertThat(result.format()).isEqualTo("html");
        assertThat(result.feed().articles())
                .singleElement()
                .satisfies(article ->
                        assertThat(article.headline().map(Text::plain)).contains("Tide"));
    }

    @Test
    void leavesAPageWithAFeedInItToTheFormatOfTheFeed() {
        byte[] page = page("<pre><rss version='2.0'><channel/></rss></pre>").getBytes(StandardCharsets.UTF_8);

        assertThat(new HtmlFormat().recognizes(Head.of(page))).isFalse();
        assertThat(new HtmlFormat().recognizes(Head.of(page("").getBytes(StandardCharsets.UTF_8))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<feed-list></feed-list>",
                "<!-- <rss version='2.0'> -->",
                "<script>const feed = '<feed>';</script>",
                "<script>const feed = {'version': 'https://jsonfeed.org/version/1.1'};</script>",
                "<div data-feed=\"<rss version='2.0'>\"></div>",
                "<a href='https://www.jsonfeed.org/version/1.1/'>JSON Feed</a>"
            })
    void readsAPageThatOnlyMentionsAFeed(String mention) {
        byte[] page = page(mention).getBytes(StandardCharsets.UTF_8);

        assertThat(new HtmlFormat().recognizes(Head.of(page))).isTrue();
    }

    @Test
    void leavesAPageWithAJsonFeedBehindItsFirstTagsToThatFormat() {
        byte[] page = "<div>Warning</div>{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(new HtmlFormat().recognizes(Head.of(page))).isFalse();
    }
}
