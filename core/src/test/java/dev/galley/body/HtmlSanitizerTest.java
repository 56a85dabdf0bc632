package dev.galley.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.galley.model.Text;
import dev.galley.model.Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSanitizerTest {
    private static final HtmlSanitizer ARTICLE = HtmlSanitizer.article();

    @Test
    void keepsTheMarkupOfArticles() {
        String html = "<h2>Ferry</h2><p lang=\"en\">An <b>hour</b> late &amp; <a href=\"/why\">why</a>.<br /></p>"
                + "<figure><img src=\"https://a.example/1.png\" alt=\"x\" width=\"3\" /><figcaption>x</figcaption></figure>"
                + "<table><tbody><tr><td colspan=\"2\" style=\"text-align: right\">1</td></tr></tbody></table>"
                + "<pre>\n\n a\n</pre>";

        assertThat(ARTICLE.sanitize(html)).isEqualTo(html);
    }

    @Test
    void keepsTheWordsOfElementsThatAreNotAllowed() {
        assertThat(ARTICLE.sanitize("<form>Your <font color=red>name</font>: <input value=x></form>"))
                .isEqualTo("Your name: ");
        assertThat(HtmlSanitizer.text().sanitize("<h1>A</h1><p>b <i>c</i><br>d</p><ul><li>e<li>f</ul>"))
                .isEqualTo("A\nb c\nd\ne\nf");
        assertThat(HtmlSanitizer.text().sanitize("1 < 2 &amp; \"3\" &lt;b&gt;"))
                .isEqualTo("1 &lt; 2 &amp; \"3\" &lt;b&gt;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<script>x()</script>b | ab",
                "a<script/src=//x.example>b | a",
                "a<style>@import url(//x)</style>b | ab",
                "<img src=x onerror=x()> | <img src=\"x\" />",
                "<img/src=x/onerror=x()> | <img src=\"x/onerror=x()\" />",
                "<iframe srcdoc='<script>x()</script>'>b</iframe>c | c",
                "<meta http-equiv=refresh content='0;url=javascript:x()'>a | a",
                "<base href='//x.example/'>a | a",
                "<link rel=stylesheet href=//x.example>a | a",
                "<object data='data:text/html,x'>a</object> | a",
                "<embed src='//x.example/x.swf'>a | a",
                "<svg><a xlink:href='javascript:x()'><text>t</text></a><script>x()</script></svg>a | a",
                "<svg/onload=x()>a | ''",
                "<math><mi xlink:href='javascript:x()'>x</mi><mo>=</mo><mn>1</mn></math> | x=1",
                "<template><img src=x onerror=x()></template>a | a",
                "<textarea><img src=x onerror=x()></textarea>a | a",
                "<xmp><img src=x onerror=x()></xmp>a | &lt;img src=x onerror=x()&gt;a",
                "<!--[if IE]><script>x()</script><![endif]-->a | a",
                "<![CDATA[<script>x()</script>]]> | &lt;script&gt;x()&lt;/script&gt;",
                "<a href='javascript:x()'>a</a> | <a>a</a>",
                "<a href='&#106;avascript:x()'>a</a> | <a>a</a>",
                "<a href='java&#10;script:x()'>a</a> | <a>a</a>",
                "<a href='&#1;javascript:x()'>a</a> | <a>a</a>",
                "<a href='javascript&amp;colon;x()'>a</a> | <a>a</a>",
                "<a href='vbscript:x()'>a</a> | <a>a</a>",
                "<a href='data:text/html,x'>a</a> | <a>a</a>",
                "<a href='foo:x'>a</a> | <a>a</a>",
                "<a href=' https://a.example/&#10;b '>a</a> | <a href=\"https://a.example/b\">a</a>",
                "<img src='mailto:a@b.example'> | <img />",
                "<p style='position:fixed;text-align:center;color:red'>a</p> | <p style=\"text-align: center\">a</p>",
                "<p style='text-align:expression(x())'>a</p> | <p>a</p>",
                "<p style='text-align:\\63 enter'>a</p> | <p>a</p>",
                "<p id=x name=y class=z>a</p> | <p>a</p>"
            })
    void removesWhatIsDangerous(String html, String expected) {
        assertThat(ARTICLE.sanitize(html)).isEqualTo(expected);
        assertThat(ARTICLE.sanitize(expected)).isEqualTo(expected);
    }

    @Test
    void escapesTagsInAttributes() {
        assertThat(ARTICLE.sanitize("<noscript><p title='</noscript><img src=x onerror=x()>'>a"))
                .isEqualTo("<p title=\"&lt;/noscript&gt;&lt;img src=x onerror=x()&gt;\">a</p>");
    }

    @Test
    void keepsOnlySafeCandidatesOfImages() {
        assertThat(ARTICLE.sanitize(
                        "<img srcset=' a.png 1x,javascript:x() 2x, https://a.example/b,c.png 640w,d.png x()'>"))
                .isEqualTo("<img srcset=\"a.png 1x, https://a.example/b,c.png 640w\" />");
    }

    @Test
    void writesXhtmlWithoutForbiddenCharacters() {
        String safe = ARTICLE.sanitize("a\u0000\u000B\u001F\uFFFF\uD800b<hr><audio controls src='x&y'>");

        assertThat(safe)
                .isEqualTo(
                        "ab\uFFFD<hr /><audio controls=\"\" src=\"x&amp;y\"></audio>".replace("ab\uFFFD", "a\uFFFDb"));
    }

    @Test
    void marksTheLinksOfStrangers() {
        assertThat(HtmlSanitizer.basic().sanitize("<a href='/a' rel='me' target=_top>x</a><img src=y><h1>z</h1>"))
                .isEqualTo("<a href=\"/a\" rel=\"nofollow ugc\">x</a>\nz");
    }

    @Test
    void resolvesAddressesOnRequest() {
        HtmlSanitizer resolving =
                ARTICLE.toBuilder().base(Url.of("https://a.example/x/")).build();

        assertThat(resolving.sanitize("<a href='y'>1</a><a href='#z'>2</a><img srcset='y 2x'>"))
                .isEqualTo("<a href=\"https://a.example/x/y\">1</a><a href=\"#z\">2</a>"
                        + "<img srcset=\"https://a.example/x/y 2x\" />");
        assertThat(resolving.sanitize(Text.html("<a href='y'>1</a>").withBase(Url.of("/b/"))))
                .extracting(Text::value)
                .isEqualTo("<a href=\"https://a.example/b/y\">1</a>");
        assertThat(ARTICLE.toBuilder().base(Url.of("javascript:x()//")).build().sanitize("<a href='y'>1</a>"))
                .doesNotContain("javascript");
    }

    @Test
    void loadsImagesThroughAProxy() {
        HtmlSanitizer proxied = ARTICLE.toBuilder()
                .imageProxy(image -> Url.of("https://p.example/?" + image.value()))
                .build();

        assertThat(proxied.sanitize("<img src='http://a.example/1' srcset='http://a.example/2 2x'><img src=3>"
                        + "<a href='http://a.example/4'>4</a><video poster='http://a.example/5'></video>"))
                .isEqualTo("<img src=\"https://p.example/?http://a.example/1\""
                        + " srcset=\"https://p.example/?http://a.example/2 2x\" /><img src=\"3\" />"
                        + "<a href=\"http://a.example/4\">4</a>"
                        + "<video poster=\"https://p.example/?http://a.example/5\"></video>");
        assertThat(ARTICLE.toBuilder()
                        .imageProxy(image -> Url.of("javascript:x()"))
                        .build()
                        .sanitize("<img src='http://a.example/1'>"))
                .isEqualTo("<img />");
    }

    @Test
    void keepsFramesOnlyIfTheyAreAllowed() {
        HtmlSanitizer frames = ARTICLE.toBuilder()
                .allow("iframe")
                .allowAttributes("iframe", "src")
                .enforce("iframe", "sandbox", "allow-scripts")
                .build();

        assertThat(frames.sanitize("<iframe src='https://v.example/1' srcdoc='x' onload='x()'><p>b</iframe>"
                        + "<iframe src='data:text/html,x'></iframe>"))
                .isEqualTo("<iframe src=\"https://v.example/1\" sandbox=\"allow-scripts\"></iframe>"
                        + "<iframe sandbox=\"allow-scripts\"></iframe>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "STYLE", "svg", "math", "noscript", "object", "meta", "base", "form", "x y", ""})
    void refusesDangerousElements(String element) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlSanitizer.builder().allow(element));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "srcdoc", "formaction", "style", "xmlns", "a b", "ping"})
    void refusesDangerousAttributes(String attribute) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlSanitizer.builder().allow("p").allowAttributes("p", attribute));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlSanitizer.builder().allowAttributes("*", attribute));
    }

    @Test
    void refusesSchemesThatRunScripts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlSanitizer.builder().allowSchemes("href", "https", "JavaScript"));
        assertThat(HtmlSanitizer.builder()
                        .allow("img")
                        .allowAttributes("img", "src")
                        .allowSchemes("src", "data")
                        .build()
                        .sanitize("<img src='data:image/png;base64,x'><img src='data:image/svg+xml,x'>"))
                .isEqualTo("<img src=\"data:image/png;base64,x\" /><img />");
    }

    @Test
    void leavesPlainTextAlone() {
        Text plain = Text.plain("<script>x()</script>");

        assertThat(ARTICLE.sanitize(plain)).isSameAs(plain);
    }
}
