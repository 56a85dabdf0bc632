package dev.galley.format.html.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.html.Pages;
import dev.galley.model.Text;
import dev.galley.model.Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headline of pages whose main heading is not all that looks like one. */
class HeadlineTest {
    private static final String TEXT =
            "<p>The mill grinds rye again, and the miller says that he has orders until the spring of next year.</p>"
                    + "<p>For eleven years the wheel had stood still, because nobody would pay for a new shaft of oak.</p>";

    private static String headline(String body) {
        return Pages.read("<!doctype html><html lang=en>" + body + TEXT + "</html>", Url.of("https://mill.example/1"))
                .article()
                .headline()
                .map(Text::plain)
                .orElse("");
    }

    @Test
    void takesNoTitleOfAnImage() {
        assertThat(headline("<svg><title>Menu</title></svg><h1>The mill turns</h1>"))
                .isEqualTo("The mill turns");
        assertThat(headline("<svg><g><title>Menu</title></g></svg><h1>The mill turns</h1>"))
                .isEqualTo("The mill turns");
        assertThat(headline("<head><title>The mill turns – Mill Post</title></head><svg><title>Menu</title></svg>"))
                .startsWith("The mill turns");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mill turns<sup>1</sup>                                      | The mill turns
            The mill turns<sup><a href=#fn1>[1]</a></sup>                   | The mill turns
            The mill turns on 12 km<sup>2</sup>                             | The mill turns on 12 km2
            The mill turns for the 5<sup>th</sup> time                      | The mill turns for the 5th time
            <span class=sr-only>Article:</span>The mill turns               | The mill turns
            <span class=kicker>Guild</span><span class=hide>: </span>A mill | A mill
            The mill turns <button>Save</button>                            | The mill turns
            <span class=visually-hidden>The mill turns</span>               | The mill turns
            <ruby>水車<rp>（</rp><rt>すいしゃ</rt><rp>）</rp></ruby>が回る            | 水車が回る
            <ruby>水<rt>みず</rt>車<rt>くるま</rt></ruby>が回る                    | 水車が回る
            """)
    void leavesOutWhatIsNotOneOfTheWords(String heading, String words) {
        assertThat(headline("<article><h1>" + heading + "</h1>")).isEqualTo(words);
    }
}
