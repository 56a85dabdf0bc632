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
        assertThat(PHRASES.prefixOf("Read this")).hasValue("Read");
        assertThat(PHRASES.prefixOf("READ MORE about it")).hasValue("Read more");
        assertThat(PHRASES.prefixOf("à lire aussi : le pont")).hasValue("À lire aussi");
        assertThat(PHRASES.prefixOf("© 2024 The Harbour")).hasValue("© 20");
    }

    @Test
    void findsNoPhraseInsideATextAndNoPartOfOne() {
        assertThat(PHRASES.prefixOf("I read more")).isEmpty();
        assertThat(PHRASES.prefixOf("Rea")).isEmpty();
        assertThat(PHRASES.prefixOf("R")).isEmpty();
        assertThat(PHRASES.prefixOf("")).isEmpty();
    }

    @Property
    void agreesWithASearchThroughAllPhrases(
            @ForAll("phrases") String first, @ForAll("phrases") String second, @ForAll("words") String text) {
        String expected = Prose.startsWith(text, first) ? first : Prose.startsWith(text, second) ? second : "";

        assertThat(Phrases.of(first, second).prefixOf(text).orElse("")).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> phrases() {
        return words().filter(word -> word.length() > 1);
    }

    /** Uses few letters, so that texts often match; the case mapping of some of them is irregular. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aAkKK\u0131\u0130iIsSſßẞµμΜ")
                .ofMinLength(1)
                .ofMaxLength(3);
    }
}
