package dev.galley.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Measures of how well scores separate spam from ham. */
public final class ScoreQuality {
    private record Scored(double score, boolean spam) {}

    private final List<Scored> all = new ArrayList<>();

    /** Adds the score of a text, and whether a person called it spam. */
    public void add(double score, boolean spam) {
        all.add(new Scored(score, spam));
    }

    /** Adds all scores of another measurement. */
    public void addAll(ScoreQuality other) {
        all.addAll(other.all);
    }

    /** Returns the area under the curve: the probability that spam scores above ham; equal scores count half. */
    public double auc() {
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
                if (sorted.get(i).spam) {
                    equalSpams++;
                } else {
                    equalHams++;
                }
            }
            wins += equalSpams * (hams + equalHams / 2.0);
            hams += equalHams;
        }
        return wins / ((double) hams * count(true));
    }

    /** Returns the recall at this rate of false positives. */
    public double recall(double falsePositives) {
        double[] hams = all.stream()
                .filter(scored -> !scored.spam)
                .mapToDouble(Scored::score)
                .sorted()
                .toArray();
        int allowed = (int) Math.floor(hams.length * falsePositives);
        return share(true, Math.nextUp(hams[hams.length - 1 - allowed]));
    }

    /** Returns the share of spam, or else of other texts, whose score is at or above the threshold. */
    public double share(boolean spam, double threshold) {
        long above = all.stream()
                .filter(scored -> scored.spam == spam && scored.score >= threshold)
                .count();
        return (double) above / count(spam);
    }

    /** Returns the calibration error over ten bins of equal width, weighted by their number of texts. */
    public double calibrationError() {
        double error = 0;
        for (int bin = 0; bin < 10; bin++) {
            double scores = 0;
            double spams = 0;
            for (Scored scored : all) {
                if (Math.min(9, (int) (scored.score * 10)) == bin) {
                    scores += scored.score;
                    spams += scored.spam ? 1 : 0;
                }
            }
            error += Math.abs(scores - spams);
        }
        return error / all.size();
    }

    private long count(boolean spam) {
        return all.stream().filter(scored -> scored.spam == spam).count();
    }
}
