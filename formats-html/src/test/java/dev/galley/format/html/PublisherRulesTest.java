package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.galley.model.Text;
import dev.galley.model.Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherRulesTest {
    private static final String RULES = """
            {"publishers": [{"hosts": ["tide.example"], "headline": "div.t", "kicker": "i.k", "standfirst": "div.s",
              "body": "div.b", "leaveOut": [".quiz"]}]}""";
    private static final String PAGE = """
            <html><body><h1>The Tide Courier</h1><i class=k>Town</i><div class=t>Ferry is late</div><div class=s>By an hour.</div>
            <div class=b><p>Short.</p><div class=quiz><p>How late was the ferry? Send your answer to the harbour office, please.</p></div>
            <p>Very short.</p></div>
            <div class=other><p>A long paragraph about something else, which has many more words than the text of the article.</p>
            <p>And another long paragraph about something else, which has many more words than the text of the article.</p></div>
            </body></html>""";

    private static Page read(String address) {
        return PageReader.builder()
                .publishers(PublisherRules.parse(RULES))
                .build()
                .read(PAGE, Url.of(address));
    }

    @Test
    void findsThePartsWhereTheRulesSay() {
        Page page = read("https://www.tide.example/1");

        assertThat(page.article().headline().map(Text::plain)).contains("Ferry is late");
        assertThat(page.article().kicker()).contains("Town");
        assertThat(page.article().standfirst().map(Text::plain)).contains("By an hour.");
        assertThat(page.article().bodyHtml())
                .contains("Short.", "Very short.")
                .doesNotContain("something else", "How late");
        assertThat(page.decisions()).extracting(Page.Decision::rule).contains("publisher");
    }

    @Test
    void leavesOtherPublishersAlone() {
        assertThat(read("https://nottide.example/1").article().bodyHtml()).contains("something else");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                      | not valid JSON",
                "[]                                                     | must be an object with an array \"publishers\"",
                "{\"publishers\":[1]}                                   | Each publisher must be an object",
                "{\"publishers\":[{\"hosts\":[]}]}                      | needs at least one host",
                "{\"publishers\":[{\"host\":\"a\"}]}                    | Unknown member \"host\"",
                "{\"publishers\":[{\"hosts\":[\"a\"],\"body\":\"[[\"}]} | \"body\" is not a valid CSS selector: [[",
                "{\"publishers\":[{\"hosts\":[\"a\"],\"leaveOut\":{}}]} | \"leaveOut\" must be an array of strings"
            })
    void saysWhatIsWrongWithRules(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublisherRules.parse(json))
                .withMessageContaining(message);
    }
}
