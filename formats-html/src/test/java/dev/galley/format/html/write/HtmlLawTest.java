package dev.galley.format.html.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.body.HtmlSanitizer;
import dev.galley.model.Article;
import dev.galley.model.Text;
import dev.galley.testkit.ModelArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages of arbitrary articles are read by a browser's parser as the words that were written. */
class HtmlLawTest {
    @Property
    void everyArticleIsOnePage(@ForAll("articles") Article article) {
        Document page = Jsoup.parse(HtmlPages.page(article));
        assertThat(page.body().children()).hasSize(1);
        assertThat(page.select("body > main > article")).hasSize(1);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("main > *").size()).isLessThanOrEqualTo(2);
    }

    @Property
    void headlineAndBodyKeepTheirWords(@ForAll("articles") Article article) {
        Document page = Jsoup.parse(HtmlPages.page(article));
        Article safe = HtmlSanitizer.article().sanitize(article);
        assertThat(squeezed(page.select("h1").text()))
                .isEqualTo(squeezed(safe.headline().map(Text::plain).orElse("")));
        String body = HtmlSanitizer.article().sanitize(article.bodyHtml());
        assertThat(squeezed(page.select("article.h-entry > .e-content").text()))
                .isEqualTo(squeezed(Jsoup.parseBodyFragment(body).text()));
    }

    private static String squeezed(String words) {
        StringBuilder squeezed = new StringBuilder();
        Values.clean(words)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    @Provide
    Arbitrary<Article> articles() {
        return ModelArbitraries.wildCommentedArticles();
    }
}
