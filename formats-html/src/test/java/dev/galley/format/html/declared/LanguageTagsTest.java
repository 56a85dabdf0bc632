package dev.galley.format.html.declared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.html.Pages;
import dev.galley.model.Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de            | de
            de_DE         | de-DE
            zh-Hans-CN    | zh-Hans-CN
            es-419        | es-419
            de-CH-1996    | de-CH-1996
            en-x-mill     | en-x-mill
            German        | de
            FRANÇAIS      | fr
            Klingonish    | ''
            de, en        | ''
            {{ lang }}    | ''
            e             | ''
            de-           | ''
            """)
    void acceptsWellFormedTagsAndNamesOfLanguages(String declared, String tag) {
        assertThat(LanguageTags.of(declared)).isEqualTo(tag);
    }

    @Test
    void trustsATagOfThePageMoreThanWhatIsNone() {
        String html =
                "<html lang=de><script type=application/ld+json>{\"@type\":\"Article\",\"inLanguage\":%s}</script><h1>Die Mühle</h1>";
        Url url = Url.of("https://mill.example/1");

        assertThat(Pages.read(html.formatted("\"the usual one\""), url)
                        .article()
                        .language())
                .contains("de");
        assertThat(Pages.read(
                                html.formatted(
                                        "{\"@type\":\"Language\",\"name\":\"English\",\"alternateName\":\"en-GB\"}"),
                                url)
                        .article()
                        .language())
                .contains("en-GB");
    }
}
