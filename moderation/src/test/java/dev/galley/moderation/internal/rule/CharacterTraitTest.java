package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterTraitTest {
    @ParameterizedTest
    @CsvSource({
        "The bridge is open: 20 €!, 0",
        "Zürich is déjà vu, 0",
        "e\u0301, 3",
        "a\u200Bb, 2",
        "\u202Ebridge, 2",
        "sp\u0430m, 4",
        "東京, 4",
        "\uD83D\uDE42, 31",
        "\uD83D, 31",
        "\uFF41\uFF22, 16"
    })
    void traitsAreToldOfAllCharacters(String text, int bits) {
        assertThat(CharacterTrait.in(text)).isEqualTo(bits);
    }
}
