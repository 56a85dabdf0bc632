package dev.galley.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The times of one contest, by round. */
final class Scores {
    private final Map<String, List<Double>> times = new HashMap<>();

    /** Adds the time that {@code contestant} took in the next round, in milliseconds. */
    void add(String contestant, double milliseconds) {
        times.computeIfAbsent(contestant, name -> new ArrayList<>()).add(milliseconds);
    }

    /** Returns the median of the times of {@code contestant}, in milliseconds. */
    double time(String contestant) {
        return median(of(contestant));
    }

    /** Returns for each round how many times as fast the contestant was as the baseline, in ascending order. */
    List<Double> ratios(Contest.Ratio ratio) {
        List<Double> own = of(ratio.contestant());
        List<Double> other = of(ratio.baseline());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < own.size(); round++) {
            ratios.add(other.get(round) / own.get(round));
        }
        ratios.sort(null);
        return ratios;
    }

    /** Returns the median: the middle value, or the mean of the two middle values. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private List<Double> of(String contestant) {
        List<Double> found = times.get(contestant);
        if (found == null) {
            throw new IllegalArgumentException(
                    "No times for \"" + contestant + "\"; there are times for " + times.keySet());
        }
        return found;
    }
}
