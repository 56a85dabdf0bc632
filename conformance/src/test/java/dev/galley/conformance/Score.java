package dev.galley.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the cases that pass, by folder. */
public final class Score {
    private final Map<String, int[]> folders = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    /** Adds a case, with a description of its failure if it fails. */
    public void add(String folder, Optional<String> failure) {
        int[] counts = folders.computeIfAbsent(folder, name -> new int[2]);
        counts[0] += failure.isEmpty() ? 1 : 0;
        counts[1]++;
        failure.ifPresent(failures::add);
    }

    /** Prints the failures, and for each folder how many cases pass. */
    public void print() {
        failures.forEach(failure -> System.out.println("  " + failure));
        folders.forEach((folder, counts) -> System.out.println(folder + ": " + counts[0] + " of " + counts[1]));
    }

    /** Returns the percentage of cases that pass. */
    public double percent() {
        int passed = folders.values().stream().mapToInt(counts -> counts[0]).sum();
        int all = folders.values().stream().mapToInt(counts -> counts[1]).sum();
        return all == 0 ? 0 : 100.0 * passed / all;
    }

    /** Checks whether there was no case. */
    public boolean isEmpty() {
        return folders.isEmpty();
    }

    /** Returns descriptions of the cases that fail. */
    public List<String> failures() {
        return List.copyOf(failures);
    }
}
