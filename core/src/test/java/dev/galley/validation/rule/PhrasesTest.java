package dev.galley.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Phrases PHRASES = Phrases.of("Read more", "Read", "À lire aussi", "© 20");

    @Test
    void findsThePhraseATextBeginsWith() {
        assertThat(PHRASES.beginningOf("Read this")).hasValue("Read");
        assertThat(PHRASES.beginningOf("READ MORE about it")).hasValue("Read more");
        assertThat(PHRASES.beginningOf("à lire aussi : le pont")).hasValue("À lire aussi");
        assertThat(PHRASES.beginningOf("© 2024 The Harbour")).hasValue("© 20");
    }

    @Test
    void findsNoneInsideATextOrInHalf() {
        assertThat(PHRASES.beginningOf("I read more")).isEmpty();
        assertThat(PHRASES.beginningOf("Rea")).isEmpty();
        assertThat(PHRASES.beginningOf("")).isEmpty();
    }

    @Property
    void findsWhatALookAtEveryPhraseFinds(
            @ForAll("words") String first, @ForAll("words") String second, @ForAll("words") String text) {
        String expected = Prose.startsWith(text, first) ? first : Prose.startsWith(text, second) ? second : "";

        assertThat(Phrases.of(first, second).beginningOf(text).orElse("")).isEqualTo(expected);
    }

    /** Few letters, so that they often agree; some of them are one letter in one case and another in the other. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aAkKK\u0131\u0130iIsSſßẞµμΜ")
                .ofMinLength(1)
                .ofMaxLength(3);
    }
}
