package dev.galley.benchmarks.peers;

import dev.galley.testkit.Disguise;
import dev.galley.testkit.ScoreQuality;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Prints the tables of term lists and classifiers as Markdown. */
public final class PeerTables {
    private final PrintStream out;

    PeerTables(PrintStream out) {
        this.out = out;
    }

    /**
     * Compares Galley with libraries from the npm registry.
     *
     * @param moderation the corpora of moderation
     * @throws IllegalArgumentException if the folder does not exist
     * @throws IOException if the corpora cannot be read, or {@code npm} or {@code node} is missing or fails
     */
    public static void print(Path moderation, PrintStream out) throws IOException, InterruptedException {
        if (!Files.isDirectory(moderation)) {
            throw new IllegalArgumentException(
                    "There is no folder " + moderation + "; give its parent folder with -Dgalley.corpora=FOLDER");
        }
        TermTrial terms = TermTrial.read(moderation);
        List<ClassifierTrial> classifiers = ClassifierTrial.read(moderation);
        Path folder = Files.createTempDirectory("galley-peers");
        try {
            List<Answers> answers = new ArrayList<>(GalleyAnswers.to(terms, classifiers));
            answers.addAll(NodePeers.ask(terms, classifiers, folder));
            PeerTables tables = new PeerTables(out);
            tables.printTerms(terms, answers);
            tables.printClassifiers(classifiers, answers);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Prints for each filter the share of each group that it hits, in percent. */
    void printTerms(TermTrial trial, List<Answers> answers) {
        List<String> head = new ArrayList<>(List.of("filter"));
        trial.groups().forEach((group, texts) -> head.add(group));
        row(head);
        row(head.stream().map(cell -> "---").toList());
        for (Answers answer : answers) {
            if (!answer.hits().isEmpty()) {
                List<String> row = new ArrayList<>(List.of(answer.library()));
                trial.shares(answer.hits())
                        .forEach((group, share) ->
                                row.add(format(group.equals(TermTrial.WORDS) ? "%.3f" : "%.1f", share)));
                row(row);
            }
        }
        out.println();
    }

    private static String format(String format, double share) {
        return String.format(Locale.ROOT, format, 100 * share);
    }

    /** Prints for each kind of texts and each classifier how well its scores separate spam from the other texts. */
    void printClassifiers(List<ClassifierTrial> trials, List<Answers> answers) {
        List<String> head = new ArrayList<>(
                List.of("texts", "classifier", "area under the curve", "recall at 1 % false positives"));
        for (Disguise disguise : Disguise.values()) {
            head.add(disguise.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        row(head);
        row(head.stream().map(cell -> "---").toList());
        for (String title :
                trials.stream().map(ClassifierTrial::title).distinct().toList()) {
            for (Answers answer : answers) {
                if (!answer.scores().isEmpty()) {
                    row(qualities(title, trials, answer));
                }
            }
        }
    }

    private static List<String> qualities(String title, List<ClassifierTrial> trials, Answers answer) {
        ScoreQuality plain = new ScoreQuality();
        Map<Disguise, ScoreQuality> disguised = new LinkedHashMap<>();
        for (int i = 0; i < trials.size(); i++) {
            ClassifierTrial trial = trials.get(i);
            if (trial.title().equals(title)) {
                double[] scores = answer.scores().get(i);
                trial.addTo(plain, scores);
                for (Disguise disguise : Disguise.values()) {
                    trial.addTo(disguised.computeIfAbsent(disguise, key -> new ScoreQuality()), scores, disguise);
                }
            }
        }
        List<String> row = new ArrayList<>(List.of(title, answer.library(), number(plain.auc())));
        row.add(number(plain.recall(0.01)));
        disguised.values().forEach(quality -> row.add(number(quality.recall(0.01))));
        return row;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private void row(List<String> cells) {
        out.println("| " + String.join(" | ", cells) + " |");
    }
}
