package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import java.lang.Character.UnicodeScript;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    private static final PolicyRule LATIN = PolicyRule.of(Scripts.TYPE);

    @Test
    void findsTextInAnotherScript() {
        Tried tried = Tried.on(LATIN, "1. Купить часы здесь");
        assertThat(tried.covered()).containsExactly("Купить");
        assertThat(tried.why()).contains("100% of the letters").contains("The first (Cyrillic): Купить");
    }

    @Test
    void passesAllowedScriptsSignsAndQuotations() {
        assertThat(Tried.on(LATIN, "Zürich, Łódź: 100 % 😀 and “Москва” is its name in the letters of the people there")
                        .matches())
                .isFalse();
        PolicyRule japanese =
                LATIN.with(Scripts.ALLOWED, List.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA));
        assertThat(Tried.on(japanese, "東京のコメント").matches()).isFalse();
        assertThat(Tried.on(japanese, "Buy watches here").matches()).isTrue();
    }

    @Test
    void rejectsAnEmptyList() {
        Policy policy =
                Policy.builder("p").rule(LATIN.with(Scripts.ALLOWED, List.of())).build();
        assertThatThrownBy(() -> Moderator.of(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule \"scripts\": \"allowed\" needs at least one script");
    }
}
