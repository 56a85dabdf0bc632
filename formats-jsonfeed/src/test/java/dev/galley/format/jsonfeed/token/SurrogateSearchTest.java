package dev.galley.format.jsonfeed.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurrogateSearchTest {
    private static final byte[] RAW = {(byte) 0xED, (byte) 0xA0, (byte) 0xBD};

    /** Searches a document in which {@code part} is at every distance from the start, in pieces of every length. */
    private static void assertFound(byte[] part, boolean expected) {
        for (int before = 0; before < 20; before++) {
            byte[] document = new byte[before + part.length + 20];
            Arrays.fill(document, (byte) 'x');
            System.arraycopy(part, 0, document, before, part.length);
            for (int piece = 1; piece <= document.length; piece++) {
                SurrogateSearch search = new SurrogateSearch();
                for (int from = 0; from < document.length; from += piece) {
                    search.search(document, from, Math.min(document.length, from + piece));
                }
                assertThat(search.found())
                        .as("at %d in pieces of %d", before, piece)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\uDE00", "\\\"\\uDBFF"})
    void findsEscapes(String escape) {
        assertFound(escape.getBytes(StandardCharsets.UTF_8), true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u00e9", "\\n\\\"", "\\\\ d", "ud83d", "\uD7FF", "\uD83D\uDE00", "\\"})
    void findsNothingElse(String text) {
        assertFound(text.getBytes(StandardCharsets.UTF_8), false);
    }

    @Test
    void findsBytesOfSurrogates() {
        assertFound(RAW, true);
    }
}
