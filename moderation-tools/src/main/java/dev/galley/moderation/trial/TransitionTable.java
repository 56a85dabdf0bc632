package dev.galley.moderation.trial;

import dev.galley.moderation.Decision;
import dev.galley.moderation.submission.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the combinations of verdicts of two policies. */
final class TransitionTable {
    private final int mostExamples;
    private final Map<Verdict, Map<Verdict, Cell>> cells = new TreeMap<>();
    private long comments;

    TransitionTable(int mostExamples) {
        this.mostExamples = mostExamples;
    }

    void add(JudgedComment comment, Decision before, Decision after) {
        comments++;
        Cell cell = cells.computeIfAbsent(before.verdict(), verdict -> new TreeMap<>())
                .computeIfAbsent(after.verdict(), verdict -> new Cell());
        cell.count++;
        comment.groundTruth().ifPresent(cell::count);
        if (cell.examples.size() < mostExamples) {
            cell.examples.add(new TransitionExample(comment, before, after));
        }
    }

    long comments() {
        return comments;
    }

    List<Transition> transitions() {
        List<Transition> transitions = new ArrayList<>();
        cells.forEach((before, row) -> row.forEach((after, cell) ->
                transitions.add(new Transition(before, after, cell.count, cell.good, cell.bad, cell.examples))));
        return transitions;
    }

    private static final class Cell {
        private final List<TransitionExample> examples = new ArrayList<>();
        private long count;
        private long good;
        private long bad;

        void count(GroundTruth label) {
            if (label == GroundTruth.GOOD) {
                good++;
            } else {
                bad++;
            }
        }
    }
}
