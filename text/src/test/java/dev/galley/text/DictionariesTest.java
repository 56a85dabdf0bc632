package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.galley.testkit.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Searches dictionaries for the terms of public lists of obscene words. The dictionaries are those of Debian's packages
 * wngerman, wfrench, wspanish, witalian, wportuguese and wdutch, in the folder given by {@code -Dgalley.dictionaries}.
 */
class DictionariesTest {
    private static final String PROPERTY = "galley.dictionaries";

    private static List<String> dictionary(String name) throws IOException {
        Path file = Path.of(System.getProperty(PROPERTY, ""), name);
        assumeThat(file)
                .as("No dictionary \"" + name + "\": set -D" + PROPERTY + "=/usr/share/dict")
                .isRegularFile();
        return Files.readAllLines(file);
    }

    private static List<String> list(String language) throws IOException {
        return Files.readAllLines(Corpora.folder("moderation/ldnoobw").resolve(language + ".txt"));
    }

    /** Returns the words of which no part is a listed term. */
    private static List<String> innocent(List<String> words, List<String> terms) {
        Set<String> named = new HashSet<>();
        terms.forEach(term -> named.add(term.toLowerCase(Locale.ROOT)));
        List<String> innocent = new ArrayList<>();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean isNamed = named.contains(lower);
            for (String part : lower.split("[^\\p{L}\\p{N}]+", -1)) {
                isNamed |= named.contains(part);
            }
            if (!isNamed) {
                innocent.add(word);
            }
        }
        return innocent;
    }

    private static List<String> hit(TermSet set, List<String> words) {
        TermMatcher matcher = TermMatcher.of(set);
        return words.stream().filter(word -> !matcher.matches(word).isEmpty()).toList();
    }

    private static double share(List<String> some, List<String> all) {
        return 100.0 * some.size() / all.size();
    }

    @ParameterizedTest
    @CsvSource({"de, ngerman", "fr, french", "es, spanish", "it, italian", "pt, portuguese", "nl, dutch"})
    void noInnocentWordMatches(String language, String dictionary) throws IOException {
        List<String> terms = list(language);
        List<String> words = innocent(dictionary(dictionary), terms);
        TermSet.Builder set = TermSet.builder().terms(terms).language(language);

        List<String> capitals = words.stream()
                .map(word -> word.toUpperCase(Locale.ROOT))
                .filter(word -> !word.contains("SS"))
                .toList();
        assertThat(hit(set.build(), words)).isEmpty();
        assertThat(hit(set.build(), capitals)).isEmpty();

        List<String> misspelt = hit(set.misspelt().build(), words);
        List<String> within =
                hit(TermSet.builder().terms(terms).language(language).anywhere().build(), words);
        System.out.printf(
                "%s: %d terms, %d innocent words; %.2f %% contain a term, %.3f %% are one letter away%n",
                language, terms.size(), words.size(), share(within, words), share(misspelt, words));
        assertThat(share(misspelt, words)).isLessThan(0.2);
    }
}
