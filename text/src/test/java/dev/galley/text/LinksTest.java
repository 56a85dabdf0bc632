package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see http://www.Shop.example:8080/a?b=c. Now | http://www.Shop.example:8080/a?b=c | shop.example",
                "at spam.example/buy, they say | spam.example/buy | spam.example",
                "go to WWW.Foo.test! | WWW.Foo.test | foo.test",
                "my site google.com. | google.com | google.com",
                "[url=http://bad.example/x]hi[/url] | http://bad.example/x | bad.example",
                "[url]evil.com[/url] | evil.com | evil.com",
                "<a href=\"https://пример.рф/a\">x</a> | https://пример.рф/a | xn--e1afmkfd.xn--p1ai",
                "http://user@evil.com/x | http://user@evil.com/x | evil.com",
                "(see http://x.org/) | http://x.org/ | x.org",
                "(http://x.org/a_(b)) | http://x.org/a_(b) | x.org",
                "hxxp://bad.com | hxxp://bad.com | bad.com",
                "ｓｐａｍ．ｃｏｍ/x | ｓｐａｍ．ｃｏｍ/x | spam.com",
                "spam。com | spam。com | spam.com",
                "http://192.0.2.1/x | http://192.0.2.1/x | 192.0.2.1",
            })
    void findsAddresses(String text, String url, String host) {
        int at = text.indexOf(url);
        assertThat(Links.in(text)).containsExactly(new LinkMention(url, host, new TextSpan(at, at + url.length())));
    }

    @Test
    void findsRepeatedAddresses() {
        String text = "<a href=\"http://x.example/1\">www.x.example</a> and x.example/2";
        assertThat(Links.in(text)).extracting(LinkMention::host).containsExactly("x.example", "x.example", "x.example");
        assertThat(Links.in(text))
                .allSatisfy(link -> assertThat(link.span().of(text)).isEqualTo(link.url()));
    }

    @Test
    void seesThroughInvisibleCharacters() {
        assertThat(Links.in("spam\u200B.com")).extracting(LinkMention::host).containsExactly("spam.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://",
                "mail a@shop.example now",
                "mail a@b.com",
                "e.g. this.that",
                "file.txt",
                "1.2.3.4/5",
                "...",
                "and/or",
                "a..com",
                ".com",
                "https:// x",
                "etc.And"
            })
    void ignoresTextThatIsNotAnAddress(String text) {
        assertThat(Links.in(text)).isEmpty();
    }
}
