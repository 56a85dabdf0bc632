package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Url;
import org.junit.jupiter.api.Test;

/** Ruby text, the pronunciation that is written above or beside words. */
class RubyTest {
    private static final String PROSE = "<p>水車は十一年のあいだ止まっていた。新しい軸の代金を誰も払おうとしなかったからである。町の人々はそれを残念に思っていた。</p>";

    private static Article read(String body) {
        return Pages.read(
                        "<!doctype html><html lang=ja><head><title>水車が回る</title></head><body><article><h1>水車が回る</h1>"
                                + body + "</article></body></html>",
                        Url.of("https://mill.example/1"))
                .article();
    }

    private static Block.Paragraph first(String body) {
        return (Block.Paragraph) read(body).body().get(0).blocks().get(0);
    }

    @Test
    void keepsRubyWithItsParentheses() {
        Block.Paragraph paragraph =
                first("<p>町の<ruby>水車<rp>（</rp><rt>すいしゃ</rt><rp>）</rp></ruby>がまた回り、粉屋には春まで注文があるという。</p>" + PROSE);

        assertThat(paragraph.text().value()).contains("<ruby>水車<rp>（</rp><rt>すいしゃ</rt><rp>）</rp></ruby>が");
        assertThat(paragraph.text().plain()).contains("水車（すいしゃ）が");
    }

    @Test
    void addsParenthesesWhereThereAreNone() {
        assertThat(first("<p>町の<ruby>水<rt>みず</rt>車<rt>くるま</rt></ruby>がまた回り、粉屋には春まで注文があるという。</p>" + PROSE)
                        .text()
                        .plain())
                .contains("水(みず)車(くるま)が");
    }

    @Test
    void readsTheNameOfAnAuthorWithoutItsReading() {
        assertThat(read("<p class=byline>記者 <ruby>山田<rt>やまだ</rt></ruby>太郎</p>" + PROSE + PROSE.replace("町", "村"))
                        .authors())
                .singleElement()
                .satisfies(author -> assertThat(author.name()).contains("山田太郎"));
    }
}
