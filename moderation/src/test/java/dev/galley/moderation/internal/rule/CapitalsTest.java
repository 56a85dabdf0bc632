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
                "立即购买 BUY CHEAP MEDICINE ONLINE TODAY NO PRESCRIPTION NEEDED 便宜",
                "HE SAW US, SHE SAW HIM, WE USE HIS HOUSE",
                "COME TO HARBOUR 24 AND GET YOUR MONEY BACK",
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
                "هذا أفضل مقال على الإطلاق",
                "昨天NASA和ESA公布了新的API，CPU、GPU、USB、HTML、JSON、PDF都提到了，还有GPS和LED。",
                "今日のNHKでWHOとOECDとASEANの話がありました。PCRとDNAとRNAもです",
                "오늘 KBS 뉴스에서 NATO, OECD, IMF, WTO, FIFA 이야기가 나왔어요",
                "قرأت عن NASA وESA وCERN وUNESCO وUNICEF في الصحيفة",
                "วันนี้ BTS และ MRT กับ SRT และ BMTA ขึ้นราคาแล้ว",
                "დღეს NASA და ESA: API, CPU, GPU, USB, HTML, JSON",
                "הבנקים HSBC ו BNP ו UBS ו ING פרסמו דוחות",
                "Set MAX_RETRY_COUNT and MIN_WAIT_MILLIS in ETC_CONFIG_D",
                "See HTTPS://HARBOUR.EXAMPLE/PIER/AND/MORE",
                "A320NEO B737MAX CRJ900 ERJ190 ATR72600 all land",
                "HAHAHAHAHAHAHAHAHAHAHAHA",
                "JAJAJAJAJAJA JAJAJAJAJAJAJA!!!",
                "KKKKKKKKKKKKKKKKKKKKKKKKKKKK",
                "АХАХАХАХАХАХАХАХАХАХАХ, LMAO"
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
