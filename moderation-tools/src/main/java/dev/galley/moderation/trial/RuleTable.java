package dev.galley.moderation.trial;

import dev.galley.moderation.Action;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.TraceEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what each rule does under two policies. */
final class RuleTable {
    private final int mostExamples;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    RuleTable(Policy before, Policy after, int mostExamples) {
        this.mostExamples = mostExamples;
        for (Policy policy : List.of(before, after)) {
            for (PolicyRule rule : policy.rules()) {
                rows.putIfAbsent(rule.id(), new Row());
            }
        }
    }

    void add(JudgedComment comment, Decision before, Decision after) {
        Map<String, TraceEntry> first = new HashMap<>();
        before.trace().forEach(entry -> first.put(entry.rule(), entry));
        for (TraceEntry entry : after.trace()) {
            row(entry)
                    .count(comment, before, after, Optional.ofNullable(first.remove(entry.rule())), Optional.of(entry));
        }
        first.values().forEach(entry -> row(entry).count(comment, before, after, Optional.of(entry), Optional.empty()));
    }

    /** Returns the row of an entry, which may be about the length of the text instead of a rule. */
    private Row row(TraceEntry entry) {
        return rows.computeIfAbsent(entry.rule(), rule -> new Row());
    }

    List<RuleEffect> effects() {
        List<RuleEffect> effects = new ArrayList<>();
        rows.forEach(
                (rule, row) -> effects.add(new RuleEffect(rule, row.before, row.after, row.changed, row.examples)));
        return effects;
    }

    private final class Row {
        private final List<TransitionExample> examples = new ArrayList<>();
        private long before;
        private long after;
        private long changed;

        void count(
                JudgedComment comment,
                Decision first,
                Decision second,
                Optional<TraceEntry> one,
                Optional<TraceEntry> other) {
            before += one.filter(TraceEntry::acts).isPresent() ? 1 : 0;
            after += other.filter(TraceEntry::acts).isPresent() ? 1 : 0;
            boolean differs = !effect(one).equals(effect(other)) || weight(one) != weight(other);
            if (differs && first.verdict() != second.verdict()) {
                changed++;
                if (examples.size() < mostExamples) {
                    examples.add(new TransitionExample(comment, first, second));
                }
            }
        }
    }

    /** Returns what a rule requests; empty if it does not act. */
    private static Optional<Action> effect(Optional<TraceEntry> entry) {
        return entry.filter(TraceEntry::acts).map(TraceEntry::action);
    }

    private static double weight(Optional<TraceEntry> entry) {
        return entry.map(TraceEntry::weight).orElse(0.0);
    }
}
