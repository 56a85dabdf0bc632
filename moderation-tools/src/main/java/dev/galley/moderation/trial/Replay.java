package dev.galley.moderation.trial;

import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.history.CommentStore;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.history.ReaderReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Replays past comments under two policies: what each would have decided at the time, with only the comments,
 * people's decisions and readers' reports known by then. Immutable.
 *
 * <pre>{@code
 * ReplayReport report = Replay.of(current, proposed).run(comments);
 * long changed = report.changed();
 * }</pre>
 *
 * <p>No service is asked unless {@link Builder#setup} adds one. The same comments always produce the same report.
 */
public final class Replay {
    private final Policy before;
    private final Policy after;
    private final Supplier<CommentStore> stores;
    private final KeyScheme keys;
    private final UnaryOperator<Moderator.Builder> setup;
    private final int examples;
    private final Instant since;
    private final Instant until;

    private Replay(Builder from) {
        before = from.before;
        after = from.after;
        stores = from.stores;
        keys = from.keys;
        setup = from.setup;
        examples = from.examples;
        since = from.since;
        until = from.until;
    }

    /** Creates a replay of two policies: the current one and a proposed one. */
    public static Replay of(Policy before, Policy after) {
        return builder(before, after).build();
    }

    /** Returns a builder for a replay of two policies: the current one and a proposed one. */
    public static Builder builder(Policy before, Policy after) {
        return new Builder(before, after);
    }

    /**
     * Returns a builder for a replay of what a single rule does. If the rule is the same in both policies, {@code before}
     * without the rule is compared with {@code before}. Otherwise, {@code before} is compared with {@code before} with the
     * rule as in {@code after}, or without the rule if {@code after} lacks it.
     *
     * <pre>{@code
     * ReplayReport report = Replay.ofRule(policy, policy, "links").since(monthAgo).build().run(comments);
     * RuleEffect effect = report.rule("links").orElseThrow();      // what "links" did last month
     * }</pre>
     *
     * @param rule the id of the rule
     * @throws IllegalArgumentException if no policy has the rule, or it has another type in each
     */
    public static Builder ofRule(Policy before, Policy after, String rule) {
        Optional<PolicyRule> was = before.rule(rule);
        Optional<PolicyRule> is = after.rule(rule);
        if (was.isEmpty() && is.isEmpty()) {
            throw new IllegalArgumentException("Neither policy has a rule \"" + rule + "\"");
        }
        Policy without = before.toBuilder()
                .name(before.name() + " without " + rule)
                .without(rule)
                .build();
        if (was.equals(is)) {
            return builder(without, before);
        }
        return builder(
                before,
                is.map(changed -> before.toBuilder()
                                .name(before.name() + " with the other " + rule)
                                .rule(changed)
                                .build())
                        .orElse(without));
    }

    /**
     * Replays comments in the order in which they were written; those without a date first, in the order given. All of
     * them are held in memory. A policy with the rule {@code reports} decides about a published comment again at each report by
     * a reader, and the last decision counts. Comments before the period are decided as well, so that the histories are
     * complete, but are not part of the report.
     */
    public ReplayReport run(Iterable<JudgedComment> comments) {
        ReplayClock clock = new ReplayClock();
        Contender first = new Contender(before, stores.get(), keys, clock, setup);
        Contender second = new Contender(after, stores.get(), keys, clock, setup);
        Results results = new Results(first, second);
        List<JudgedComment> reported = new ArrayList<>();
        new Timeline(comments).play(new Timeline.Listener() {
            @Override
            public void written(JudgedComment comment) {
                if (!comment.written().isBefore(until)) {
                    return;
                }
                boolean counts = !comment.written().isBefore(since);
                Decision one = first.decide(comment);
                Decision other = second.decide(comment);
                if (counts && comment.reports().isEmpty()) {
                    results.add(comment, one, other);
                } else if (counts) {
                    reported.add(comment);
                }
            }

            @Override
            public void decided(PersonDecision decision) {
                first.learn(decision);
                second.learn(decision);
            }

            @Override
            public void reported(JudgedComment comment, ReaderReport report) {
                first.report(comment, report);
                second.report(comment, report);
            }
        });
        reported.forEach(comment -> results.add(comment, first.latest(comment), second.latest(comment)));
        return results.report();
    }

    /** What is reported about the two policies. */
    private final class Results {
        private final Contender first;
        private final Contender second;
        private final TransitionTable table = new TransitionTable(examples);
        private final RuleTable rules = new RuleTable(before, after, examples);

        Results(Contender first, Contender second) {
            this.first = first;
            this.second = second;
        }

        /** Adds the final decisions about a comment. */
        void add(JudgedComment comment, Decision one, Decision other) {
            first.count(one, comment.groundTruth());
            second.count(other, comment.groundTruth());
            table.add(comment, one, other);
            rules.add(comment, one, other);
        }

        ReplayReport report() {
            return new ReplayReport(
                    table.comments(), first.performance(), second.performance(), table.transitions(), rules.effects());
        }
    }

    /** Builds a {@link Replay}. Not thread-safe. */
    public static final class Builder {
        private final Policy before;
        private final Policy after;
        private Supplier<CommentStore> stores = InMemoryHistory::create;
        private KeyScheme keys = Pseudonyms.ephemeral();
        private UnaryOperator<Moderator.Builder> setup = UnaryOperator.identity();
        private int examples = 5;
        private Instant since = Instant.MIN;
        private Instant until = Instant.MAX;

        private Builder(Policy before, Policy after) {
            this.before = Objects.requireNonNull(before, "before");
            this.after = Objects.requireNonNull(after, "after");
        }

        /** Sets a supplier of histories, called once per policy; in memory by default. */
        public Builder history(Supplier<CommentStore> stores) {
            this.stores = stores;
            return this;
        }

        /** Sets how authors become keys; by default pseudonyms valid only for this replay. */
        public Builder keys(KeyScheme keys) {
            this.keys = keys;
            return this;
        }

        /** Sets what both moderators are given besides their history, such as a classifier. */
        public Builder setup(UnaryOperator<Moderator.Builder> setup) {
            this.setup = setup;
            return this;
        }

        /**
         * Sets the maximum number of examples of each transition; 5 by default.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder examples(int examples) {
            if (examples < 0) {
                throw new IllegalArgumentException("The number of examples must be at least 0, not " + examples);
            }
            this.examples = examples;
            return this;
        }

        /** Sets the beginning of the period: comments written before are decided, but not part of the report. */
        public Builder since(Instant since) {
            this.since = Objects.requireNonNull(since, "since");
            return this;
        }

        /** Sets the end of the period: comments written at this moment or later are left out. */
        public Builder until(Instant until) {
            this.until = Objects.requireNonNull(until, "until");
            return this;
        }

        /** Builds the replay. */
        public Replay build() {
            return new Replay(this);
        }
    }
}
