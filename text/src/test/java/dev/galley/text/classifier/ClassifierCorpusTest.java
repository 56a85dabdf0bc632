package dev.galley.text.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.testkit.Corpora;
import dev.galley.testkit.CsvRows;
import dev.galley.testkit.Disguise;
import dev.galley.testkit.ScoreQuality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Measures the quality of the classifier on public corpora. */
class ClassifierCorpusTest {
    private static final int FOLDS = 5;
    private static final int REPEATS = 4;

    @Test
    void findsSpamUnderUnseenVideos() throws IOException {
        List<List<Labelled>> videos = new ArrayList<>();
        try (Stream<Path> files = Files.list(Corpora.folder("moderation/youtube-spam"))) {
            for (Path file : files.sorted().toList()) {
                videos.add(comments(file));
            }
        }
        assertThat(videos).hasSizeGreaterThan(1);

        List<ScoreQuality> each = crossValidate(videos);
        ScoreQuality pooled = pool(each);
        double meanAuc = each.stream().mapToDouble(ScoreQuality::auc).average().orElseThrow();
        double meanRecall =
                each.stream().mapToDouble(q -> q.recall(0.01)).average().orElseThrow();
        System.out.printf("YouTube, leaving one video out, pooled: %s%n", describe(pooled));
        System.out.printf("YouTube, mean of videos: AUC %.4f, recall at 1 %% %.3f%n", meanAuc, meanRecall);

        assertThat(pooled.auc()).isGreaterThanOrEqualTo(0.975);
        assertThat(meanAuc).isGreaterThanOrEqualTo(0.975);
        assertThat(pooled.recall(0.01)).isGreaterThanOrEqualTo(0.80);
        assertThat(meanRecall).isGreaterThanOrEqualTo(0.80);
        assertThat(pooled.calibrationError()).isLessThan(0.08);
    }

    /** Averages four draws of five parts, because the recall differs by about 0.01 from draw to draw. */
    @Test
    void findsSpamAmongShortMessages() throws IOException {
        List<Labelled> messages = new ArrayList<>();
        for (String line :
                Files.readAllLines(Corpora.folder("moderation/sms-spam").resolve("messages.tsv"))) {
            int tab = line.indexOf('\t');
            Label label = line.substring(0, tab).equals("spam") ? Label.SPAM : Label.HAM;
            messages.add(new Labelled(line.substring(tab + 1), label));
        }
        double recall = 0;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            ScoreQuality pooled = pool(crossValidate(parts(messages, repeat)));
            System.out.printf("SMS, five parts, draw %d: %s%n", repeat, describe(pooled));
            recall += pooled.recall(0.01) / REPEATS;
        }
        System.out.printf("SMS, five parts, mean of %d draws: recall at 1 %% %.4f%n", REPEATS, recall);
        assertThat(recall).isGreaterThanOrEqualTo(0.97);
    }

    /** Spam in disguise must score as well as the same spam in plain letters; ham is never disguised. */
    @Test
    void findsDisguisedSpamAsOftenAsPlainSpam() throws IOException {
        List<List<Labelled>> videos = new ArrayList<>();
        try (Stream<Path> files = Files.list(Corpora.folder("moderation/youtube-spam"))) {
            for (Path file : files.sorted().toList()) {
                videos.add(comments(file));
            }
        }
        List<TextClassifier> classifiers = new ArrayList<>();
        for (List<Labelled> video : videos) {
            classifiers.add(trainedWithout(video, videos));
        }
        double plain = disguised(videos, classifiers, null);
        System.out.printf("YouTube, plain: recall at 1 %% %.3f%n", plain);
        for (Disguise disguise : Disguise.values()) {
            double recall = disguised(videos, classifiers, disguise);
            System.out.printf("YouTube, %s: recall at 1 %% %.3f%n", disguise, recall);
            assertThat(recall).as(disguise.name()).isGreaterThanOrEqualTo(plain - 0.02);
        }
    }

    private static double disguised(
            List<List<Labelled>> videos, List<TextClassifier> classifiers, @Nullable Disguise disguise) {
        List<ScoreQuality> qualities = new ArrayList<>();
        for (int i = 0; i < videos.size(); i++) {
            ScoreQuality quality = new ScoreQuality();
            for (Labelled test : videos.get(i)) {
                boolean isPlain = disguise == null || test.label() == Label.HAM;
                String text = isPlain ? test.text() : disguise.of(test.text());
                quality.add(classifiers.get(i).score(text), test.label() == Label.SPAM);
            }
            qualities.add(quality);
        }
        return pool(qualities).recall(0.01);
    }

    private static TextClassifier trainedWithout(List<Labelled> part, List<List<Labelled>> parts) {
        ClassifierTrainer trainer = new ClassifierTrainer();
        for (List<Labelled> other : parts) {
            if (other != part) {
                other.forEach(example -> trainer.learn(example.text(), example.label()));
            }
        }
        return trainer.train();
    }

    private static List<Labelled> comments(Path file) {
        return CsvRows.read(file).stream()
                .map(row -> new Labelled(
                        row.getOrDefault("CONTENT", ""), "1".equals(row.get("CLASS")) ? Label.SPAM : Label.HAM))
                .toList();
    }

    private static List<List<Labelled>> parts(List<Labelled> all, long seed) {
        List<Labelled> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        List<List<Labelled>> parts = new ArrayList<>();
        for (int part = 0; part < FOLDS; part++) {
            parts.add(new ArrayList<>());
        }
        for (int i = 0; i < shuffled.size(); i++) {
            parts.get(i % FOLDS).add(shuffled.get(i));
        }
        return parts;
    }

    /** Scores each part with a classifier trained on the others. */
    private static List<ScoreQuality> crossValidate(List<List<Labelled>> parts) {
        List<ScoreQuality> qualities = new ArrayList<>();
        for (List<Labelled> part : parts) {
            TextClassifier classifier = trainedWithout(part, parts);
            ScoreQuality quality = new ScoreQuality();
            part.forEach(test -> quality.add(classifier.score(test.text()), test.label() == Label.SPAM));
            qualities.add(quality);
        }
        return qualities;
    }

    private static ScoreQuality pool(List<ScoreQuality> qualities) {
        ScoreQuality pooled = new ScoreQuality();
        qualities.forEach(pooled::addAll);
        return pooled;
    }

    private static String describe(ScoreQuality quality) {
        double spam = UnsureBand.DEFAULT.spam();
        double ham = Math.nextUp(UnsureBand.DEFAULT.ham());
        return String.format(
                Locale.ROOT,
                "AUC %.4f, recall at 1 %% false positives %.3f, calibration error %.3f; "
                        + "called spam: %.1f %% of spam, %.1f %% of ham; called ham: %.1f %% of spam, %.1f %% of ham",
                quality.auc(),
                quality.recall(0.01),
                quality.calibrationError(),
                100 * quality.share(true, spam),
                100 * quality.share(false, spam),
                100 - 100 * quality.share(true, ham),
                100 - 100 * quality.share(false, ham));
    }
}
