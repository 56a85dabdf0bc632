package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.PolicyRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalsTest {
    private static final PolicyRule RULE = PolicyRule.of(Capitals.TYPE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THIS IS THE BEST ARTICLE EVER!!!",
                "ЭТО ЛУЧШАЯ СТАТЬЯ НА СВЕТЕ, ЧИТАЙТЕ",
                "ΑΥΤΟ ΕΙΝΑΙ ΤΟ ΚΑΛΥΤΕΡΟ ΑΡΘΡΟ",
                "𝐓𝐇𝐈𝐒 𝐈𝐒 𝐓𝐇𝐄 𝐁𝐄𝐒𝐓 𝐀𝐑𝐓𝐈𝐂𝐋𝐄 𝐄𝐕𝐄𝐑",
                "THIS IS THE BEST ARTICLE \ud83d\ude02 EVER \ud83d, so"
            })
    void findsShouting(String text) {
        assertThat(Tried.on(RULE, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "OK",
                "NATO and the UN met in the USA",
                "这是有史以来最好的文章这是有史以来最好的文章 OK",
                "هذا أفضل مقال على الإطلاق"
            })
    void passesShortOnesAndScriptsWithoutCase(String text) {
        assertThat(Tried.on(RULE, text).matches()).isFalse();
    }

    @Test
    void reportsTheShareOfCapitals() {
        assertThat(Tried.on(RULE, "AAAAAAAAAAAAAAAAAAAAbbbbb").why())
                .contains("80% of the letters are capitals; the maximum is 70% (would pass with at most 70% capitals)");
    }
}
