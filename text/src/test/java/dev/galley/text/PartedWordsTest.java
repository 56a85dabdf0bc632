package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartedWordsTest {
    private static List<TermHit> hits(String term, String text) {
        return TermMatcher.of(TermSet.builder().term(term).build()).matches(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zorb nik",
                "zo rb ni k",
                "z o rb ni k",
                "zorb.nik",
                "zorb%nik",
                "zorb&nik",
                "zorb#nik",
                "zorb—nik",
                "zorb⁄nik",
                "z/o/r/b/n/i/k",
                "zorb(n)ik",
                "z(o)rbnik",
                "(z)orbnik",
                "z{o}rbnik",
                "zorb()nik",
                "zorb\tnik",
                "zorb-\nnik",
                "zorb-\r\nnik",
                "z\no\nr\nb\nn\ni\nk"
            })
    void aWordInPartsIsFound(String parted) {
        assertThat(hits("zorbnik", "Such a " + parted + "!")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not able", "not (able)", "not—able", "no table", "(no) table", "no ta bles"})
    void commonWordsSideBySideAreNotJoined(String text) {
        assertThat(hits("notable", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zorb](nik", "zorb)(nik", "zorb\nnik", "zorb.\nnik", "zorb, nik", "zorb (nik"})
    void aWordDoesNotContinueInTheNextSentenceOrBracket(String text) {
        assertThat(hits("zorbnik", text)).isEmpty();
    }
}
