package dev.galley.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.testkit.Disguise;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerTablesTest {
    private static TermTrial terms() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put(TermTrial.WORDS, List.of("zurkish", "harbour"));
        groups.put(TermTrial.TOXIC, List.of("what a zurk", "you flimp"));
        groups.put("spaced", List.of("what a z u r k", "you f l i m p"));
        return new TermTrial(List.of("zurk"), groups);
    }

    private static ClassifierTrial classifier() {
        return new ClassifierTrial(
                "comments",
                List.of(
                        new ClassifierTrial.Example("free money", true),
                        new ClassifierTrial.Example("a late ferry", false)),
                List.of(new ClassifierTrial.Example("money", true), new ClassifierTrial.Example("ferry", false)));
    }

    private static String print(List<Answers> answers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PeerTables tables = new PeerTables(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        tables.printTerms(terms(), answers);
        tables.printClassifiers(List.of(classifier()), answers);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void countsTheHitsOfEachGroup() {
        List<Boolean> hits = List.of(true, false, true, true, false, false);

        assertThat(print(List.of(new Answers("sieve 1.0", hits, List.of()))))
                .contains("| sieve 1.0 | 50.000 | 100.0 | 0.0 |");
    }

    @Test
    void comparesDisguisedSpamWithTextsAsWritten() {
        double[] scores = new double[2 + 2 * Disguise.values().length];
        Arrays.fill(scores, 0.5);
        scores[0] = 0.9;
        scores[1] = 0.1;
        // Spam in the first disguise scores below the other text as written.
        scores[2] = 0.05;

        assertThat(print(List.of(new Answers("guesser 1.0", List.of(), List.of(scores)))))
                .contains("| comments | guesser 1.0 | 1.000 | 1.000 | 0.000 | 1.000 | 1.000 | 1.000 |");
    }

    @Test
    void asksGalleyTheSameQuestions() {
        List<Answers> answers = GalleyAnswers.to(terms(), List.of(classifier()));

        assertThat(answers.get(0).hits()).containsExactly(false, false, true, false, true, false);
        assertThat(answers.get(2).scores())
                .singleElement()
                .satisfies(scores ->
                        assertThat(scores).hasSize(classifier().texts().size()));
    }

    @Test
    void readsWhatTheScriptAnswers(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("answers.json");
        Files.writeString(file, """
                [{"library": "sieve 1.0", "hits": "01"}, {"library": "guesser 1.0", "scores": [[-1.5, 2], []]}]
                """);

        List<Answers> answers = NodePeers.readAnswers(file);

        assertThat(answers.get(0).hits()).containsExactly(false, true);
        assertThat(answers.get(1).library()).isEqualTo("guesser 1.0");
        assertThat(answers.get(1).scores()).containsExactly(new double[] {-1.5, 2}, new double[0]);
    }

    @Test
    void writesTheQuestionsForTheScript(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("questions.json");

        NodePeers.writeQuestions(terms(), List.of(classifier()), file);

        assertThat(Files.readString(file))
                .startsWith("{\"terms\":[\"zurk\"],\"texts\":[\"zurkish\",")
                .contains("\"training\":[{\"text\":\"free money\",\"spam\":true}")
                .contains("\"test\":[\"money\",\"ferry\",");
    }

    @ParameterizedTest
    @CsvSource({
        "LEET, Zeros, Z3r05",
        "SPACED, zurk, z u r k",
        "STRETCHED, zurk, zuuuurk",
        "MASKED, azurk, az*rk",
        "ACCENTED, zurk, zu\u0301rk",
        "FULL_WIDTH, zu, \uff5a\uff55",
    })
    void disguisesWords(WordDisguise disguise, String word, String expected) {
        assertThat(disguise.of(word)).isEqualTo(expected);
    }
}
