package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.testkit.Corpora;
import dev.galley.testkit.CsvRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests a public list of obscene words on comments that people have rated, and prints the figures. */
class TermCorpusTest {
    private static List<String> list = List.of();
    private static TermMatcher plain = TermMatcher.of(TermSet.builder().build());
    private static TermMatcher advised = plain;

    @BeforeAll
    static void load() {
        list = lines(folder("ldnoobw").resolve("en.txt"));
        TermSet.Builder terms = TermSet.builder().terms(list);
        plain = TermMatcher.of(terms.build());
        advised =
                TermMatcher.of(terms.weaken(OrdinaryWords.english()).inflected().build());
    }

    private static Path folder(String name) {
        return Corpora.folder("moderation").resolve(name);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHit(TermMatcher matcher, String text) {
        return !matcher.matches(text).isEmpty();
    }

    /** A word is innocent unless the list contains it, with or without a genitive 's. */
    private static List<String> innocentWords() {
        Set<String> named = new HashSet<>();
        list.forEach(term -> named.add(term.toLowerCase(Locale.ROOT)));
        return lines(folder("words").resolve("american-english")).stream()
                .filter(word -> !named.contains(word.toLowerCase(Locale.ROOT).replaceFirst("'s$", "")))
                .toList();
    }

    @Test
    void noInnocentWordMatches() {
        List<String> hit =
                innocentWords().stream().filter(word -> isHit(plain, word)).toList();
        System.out.printf("Innocent words hit: %d%n", hit.size());
        assertThat(hit).isEmpty();
    }

    /** Inflected terms match only words that begin with a term, or with all but its last letter. */
    @Test
    void inflectedTermsMatchOnlyFormsOfListedWords() {
        List<String> hit =
                innocentWords().stream().filter(word -> isHit(advised, word)).toList();
        System.out.printf("Words hit as forms of listed ones: %d%n", hit.size());
        assertThat(hit)
                .allSatisfy(word -> assertThat(list)
                        .anyMatch(term -> term.length() > 2
                                && word.toLowerCase(Locale.ROOT).startsWith(term.substring(0, term.length() - 1))
                                && word.replaceFirst("'s$", "").length() <= term.length() + 5));
        assertThat(hit).hasSizeLessThan(100);
    }

    @Test
    void fewHarmlessWikipediaCommentsMatch() {
        double[] before = rates(plain);
        double[] after = rates(advised);
        System.out.printf("Wikipedia talk, as it is: false positives %.4f, recall %.4f%n", before[0], before[1]);
        System.out.printf("Wikipedia talk, as advised: false positives %.4f, recall %.4f%n", after[0], after[1]);
        assertThat(after[0]).isLessThanOrEqualTo(0.03);
        assertThat(after[1]).isGreaterThanOrEqualTo(0.49);
    }

    private static double[] rates(TermMatcher matcher) {
        int[] all = new int[2];
        int[] hit = new int[2];
        for (Map<String, String> row : CsvRows.read(folder("wikipedia-talk").resolve("comments.csv"))) {
            int toxic = row.get("toxic").equalsIgnoreCase("true") ? 1 : 0;
            all[toxic]++;
            hit[toxic] += isHit(matcher, row.get("comment")) ? 1 : 0;
        }
        return new double[] {(double) hit[0] / all[0], (double) hit[1] / all[1]};
    }

    /** If the list matches the clean form of a case of HateCheck, it must match the disguised form as well. */
    @Test
    void findsLeetAndSpacedSpellingsAsOftenAsCleanOnes() {
        for (TermMatcher matcher : List.of(plain, advised)) {
            List<String> missed = new ArrayList<>();
            int clean = 0;
            for (String[] pair : disguises()) {
                if (isHit(matcher, pair[0])) {
                    clean++;
                    if (!isHit(matcher, pair[1])) {
                        missed.add(pair[1]);
                    }
                }
            }
            System.out.printf("HateCheck: %d clean forms hit, %d of them missed in disguise%n", clean, missed.size());
            assertThat(clean).isPositive();
            assertThat(missed).isEmpty();
        }
    }

    /** A matcher whose term is the clean form of a disguised word must find that word, even if the list has no such term. */
    @Test
    void findsEveryDisguisedWord() {
        int all = 0;
        List<String> missed = new ArrayList<>();
        for (String[] pair : disguises()) {
            Set<String> plainWords = words(pair[1]);
            Set<String> disguised = words(pair[0]);
            disguised.removeAll(plainWords);
            // If several words differ, the case differs in more than the disguise.
            if (disguised.size() == 1) {
                all++;
                String word = disguised.iterator().next();
                if (!isHit(
                        TermMatcher.of(TermSet.builder().term(word).inflected().build()), pair[1])) {
                    missed.add(word + " in " + pair[1]);
                }
            }
        }
        System.out.printf("HateCheck: %d disguised words, %d missed%n", all, missed.size());
        assertThat(all).isPositive();
        assertThat(missed).hasSizeLessThanOrEqualTo(all / 50);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+", -1)) {
            if (word.length() > 2) {
                words.add(word);
            }
        }
        return words;
    }

    /** Returns the clean and the disguised form of each case that has both. */
    private static List<String[]> disguises() {
        List<Map<String, String>> rows = CsvRows.read(folder("hatecheck").resolve("cases.csv"));
        Map<String, String> texts = new HashMap<>();
        rows.forEach(row -> texts.put(row.get("case_id"), row.get("test_case")));
        List<String[]> pairs = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String kind = row.get("functionality");
            String clean = texts.get(row.get("ref_case_id"));
            if (clean != null && (kind.equals("spell_leet_h") || kind.equals("spell_space_add_h"))) {
                pairs.add(new String[] {clean, row.get("test_case")});
            }
        }
        return pairs;
    }
}
