package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.PolicyRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixedScriptsTest {
    private static final PolicyRule RULE = PolicyRule.of(MixedScripts.TYPE);

    @ParameterizedTest
    @ValueSource(strings = {"sрam", "pаypаl", "viαgrα", "саsinо", "ոow", "Ꭺpple", "привeт", "рυс"})
    void findsLettersOfAnotherScriptWithinAWord(String word) {
        Tried tried = Tried.on(RULE, "A word: " + word + ", and others");
        assertThat(tried.covered()).containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "Zürich",
                "Москва",
                "Αθήνα",
                "5µm",
                "5μm",
                "kΩ",
                "ΔT",
                "TNFα",
                "β-carotene",
                "IT-шник",
                "東京タワー",
                "Tシャツ",
                "カラオケbox",
                "卡拉OK",
                "카카오톡PC",
                "ㄅㄆ注音",
                "iPhoneราคา",
                "WiFiשלי",
                "naïve\u0301",
                "e\u0301te\u0301",
                "😀 ok",
                "𝐛𝐨𝐥𝐝"
            })
    void passesWordsInCombinedScripts(String word) {
        assertThat(Tried.on(RULE, word).covered()).isEmpty();
    }

    @Test
    void passesAllowedScripts() {
        PolicyRule one = RULE.with(MixedScripts.MAX, 1);
        assertThat(Tried.on(one, "sрam").matches()).isFalse();
        assertThat(Tried.on(one, "sрam sрam").why()).contains("would pass with at most 1 such words");
    }
}
