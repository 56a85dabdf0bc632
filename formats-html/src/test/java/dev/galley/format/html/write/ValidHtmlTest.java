package dev.galley.format.html.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.testkit.ModelArbitraries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** Pages have no errors by the Nu Html Checker. */
class ValidHtmlTest {
    @Example
    void thePageOfAnArticleIsValid() throws IOException, SAXException {
        assertThat(errors(HtmlPages.page(PageExamples.FERRY))).isEmpty();
    }

    @Example
    void theIndexOfAFeedIsValid() throws IOException, SAXException {
        Feed feed = Feed.builder()
                .title("Courier")
                .article(PageExamples.FERRY)
                .article(Article.builder().build())
                .build();
        assertThat(errors(HtmlPages.index(feed))).isEmpty();
    }

    @Example
    void theCheckerFindsErrors() throws IOException, SAXException {
        assertThat(errors("<!DOCTYPE html><title>x</title><img src=x>")).contains("alt");
    }

    @Property(tries = 25)
    void anyArticleIsValid(@ForAll("articles") Article article) throws IOException, SAXException {
        assertThat(errors(HtmlPages.page(article))).isEmpty();
    }

    private static String errors(String page) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        String messages = validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        return messages.lines()
                .filter(line -> line.contains(" error: ") && !isAboutAddress(line))
                .reduce("", (all, line) -> all + line + "\n");
    }

    /** Recognises errors about addresses: the model may hold malformed ones, which are written as they are. */
    private static boolean isAboutAddress(String line) {
        return line.contains("Bad value")
                && (line.contains("attribute “href”")
                        || line.contains("attribute “src”")
                        || line.contains("attribute “cite”"));
    }

    @Provide
    Arbitrary<Article> articles() {
        return ModelArbitraries.commentedArticles();
    }
}
