package dev.galley.text.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Measures of how well scores separate spam from ham. */
final class Quality {
    private record Scored(double score, Label label) {}

    private final List<Scored> all = new ArrayList<>();

    void add(double score, Label label) {
        all.add(new Scored(score, label));
    }

    void addAll(Quality other) {
        all.addAll(other.all);
    }

    /** Returns the area under the curve: the probability that spam scores above ham; equal scores count half. */
    double auc() {
        List<Scored> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble(Scored::score));
        double wins = 0;
        long hams = 0;
        int i = 0;
        while (i < sorted.size()) {
            long equalHams = 0;
            long equalSpams = 0;
            double score = sorted.get(i).score;
            for (; i < sorted.size() && sorted.get(i).score == score; i++) {
                if (sorted.get(i).label == Label.HAM) {
                    equalHams++;
                } else {
                    equalSpams++;
                }
            }
            wins += equalSpams * (hams + equalHams / 2.0);
            hams += equalHams;
        }
        return wins / ((double) hams * count(Label.SPAM));
    }

    /** Returns the recall at this rate of false positives. */
    double recall(double falsePositives) {
        double[] hams = all.stream()
                .filter(scored -> scored.label == Label.HAM)
                .mapToDouble(Scored::score)
                .sorted()
                .toArray();
        int allowed = (int) Math.floor(hams.length * falsePositives);
        return share(Label.SPAM, Math.nextUp(hams[hams.length - 1 - allowed]));
    }

    /** Returns the share of texts with this label whose score is at or above the threshold. */
    double share(Label label, double threshold) {
        long above = all.stream()
                .filter(scored -> scored.label == label && scored.score >= threshold)
                .count();
        return (double) above / count(label);
    }

    /** Returns the calibration error over ten bins of equal width, weighted by their number of texts. */
    double calibrationError() {
        double error = 0;
        for (int bin = 0; bin < 10; bin++) {
            double scores = 0;
            double spams = 0;
            for (Scored scored : all) {
                if (Math.min(9, (int) (scored.score * 10)) == bin) {
                    scores += scored.score;
                    spams += scored.label == Label.SPAM ? 1 : 0;
                }
            }
            error += Math.abs(scores - spams);
        }
        return error / all.size();
    }

    private long count(Label label) {
        return all.stream().filter(scored -> scored.label == label).count();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "AUC %.4f, recall at 1 %% false positives %.3f, calibration error %.3f; "
                        + "called spam: %.1f %% of spam, %.1f %% of ham; called ham: %.1f %% of spam, %.1f %% of ham",
                auc(),
                recall(0.01),
                calibrationError(),
                100 * share(Label.SPAM, UnsureBand.DEFAULT.spam()),
                100 * share(Label.HAM, UnsureBand.DEFAULT.spam()),
                100 - 100 * share(Label.SPAM, Math.nextUp(UnsureBand.DEFAULT.ham())),
                100 - 100 * share(Label.HAM, Math.nextUp(UnsureBand.DEFAULT.ham())));
    }
}
