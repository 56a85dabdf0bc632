package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.testkit.CostGrowth;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltTermsTest {
    private static TermSet.Builder zurkle() {
        return TermSet.builder().terms(List.of("zurkle", "flim", "free flimp", "blorp*"));
    }

    private static List<String> found(TermSet.Builder set, String text) {
        return TermMatcher.of(set.build()).matches(text).stream()
                .map(hit -> hit.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zurkel", "zurle", "zurkl", "zurkles", "zurckle", "zurxle", "ZURGLE", "zrukle"})
    void findsWordsThatDifferByOneLetter(String written) {
        assertThat(found(zurkle().misspelt(), "A " + written + "!")).containsExactly(written);
        assertThat(found(zurkle(), "A " + written + "!")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zurk", "burkle", "zukrel", "zurklets", "flin", "free flimb", "blorq", "xzurkle", "zur-kl"})
    void findsNoOtherWords(String written) {
        assertThat(found(zurkle().misspelt(), "A " + written + "!")).isEmpty();
    }

    @Test
    void findsTheTermItselfOnce() {
        assertThat(found(zurkle().term("zurkel").misspelt(), "zurkle and zurkel"))
                .containsExactly("zurkle", "zurkel");
    }

    @Test
    void namesTheTermOfTheList() {
        assertThat(TermMatcher.of(zurkle().misspelt().build()).matches("a zurkel"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.term()).isEqualTo("zurkle"));
    }

    @Test
    void respectsAllowedAndWeakTerms() {
        assertThat(found(zurkle().allow(List.of("zurkel")).misspelt(), "a zurkel"))
                .isEmpty();
        assertThat(found(zurkle().weak(List.of("flimple")).misspelt(), "a flimpel is a very good thing to have"))
                .isEmpty();
    }

    @Test
    void keepsTheSettingInACopy() {
        assertThat(zurkle().misspelt().build().toBuilder().build().isMisspelt()).isTrue();
        assertThat(zurkle().build().isMisspelt()).isFalse();
    }

    @Property
    void findsATermWithoutAnyOfItsLaterLetters(@ForAll @AlphaChars @StringLength(min = 6, max = 20) String term) {
        TermMatcher matcher =
                TermMatcher.of(TermSet.builder().term(term).misspelt().build());
        for (int i = 1; i < term.length(); i++) {
            String written = term.substring(0, i) + term.substring(i + 1);
            assertThat(matcher.matches(written)).as(written).hasSize(1);
        }
    }

    @Test
    void costsGrowWithTheText() throws Exception {
        TermMatcher matcher = TermMatcher.of(zurkle().misspelt().build());
        CostGrowth.isLinear("a text of misspelt terms", 400_000, size -> {
            String text = words(size);
            return () -> matcher.matches(text);
        });
    }

    private static String words(int size) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        while (text.length() < size) {
            text.append("zurkelflimp", 0, 5 + random.nextInt(6)).append(' ');
        }
        return text.toString();
    }
}
