package dev.galley.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.SpoofChecker;
import dev.galley.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Checks that the table of look-alikes matches Unicode's data; {@code -Dgalley.generate=true} regenerates it. */
class ConfusablesResourceTest {
    private static final Path SOURCE = Path.of("src/main/resources/dev/galley/text/internal", Confusables.RESOURCE);
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE,
            UnicodeScript.COPTIC,
            UnicodeScript.LISU);
    private static final String HEADER = """
            # Letters that look like a letter from a to z, for scripts commonly used together with Latin.
            # Made by ConfusablesResourceTest from the confusables data of Unicode Technical Standard #39.
            # Copyright © 1991-2025 Unicode, Inc. Unicode License V3: https://www.unicode.org/license.txt
            """;

    private final SpoofChecker checker =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    @Test
    void theResourceIsUpToDate() throws IOException {
        String expected = generate();
        if (Boolean.getBoolean("galley.generate")) {
            Files.writeString(SOURCE, expected);
        }
        try (InputStream in = Confusables.class.getResourceAsStream(Confusables.RESOURCE)) {
            assertThat(in).as("resource").isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .as("Run this test with -Dgalley.generate=true to write the table anew")
                    .isEqualTo(expected);
        }
    }

    private String generate() {
        Map<Character, StringBuilder> lines = new TreeMap<>();
        dev.galley.text.Normalizer fold = dev.galley.text.Normalizer.of(Folding.COMPATIBILITY, Folding.CASE);
        for (int c = 0x80; c < 0xFFFF; c++) {
            boolean isTaken = Character.isLetter(c)
                    && SCRIPTS.contains(UnicodeScript.of(c))
                    && fold.normalize(Character.toString(c)).text().equals(Character.toString(c))
                    && Normalizer.isNormalized(Character.toString(c), Form.NFD);
            if (isTaken) {
                char letter = (char) c;
                lookalike(c)
                        .ifPresent(like -> lines.computeIfAbsent(like, key -> new StringBuilder())
                                .append(letter));
            }
        }
        StringBuilder out = new StringBuilder(HEADER);
        lines.forEach(
                (like, letters) -> out.append(like).append('\t').append(letters).append('\n'));
        return out.toString();
    }

    /** Looks up the letter itself, then its upper case, then its name, because the data omits some look-alikes. */
    private Optional<Character> lookalike(int c) {
        String letter = Character.toString(c);
        return letterOf(checker.getSkeleton(letter))
                .or(() -> letterOf(checker.getSkeleton(letter.toUpperCase(Locale.ROOT))))
                .or(() -> smallCapital(Character.getName(c)));
    }

    private static Optional<Character> letterOf(String skeleton) {
        String bare = skeleton.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return bare.matches("[a-z]") ? Optional.of(bare.charAt(0)) : Optional.empty();
    }

    private static Optional<Character> smallCapital(String name) {
        return name.matches("LATIN LETTER SMALL CAPITAL [A-Z]")
                ? Optional.of(Character.toLowerCase(name.charAt(name.length() - 1)))
                : Optional.empty();
    }
}
