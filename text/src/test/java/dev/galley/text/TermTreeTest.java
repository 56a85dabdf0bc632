package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of a term that no other term shares is kept apart from the tree; nobody may notice. */
class TermTreeTest {
    private static List<String> found(List<String> terms, String text) {
        return TermMatcher.of(TermSet.builder().terms(terms).build())
                .allMatches(Normalizer.full().normalize(text))
                .stream()
                .map(TermHit::term)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "zorbnik, zorbnik",
        "zorb, zorb",
        "zorbnikel, zorbnikel",
        "zor*nik, zorbnik",
        "zorbn*k, zorbnik",
        "klimbo, klimbo",
        "kl*mbo, klimbo"
    })
    void findsTermsThatShareTheirBeginning(String text, String term) {
        assertThat(found(List.of("zorb", "zorbnik", "zorbnikel", "klimbo"), text))
                .contains(term);
    }

    @Test
    void findsTermsThatDifferInDoubleLettersOnly() {
        List<String> terms = List.of("zorbel", "zorbell", "zoorbel");

        assertThat(terms).allSatisfy(term -> assertThat(found(terms, term)).contains(term));
        assertThat(found(terms, "zorbe")).isEmpty();
        assertThat(found(terms, "zorbelt")).isEmpty();
    }

    @Test
    void findsASingleTerm() {
        assertThat(found(List.of("zorbnik"), "a zorbnik")).containsExactly("zorbnik");
        assertThat(found(List.of("zorbnik"), "a zorbni")).isEmpty();
    }

    /** Numbers of terms have more than sixteen bits. */
    @Test
    void findsEachOfManyTerms() {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < 70_000; i++) {
            terms.add("q" + letters(i) + "tail");
        }

        TermMatcher matcher = TermMatcher.of(TermSet.builder().terms(terms).build());
        for (int i = 0; i < terms.size(); i += 997) {
            String term = terms.get(i);
            assertThat(matcher.matches(term)).extracting(TermHit::term).contains(term);
        }
        assertThat(matcher.matches("q" + letters(0) + "tai")).isEmpty();
    }

    private static String letters(int number) {
        StringBuilder out = new StringBuilder();
        for (int rest = number, i = 0; i < 5; i++, rest /= 13) {
            out.append((char) ('b' + rest % 13)).append("aeiou".charAt(i));
        }
        return out.toString();
    }
}
