package dev.galley.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;

class NamedReferencesTest {
    @Test
    void everyNameHasTheCharactersThatTheParserUses() throws IOException {
        List<String> names = names();

        assertThat(names).hasSizeGreaterThan(2_100);
        assertThat(names)
                .allSatisfy(name -> assertThat(NamedReferences.characters(name)).isEqualTo(Entities.getByName(name)));
    }

    @Test
    void namesAreCaseSensitive() {
        assertThat(NamedReferences.isKnown("Eacute")).isTrue();
        assertThat(NamedReferences.isKnown("EACUTE")).isFalse();
        assertThat(NamedReferences.characters("EACUTE")).isNull();
    }

    @Test
    void onlySomeNamesMayLackTheirSemicolon() {
        assertThat(NamedReferences.unclosed("copyright")).isEqualTo("copy");
        assertThat(NamedReferences.unclosed("notin")).isEqualTo("not");
        assertThat(NamedReferences.unclosed("hellip")).isNull();
    }

    private static List<String> names() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                NamedReferences.class.getResourceAsStream("references.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .toList();
        }
    }
}
