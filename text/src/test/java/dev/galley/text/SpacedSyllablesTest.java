package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacedSyllablesTest {
    private static final TermMatcher MATCHER =
            TermMatcher.of(TermSet.ofLines("मूर्खता\nज़बरदस्त\nกระทิงดำ\nமுட்டாள்\nবোকামি\nရူးသွပ်"));

    private static List<String> terms(String text) {
        return MATCHER.matches(text).stream().map(TermHit::term).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "मू र्ख ता, मूर्खता",
        "मू.र्ख.ता!, मूर्खता",
        "मू-र्ख-ता, मूर्खता",
        "यह मू  र्ख  ता थी, मूर्खता",
        "है मू र्ख ता जो, मूर्खता",
        "ก.ร.ะ.ทิ.ง.ดำ, กระทิงดำ",
        "กระ ทิ ง ดำ, ",
        "மு ட் டா ள், முட்டாள்",
        "বো কা মি, বোকামি",
    })
    void areOneWordIfTheGapsAreEqual(String text, String term) {
        assertThat(terms(text)).isEqualTo(term == null ? List.of() : List.of(term));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"मू र्ख-ता", "मू र्खता जा", "मू र्ख", "है मू है र्ख है ता", "मू। र्ख। ता कम", "मू     र्ख     ता"
            })
    void areNotJoinedAcrossOtherGapsOrSentences(String text) {
        assertThat(terms(text)).isEmpty();
    }

    @Test
    void matchWithoutTheDotsOfLettersFromPersian() {
        assertThat(terms("जबरदस्त")).containsExactly("ज़बरदस्त");
        assertThat(terms("\u095Bबरदस्त")).containsExactly("ज़बरदस्त");
        assertThat(terms("डबरदस्त")).isEmpty();
    }

    @Test
    void areFoundInALongText() {
        assertThat(MATCHER.matches("मू र्ख ता. ".repeat(100_000))).hasSize(TermMatcher.MAX_HITS);
    }
}
