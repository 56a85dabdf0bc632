package dev.galley.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The times of one contest, round by round. */
final class Scores {
    private final Map<String, List<Double>> times = new HashMap<>();

    /** Adds the time that {@code contestant} took in the next round, in milliseconds. */
    void add(String contestant, double milliseconds) {
        times.computeIfAbsent(contestant, name -> new ArrayList<>()).add(milliseconds);
    }

    /** The time of {@code contestant} in the median of the rounds, in milliseconds. */
    double time(String contestant) {
        return median(of(contestant));
    }

    /** How many times as fast the contestant was as its yardstick, round by round, the least first. */
    List<Double> ratios(Contest.Ratio ratio) {
        List<Double> own = of(ratio.contestant());
        List<Double> other = of(ratio.yardstick());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < own.size(); round++) {
            ratios.add(other.get(round) / own.get(round));
        }
        ratios.sort(null);
        return ratios;
    }

    /** The value in the middle, or between the two that are there. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private List<Double> of(String contestant) {
        List<Double> found = times.get(contestant);
        if (found == null) {
            throw new IllegalArgumentException("No time of " + contestant + " was taken, only of " + times.keySet());
        }
        return found;
    }
}
