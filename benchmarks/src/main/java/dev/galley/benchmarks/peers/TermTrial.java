package dev.galley.benchmarks.peers;

import dev.galley.testkit.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of terms, and groups of texts that a filter with this list should find or leave alone.
 *
 * @param terms the list
 * @param groups the texts by the title of their group, in the order of the table
 */
record TermTrial(List<String> terms, Map<String, List<String>> groups) {
    static final String WORDS = "words of a dictionary";
    static final String HARMLESS = "harmless comments";
    static final String TOXIC = "toxic comments";

    /**
     * Reads the trial from the corpora of moderation. Toxic comments occur once as written, and once for each disguise
     * with the listed words in that disguise.
     */
    static TermTrial read(Path moderation) throws IOException {
        List<String> terms = Files.readAllLines(moderation.resolve("ldnoobw/en.txt"));
        Set<String> named = new HashSet<>();
        terms.forEach(term -> named.add(term.toLowerCase(Locale.ROOT)));
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put(
                WORDS,
                Files.readAllLines(moderation.resolve("words/american-english")).stream()
                        .filter(word ->
                                !named.contains(word.toLowerCase(Locale.ROOT).replaceFirst("'s$", "")))
                        .toList());
        List<String> harmless = new ArrayList<>();
        List<String> toxic = new ArrayList<>();
        for (Map<String, String> row : CsvRows.read(moderation.resolve("wikipedia-talk/comments.csv"))) {
            List<String> group = Boolean.parseBoolean(row.get("toxic")) ? toxic : harmless;
            group.add(row.getOrDefault("comment", ""));
        }
        groups.put(HARMLESS, harmless);
        groups.put(TOXIC, toxic);
        Pattern listed = Pattern.compile(
                terms.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
        for (WordDisguise disguise : WordDisguise.values()) {
            List<String> disguised = new ArrayList<>();
            for (String comment : toxic) {
                disguised.add(listed.matcher(comment)
                        .replaceAll(word -> Matcher.quoteReplacement(disguise.of(word.group()))));
            }
            groups.put(disguise.title(), disguised);
        }
        return new TermTrial(terms, groups);
    }

    /** Returns the texts of all groups, one after the other. */
    List<String> texts() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Returns the share of each group that was hit.
     *
     * @param hits for each of the {@link #texts()}, whether the filter hit it
     */
    Map<String, Double> shares(List<Boolean> hits) {
        Map<String, Double> shares = new LinkedHashMap<>();
        int at = 0;
        for (Map.Entry<String, List<String>> group : groups.entrySet()) {
            int hit = 0;
            for (int i = 0; i < group.getValue().size(); i++) {
                hit += hits.get(at++) ? 1 : 0;
            }
            shares.put(group.getKey(), (double) hit / group.getValue().size());
        }
        return shares;
    }
}
