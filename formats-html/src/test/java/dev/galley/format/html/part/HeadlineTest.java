package dev.galley.format.html.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.html.Pages;
import dev.galley.model.Text;
import dev.galley.model.Url;
import org.junit.jupiter.api.Test;

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
}
