package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ReadResult;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages that are written as the locales of other systems. */
class LanguageTest {
    private static Feed repaired(String document) {
        ReadResult read = Reading.read(document);
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("language.repaired");
            assertThat(finding.value()).contains("en_US");
            assertThat(finding.hint().orElseThrow()).contains("en-US");
        });
        return read.feed();
    }

    @Test
    void theLanguageOfAChannelWithAnUnderscoreIsReadAndReported() {
        assertThat(repaired(Reading.rss("<language> en_US </language>")).language())
                .contains("en-US");
        assertThat(repaired(Reading.rss("<dc:language>en_US</dc:language>")).language())
                .contains("en-US");
    }

    @Test
    void theLanguageOfAnItemWithAnUnderscoreIsReadAndReported() {
        assertThat(repaired(Reading.rss("<item><dc:language>en_US</dc:language></item>"))
                        .articles()
                        .get(0)
                        .language())
                .contains("en-US");
    }

    @Test
    void xmlLangWithAnUnderscoreIsReadAndReported() {
        assertThat(repaired(Reading.atom("<entry xml:lang='en_US'/>"))
                        .articles()
                        .get(0)
                        .language())
                .contains("en-US");
        assertThat(repaired(Reading.atom("<title xml:lang='en_US'>Ink</title>"))
                        .title()
                        .flatMap(Text::language))
                .contains("en-US");
    }

    @Test
    void theSameLanguageWithAnUnderscoreAddsNothing() {
        Feed feed = Reading.channel("<language>en-US</language><dc:language>en_US</dc:language>");
        assertThat(feed.language()).contains("en-US");
        assertThat(feed.extensions()).isEmpty();
    }

    @Test
    void aRepairedLanguageIsWritten() {
        Feed feed = Reading.channel("<title>t</title><language>pt_BR</language>");
        assertThat(Writing.of("rss", feed).text()).contains("<language>pt-BR</language>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "en_US.UTF-8", "en__US", "de_DE, en_US"})
    void otherTagsAreReadAsTheyAre(String tag) {
        ReadResult read = Reading.read(Reading.rss("<language>" + tag + "</language>"));
        assertThat(read.feed().language()).contains(tag);
        assertThat(read.findings()).extracting(Finding::code).doesNotContain("language.repaired");
    }
}
