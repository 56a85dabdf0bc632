package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relative addresses on pages with a {@code base} element. */
class BaseAddressTest {
    private static final Url URL = Url.of("https://mill.example/news/1");
    private static final String TEXT =
            "<p>The mill grinds rye again, and the miller has shown <a href=plan.html>his plan</a> to the whole town.</p>"
                    + "<p>For eleven years the wheel had stood still, because nobody would pay for a new shaft of oak.</p>"
                    + "<figure><img src=wheel.jpg alt=Wheel></figure>";

    private static String page(String head) {
        return "<!doctype html><html><head><title>The mill turns</title>" + head
                + "<meta property=og:image content=mill.jpg></head><body><article><h1>The mill turns</h1>"
                + "<p class=byline>By <a href=people/ada>Ada Brook</a></p>" + TEXT + "</article></body></html>";
    }

    /** Returns the address of the link in the first paragraph, as a reader of its text resolves it. */
    private static String link(Article article) {
        Block.Paragraph first = (Block.Paragraph) article.body().get(0).blocks().get(0);
        return Url.of("plan.html").resolve(first.text().base().orElseThrow()).value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <base href=https://cdn.example/a/b>                     | https://cdn.example/a/
            <base href=/a/>                                         | https://mill.example/a/
            <base href=//cdn.example/>                              | https://cdn.example/
            <base target=_top><base href=/a/><base href=/b/>        | https://mill.example/a/
            <base href=data:text/plain,x>                           | https://mill.example/news/
            <base href='javascript:x'>                              | https://mill.example/news/
            <base>                                                  | https://mill.example/news/
            """)
    void resolvesAddressesAgainstTheFirstBase(String base, String folder) {
        Article article = Pages.read(page(base), URL).article();

        assertThat(link(article)).isEqualTo(folder + "plan.html");
        assertThat(article.bodyHtml()).contains(folder + "wheel.jpg");
        assertThat(article.media()).extracting(Media::url).contains(Url.of(folder + "mill.jpg"));
        assertThat(article.authors())
                .extracting(Person::url)
                .first()
                .isEqualTo(Optional.of(Url.of(folder + "people/ada")));
        assertThat(article.url()).contains(URL);
    }

    @Test
    void resolvesTheCanonicalAddressOfAPageFromNowhere() throws IOException {
        String html = page("<link rel=canonical href=mill.html><base href=https://mill.example/a/>");
        Article article = PageReader.builder()
                .build()
                .read(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                .article();

        assertThat(article.url()).contains(Url.of("https://mill.example/a/mill.html"));
        assertThat(link(article)).isEqualTo("https://mill.example/a/plan.html");
    }
}
