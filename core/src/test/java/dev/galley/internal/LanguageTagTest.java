package dev.galley.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @CsvSource({"en_US, en-US", "pt_br, pt-br", "zh_Hans_CN, zh-Hans-CN"})
    void underscoresBecomeHyphens(String tag, String hyphenated) {
        assertThat(LanguageTag.hyphenated(tag)).isEqualTo(hyphenated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "", "_", "en_", "en__US", "english_language", "en_US.UTF-8", "de_DE, en_US"})
    void otherTagsAreNotRepaired(String tag) {
        assertThat(LanguageTag.hyphenated(tag)).isNull();
    }
}
