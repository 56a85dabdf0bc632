package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Optional;
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
                "see http://[2001:db8::1]/x, now | http://[2001:db8::1]/x | [2001:db8::1]",
                "https://[2001:DB8:0:0:1:0:0:0001]:8080 | https://[2001:DB8:0:0:1:0:0:0001]:8080 | [2001:db8::1:0:0:1]",
                "[url=http://[::ffff:192.0.2.7]/a]hi[/url] | http://[::ffff:192.0.2.7]/a | [::ffff:c000:207]",
                "http://[::]! | http://[::] | [::]",
                "看https://spam.example/点击 | https://spam.example/点击 | spam.example",
                "смотриhttp://spam.example | http://spam.example | spam.example",
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
                "http://[2001:db8::1::2]/x",
                "http://[1:2:3:4:5:6:7]/x",
                "http://[12345::1]/x",
                "http://[::g]/x",
                "http://[see below]/x",
                "etc.And"
            })
    void ignoresTextThatIsNotAnAddress(String text) {
        assertThat(Links.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visit spam(dot)example now | spam(dot)example | spam.example",
                "bit[.]ly/3xPier | bit[.]ly/3xPier | bit.ly",
                "see cheap-pills [dot] com/x today | cheap-pills [dot] com/x | cheap-pills.com",
                "www{.}loans{.}example | www{.}loans{.}example | loans.example",
                "geh zu kredit (punkt) com | kredit (punkt) com | kredit.com",
                "idź na kasyno(kropka)com | kasyno(kropka)com | kasyno.com",
                "заходи на займ(точка)рф | займ(точка)рф | xn--80anhm.xn--p1ai",
                "去 hao-yun(点)com 看看 | hao-yun(点)com | hao-yun.com",
                "go to fast-cash dot com tonight | fast-cash dot com | fast-cash.com",
                "write fast-cash . com in the browser | fast-cash . com | fast-cash.com",
                "go to bit . ly/3xPier | bit . ly/3xPier | bit.ly",
                "go to bit . ly now | bit . ly | bit.ly",
                "go to bit. ly/3xPier | bit. ly/3xPier | bit.ly",
                "join t me/fast_cash | t me/fast_cash | t.me",
                "join t . me/fast_cash | t . me/fast_cash | t.me",
                "join t .me/fast_cash | t .me/fast_cash | t.me",
                "join t . me / fast_cash | t . me / fast_cash | t.me",
                "go to bit . ly / 3xPier | bit . ly / 3xPier | bit.ly",
                "go to is (dot) gd / pier | is (dot) gd / pier | is.gd",
                "see fast dot shop/now | fast dot shop/now | fast.shop",
                "see spam-dot-example today | spam-dot-example | spam.example",
                "wejdź na kasyno kropka com teraz | kasyno kropka com | kasyno.com",
                "şuraya bak bahis nokta com | bahis nokta com | bahis.com",
                "заходи займ точка рф сейчас | займ точка рф | xn--80anhm.xn--p1ai",
                "快去haoyun点com看看 | haoyun点com | haoyun.com",
                "http://sp%61m.example/x | http://sp%61m.example/x | spam.example",
                "http://0x7f.1/login | http://0x7f.1/login | 127.0.0.1",
                "http://3221226119/ | http://3221226119/ | 192.0.2.135",
                "http://0300.0.2.7/ | http://0300.0.2.7/ | 192.0.2.7",
                "https:\\\\spam.example | https:\\\\spam.example | spam.example",
            })
    void readsDisguisedAddresses(String text, String url, String host) {
        int at = text.indexOf(url);
        LinkMention link = new LinkMention(url, host, new TextSpan(at, at + url.length()));
        assertThat(Links.in(text)).containsExactly(link);
        assertThat(link.isDisguised()).isEqualTo(!url.contains(host));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "看spam.example吧 | spam.example | spam.example",
                "spam.exampleさんへ | spam.example | spam.example",
                "ไปที่spam.exampleเลย | spam.example | spam.example",
                "spam.com에서 만나요 | spam.com | spam.com",
                "请看spam.example。再说一遍 | spam.example | spam.example",
                "请看。spam.example | spam.example | spam.example",
                "去spam.example/buy | spam.example/buy | spam.example",
                "看spam。com吧 | spam。com | spam.com",
                "见https://spam.example吧 | https://spam.example | spam.example",
                "日本.example は | 日本.example | xn--wgv71a.example",
                "see //spam.example/buy | spam.example/buy | spam.example",
                "see http//spam.example/buy | spam.example/buy | spam.example",
                "see https;//spam.example | spam.example | spam.example",
                "see hxxps[:]//spam[.]example | spam[.]example | spam.example",
                "[x](//spam.example/buy) | spam.example/buy | spam.example"
            })
    void findsHostsAmongWordsWithoutSpacesAndBehindBrokenSchemes(String text, String url, String host) {
        int at = text.indexOf(url);
        assertThat(Links.in(text)).containsExactly(new LinkMention(url, host, new TextSpan(at, at + url.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the .com crash",
                "the dot com bubble",
                "buy a .net domain",
                "every .org is for sale",
                "die dot com Blase",
                "la dot com",
                "un .com"
            })
    void passesDomainsThatAreSpokenOf(String text) {
        assertThat(Links.in(text)).isEmpty();
    }

    @Test
    void emailAddressesEndBeforeWordsWithoutSpaces() {
        assertThat(Links.emailsIn(Normalizer.full().normalize("请写信到ann@quay.example吧")))
                .extracting(LinkMention::url, LinkMention::host)
                .containsExactly(tuple("ann@quay.example", "quay.example"));
        assertThat(Links.emailsIn(Normalizer.full().normalize("mail jürgen@quay.example now")))
                .extracting(LinkMention::url)
                .containsExactly("jürgen@quay.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天三点com",
                "学习.NET框架",
                "我们用.NET开发",
                "이것은.NET입니다",
                "我来了。com口",
                "Dr.No는",
                "wait.No。再见",
                "Vol.at입니다",
                "Bu nokta net değil",
                "Aceito pizza. Com/sem queijo",
                "Nie wiem. Co/kto to jest",
                "jedna kropka co to",
                "это точка su",
                "the post-dot-com era",
                "x = 1; //this.id",
                "foo(); //user.info",
                "am 12//06.in",
                "Basta. io/noi andiamo via",
                "This is it. me/you",
                "don't me/you",
                "见附件a//b",
                "The mayor (point) said so",
                "an diesem Punkt de facto vorbei",
                "un point de vue",
                "connect the dot to the line",
                "as in [dot] notation",
                "it is over . me and my wife left",
                "all that . in / out and so on",
                "plan a . in / out and so on",
                "He left [...] and came back",
                "f(.)(x)",
                "option (a) is better",
            })
    void leavesOrdinaryWordsAndBracketsAlone(String text) {
        assertThat(Links.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "//spam.example/x | spam.example",
                "https://user:pass@Spam.example:8443/x | spam.example",
                "'https:\\\\spam.example\\x' | spam.example",
                "'/\\spam.example' | spam.example",
                "https:///spam.example | spam.example",
                "https:spam.example | spam.example",
                "https://spam%2Eexample/ | spam.example",
                "https://ｓｐａｍ．example | spam.example",
                "https://spam。example | spam.example",
                "https://0xC0000207 | 192.0.2.7",
                "https://192.0.519 | 192.0.2.7",
                "https://localhost/x | localhost",
                "/2026/03/ferry/ | ",
                "page.html | ",
                "#comment-1 | ",
                "mailto:a@spam.example | ",
                "'' | ",
            })
    void readsTheHostOfAnAddressAsABrowserDoes(String address, String host) {
        assertThat(Links.hostOf(address)).isEqualTo(Optional.ofNullable(host));
    }

    @Test
    void ignoresTabsAndLineEndsWithinAnAddress() {
        assertThat(Links.hostOf("  ht\ntps:/\t/sp\ram.example ")).contains("spam.example");
    }
}
