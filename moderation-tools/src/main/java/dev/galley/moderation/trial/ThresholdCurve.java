package dev.galley.moderation.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the scores of judged comments and computes the effect of each threshold. */
final class ThresholdCurve {
    /** The maximum number of points; more would not be visible in a chart. */
    private static final int MAX_POINTS = 200;

    private final TreeMap<Double, Counts> byScore = new TreeMap<>();
    private long good;
    private long bad;

    void add(GroundTruth label, double score) {
        boolean isGood = label == GroundTruth.GOOD;
        Counts one = new Counts(isGood ? 1 : 0, isGood ? 0 : 1);
        byScore.merge(score, one, Counts::plus);
        good += one.good();
        bad += one.bad();
    }

    /** Returns the thresholds, highest first; empty unless there are both good and bad comments. */
    List<Threshold> points() {
        if (good == 0 || bad == 0) {
            return List.of();
        }
        List<Threshold> points = new ArrayList<>();
        long goodStopped = 0;
        long badStopped = 0;
        for (Map.Entry<Double, Counts> entry : byScore.descendingMap().entrySet()) {
            goodStopped += entry.getValue().good();
            badStopped += entry.getValue().bad();
            points.add(new Threshold(entry.getKey(), (double) badStopped / bad, (double) goodStopped / good));
        }
        return thinned(points);
    }

    private static List<Threshold> thinned(List<Threshold> points) {
        if (points.size() <= MAX_POINTS) {
            return List.copyOf(points);
        }
        List<Threshold> some = new ArrayList<>(MAX_POINTS);
        for (int i = 0; i < MAX_POINTS; i++) {
            some.add(points.get((int) ((long) i * (points.size() - 1) / (MAX_POINTS - 1))));
        }
        return List.copyOf(some);
    }

    private record Counts(long good, long bad) {
        Counts plus(Counts other) {
            return new Counts(good + other.good, bad + other.bad);
        }
    }
}
