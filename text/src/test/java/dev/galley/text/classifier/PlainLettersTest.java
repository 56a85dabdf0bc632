package dev.galley.text.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.testkit.Disguise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLettersTest {
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        PlainLetters.of(text, 0, text.length()).tokens(new TokenSink() {
            @Override
            public void word(int[] letters, int length, int start, int end) {
                words.add(new String(letters, 0, length));
            }

            @Override
            public void number(int digits, int first, int start, int end) {}

            @Override
            public void symbol(int codePoint, boolean repeated, int start, int end) {}

            @Override
            public void link(CharSequence whole, Address address, int start) {
                words.add(whole.subSequence(start, address.end).toString());
            }

            @Override
            public void space() {}

            @Override
            public void letter(boolean upperCase) {}
        });
        return words;
    }

    @ParameterizedTest
    @EnumSource(Disguise.class)
    void readsDisguisedWordsAndAddresses(Disguise disguise) {
        String text = "Make easy Cash at http://pay.example.com/x today";
        String disguised = disguise.of(text);

        assertThat(PlainLetters.areNeeded(disguised, 0, disguised.length())).isTrue();
        assertThat(words(disguised)).isEqualTo(words(text));
    }

    @ParameterizedTest
    @CsvSource({"🅢🅟🅐🅜, spam", "ⓢⓟⓐⓜ, spam", "𝓼𝓹𝓪𝓶, spam", "𝚜𝚙𝚊𝚖, spam", "ѕраm, spam", "РауРal, paypal"})
    void readsOtherFormsOfLetters(String written, String word) {
        assertThat(words(written)).containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Größe naïve piñata łódź",
                "Ёлка и сор на улице",
                "Это просто cop и все",
                "VIPовский билет",
                "μαλακία",
                "नमस्ते"
            })
    void leavesUndisguisedWordsAlone(String text) {
        assertThat(words(text)).containsExactly(text.toLowerCase(Locale.ROOT).split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain words", "Größe… “naïve” ™ ½\uFEFF", "Только кириллица, да", "漢字とかな", "😀 ok"})
    void mostTextsNeedNoReplacing(String text) {
        assertThat(PlainLetters.areNeeded(text, 0, text.length())).isFalse();
    }

    @Test
    void namesTheLettersAsTheyWereWritten() {
        ClassifierTrainer trainer = new ClassifierTrainer();
        for (int i = 0; i < 20; i++) {
            trainer.learn("cheap watches number " + i, Label.SPAM);
            trainer.learn("a lovely evening at the harbour " + i, Label.HAM);
        }
        String text = "so \uD835\uDC1Cheap w\u200Batches";

        Assessment assessment = trainer.train().assess(text);

        assertThat(assessment.contributions())
                .extracting(Contribution::text)
                .contains("\uD835\uDC1Cheap", "w\u200Batches");
        assertThat(trainer.train().score(text)).isEqualTo(trainer.train().score("so cheap watches"));
    }
}
