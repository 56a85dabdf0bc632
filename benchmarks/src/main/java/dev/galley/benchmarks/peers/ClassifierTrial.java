package dev.galley.benchmarks.peers;

import dev.galley.testkit.CsvRows;
import dev.galley.testkit.Disguise;
import dev.galley.testkit.ScoreQuality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * One question to the classifiers: texts to learn from, and texts to score.
 *
 * @param title the row of the table that the answer belongs to; the answers to several questions may share a row
 * @param training texts with the labels that people gave them
 * @param test texts to score
 */
record ClassifierTrial(String title, List<Example> training, List<Example> test) {
    private static final int PARTS = 5;

    /** A text, and whether a person called it spam. */
    record Example(String text, boolean spam) {}

    /** Returns the questions that the corpora of moderation allow. */
    static List<ClassifierTrial> read(Path moderation) throws IOException {
        List<List<Example>> videos = new ArrayList<>();
        try (Stream<Path> files = Files.list(moderation.resolve("youtube-spam"))) {
            for (Path file : files.sorted().toList()) {
                videos.add(CsvRows.read(file).stream()
                        .map(row -> new Example(row.getOrDefault("CONTENT", ""), "1".equals(row.get("CLASS"))))
                        .toList());
            }
        }
        List<Example> messages = new ArrayList<>();
        for (String line : Files.readAllLines(moderation.resolve("sms-spam/messages.tsv"))) {
            int tab = line.indexOf('\t');
            messages.add(new Example(line.substring(tab + 1), line.startsWith("spam")));
        }
        List<ClassifierTrial> trials = new ArrayList<>();
        trials.addAll(leavingOneOut("comments under unseen videos", videos));
        trials.addAll(leavingOneOut("short messages", parts(messages)));
        List<Example> comments = videos.stream().flatMap(List::stream).toList();
        trials.add(new ClassifierTrial("short messages, trained with comments", comments, messages));
        trials.add(new ClassifierTrial("comments, trained with short messages", messages, comments));
        return trials;
    }

    /** Returns the texts to score as written, then all of them in each {@link Disguise}. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(test.stream().map(Example::text).toList());
        for (Disguise disguise : Disguise.values()) {
            test.forEach(example -> texts.add(disguise.of(example.text())));
        }
        return texts;
    }

    /** Adds the scores of the texts as written to {@code quality}. */
    void addTo(ScoreQuality quality, double[] scores) {
        for (int i = 0; i < test.size(); i++) {
            quality.add(scores[i], test.get(i).spam());
        }
    }

    /** Adds the scores of disguised spam, and of the other texts as written, to {@code quality}. */
    void addTo(ScoreQuality quality, double[] scores, Disguise disguise) {
        int disguised = (List.of(Disguise.values()).indexOf(disguise) + 1) * test.size();
        for (int i = 0; i < test.size(); i++) {
            boolean spam = test.get(i).spam();
            quality.add(scores[spam ? disguised + i : i], spam);
        }
    }

    private static List<ClassifierTrial> leavingOneOut(String title, List<List<Example>> parts) {
        return parts.stream()
                .map(part -> new ClassifierTrial(
                        title,
                        parts.stream()
                                .filter(other -> other != part)
                                .flatMap(List::stream)
                                .toList(),
                        part))
                .toList();
    }

    private static List<List<Example>> parts(List<Example> all) {
        List<Example> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(0));
        List<List<Example>> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            parts.add(new ArrayList<>());
        }
        for (int i = 0; i < shuffled.size(); i++) {
            parts.get(i % PARTS).add(shuffled.get(i));
        }
        return parts;
    }
}
