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
                "VIPовский",
                "PDFка",
                "USBшный",
                "SMSки",
                "CEOшник",
                "Googleить",
                "iPhoneов",
                "Facebookом",
                "видеоHD",
                "USBа",
                "DVDάκι",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Купили iPadи на складе",
                "Смотрел на YouTubeе и читал",
                "Где мои MacBookи, на Windowsе их нет",
                "Немає Wi-Fiю вдома",
                "Нет ни одного iPadа"
            })
    void passesLatinNamesWithCaseEndingsAmongCyrillicWords(String text) {
        assertThat(Tried.on(RULE, text).covered()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Viagrа today", "Buy the best Casinа here", "get Crасk now"})
    void findsEndingsOfLookAlikesAmongLatinWords(String text) {
        assertThat(Tried.on(RULE, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Το iPhone και το Android",
                "Τα Windows και ο Linux kernel",
                "А Facebook, а Instagram, а у Microsoft"
            })
    void passesArticlesBesideForeignNames(String text) {
        assertThat(Tried.on(RULE, text).covered()).isEmpty();
    }

    @Test
    void findsArticlesWithOtherLookAlikes() {
        assertThat(Tried.on(RULE, "get еаѕу саѕһ о у here today").matches()).isTrue();
    }

    @Test
    void passesAllowedScripts() {
        PolicyRule one = RULE.with(MixedScripts.MAX, 1);
        assertThat(Tried.on(one, "sрam").matches()).isFalse();
        assertThat(Tried.on(one, "sрam sрam").why()).contains("would pass with at most 1 such words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "get еаѕу саѕһ with us today",
                "big рrizes and рауоuts here, and хехе",
                "your аѕѕеѕѕ is ready for review",
                "send it to the рорѕ account of ours",
                "the ЕАЅУ way to get CASH",
                "earn with ѕрасех right now",
                "ОСЕАΝ is the best broker",
                "only ѕосореѕ and nothing else"
            })
    void findsWordsThatOnlyLookLatin(String text) {
        assertThat(Tried.on(RULE, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Он сказал: ОК, see you",
                "The СССР was dissolved in 1991",
                "В СССР был завод и сорок рек, см. the old map of the river",
                "ναι I agree with you",
                "Αυτό είναι ωραίο, και the best article ever written here",
                "Хорошо сказано! Nice article about the river",
                "хаос и роса: some words of the day",
                "ау"
            })
    void passesWordsOfAnotherAlphabet(String text) {
        assertThat(Tried.on(RULE, text).covered()).isEmpty();
    }

    @Test
    void namesTheScriptOfEachLetter() {
        assertThat(Tried.on(RULE, "Get viаgra").why())
                .contains("The word \"viаgra\" mixes letters of several scripts (vi: Latin, а: Cyrillic, gra: Latin)");
        assertThat(Tried.on(RULE, "get саѕһ today").why()).contains("letters that look like Latin ones");
    }
}
