package dev.galley.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Checks that the table of simplified characters matches CLDR's; {@code -Dgalley.generate=true} regenerates it. */
class VariantsResourceTest {
    private static final Path SOURCE = Path.of("src/main/resources/dev/galley/text/internal", Variants.RESOURCE);
    private static final String HEADER = """
            # Simplified characters, each followed by the traditional ones that it replaces.
            # Made by VariantsResourceTest from the transform Traditional-Simplified of CLDR.
            # Copyright © 1991-2025 Unicode, Inc. Unicode License V3: https://www.unicode.org/license.txt
            """;

    @Test
    void theResourceIsUpToDate() throws IOException {
        String expected = generate();
        if (Boolean.getBoolean("galley.generate")) {
            Files.writeString(SOURCE, expected);
        }
        try (InputStream in = Variants.class.getResourceAsStream(Variants.RESOURCE)) {
            assertThat(in).as("resource").isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .as("Run this test with -Dgalley.generate=true to write the table anew")
                    .isEqualTo(expected);
        }
    }

    private static String generate() {
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        Map<Character, StringBuilder> lines = new TreeMap<>();
        for (char c = 0x3400; c <= 0x9FFF; c++) {
            String simple = simplify.transliterate(String.valueOf(c));
            boolean isFinal = simplify.transliterate(simple).equals(simple);
            if (simple.length() == 1 && simple.charAt(0) != c && isFinal) {
                lines.computeIfAbsent(simple.charAt(0), key -> new StringBuilder())
                        .append(c);
            }
        }
        StringBuilder out = new StringBuilder(HEADER);
        lines.forEach((simple, letters) -> out.append(simple).append(letters).append('\n'));
        return out.toString();
    }
}
