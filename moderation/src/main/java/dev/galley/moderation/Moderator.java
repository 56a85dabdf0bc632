package dev.galley.moderation;

import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.service.CommentService;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.classifier.TextClassifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides about comments by a policy. Immutable and thread-safe; made once for a policy, it prepares everything that
 * rules need again and again.
 *
 * <p>A decision always comes: a rule that fails, a history that is down and a service that hangs are lines in its trace,
 * and the policy says what follows (a person decides, unless it says otherwise).
 */
public final class Moderator {
    /** How many characters of a comment's body rules look at; a longer comment counts as one that could not be looked at. */
    public static final int LONGEST_TEXT = 1 << 20;

    /** The id in the trace where a text was too long to be looked at whole. */
    static final String TEXT_LIMIT = "text-limit";

    private final Policy policy;
    private final List<PreparedRule> rules;
    private final ModeratorResources resources;
    private final Clock clock;

    private Moderator(Builder from) {
        policy = from.policy;
        clock = from.clock;
        List<PreparedRule> prepared = new ArrayList<>();
        for (PolicyRule rule : policy.rules()) {
            if (rule.isEnabled()) {
                prepared.add(PreparedRule.of(rule, policy));
            }
        }
        rules = List.copyOf(prepared);
        resources = new ModeratorResources(
                Optional.ofNullable(from.history),
                from.keys == null ? Pseudonyms.ephemeral() : from.keys,
                from.services,
                Optional.ofNullable(from.classifier),
                rules.stream().flatMap(rule -> rule.matcher().stream()).toList());
    }

    /**
     * A moderator that knows no history and asks no service.
     *
     * @throws IllegalArgumentException where options of a rule do not go together; the message names the rule
     */
    public static Moderator of(Policy policy) {
        return builder(policy).build();
    }

    /** Begins a moderator that follows {@code policy}. */
    public static Builder builder(Policy policy) {
        return new Builder(policy);
    }

    /** The policy it follows. */
    public Policy policy() {
        return policy;
    }

    /** Decides about a submission. */
    public Decision decide(Submission submission) {
        Instant decided = clock.instant();
        Instant written =
                submission.comment().published().map(OffsetDateTime::toInstant).orElse(decided);
        Examination examination = new Examination(submission, written, policy, resources);
        List<TraceEntry> trace = new ArrayList<>(rules.size() + 1);
        boolean stops = policy.mode() == Mode.FIRST_MATCH;
        boolean settled = false;
        long begin = System.nanoTime();
        for (int i = 0; i < rules.size(); i++) {
            PreparedRule rule = rules.get(i);
            TraceEntry entry = settled ? rule.notReached() : rule.apply(examination, begin);
            trace.add(entry);
            begin += entry.elapsed().toNanos();
            settled |= stops && entry.asks().isPresent();
        }
        if (isTooLong(submission)) {
            trace.add(tooLong(submission));
        }
        return new Decision(policy, trace, decided);
    }

    private static boolean isTooLong(Submission submission) {
        return submission
                .comment()
                .body()
                .filter(body -> body.value().length() > LONGEST_TEXT)
                .isPresent();
    }

    private TraceEntry tooLong(Submission submission) {
        int length = submission.comment().body().orElseThrow().value().length();
        Evidence evidence =
                Evidence.of(TEXT_LIMIT, SubmissionField.BODY, LONGEST_TEXT).measured(length, LONGEST_TEXT);
        return new TraceEntry(
                TEXT_LIMIT, TEXT_LIMIT, 1, Outcome.FAILED, policy.onFailure(), 0, List.of(evidence), Duration.ZERO);
    }

    /** Name and version of the policy, for people. */
    @Override
    public String toString() {
        return "Moderator[" + policy.name() + " " + policy.version() + "]";
    }

    /** Builds a {@link Moderator}. Not thread-safe. */
    public static final class Builder {
        private final Policy policy;
        private final Map<String, CommentService> services = new HashMap<>();
        private Clock clock = Clock.systemUTC();
        private @Nullable CommentHistory history;
        private @Nullable KeyScheme keys;
        private @Nullable TextClassifier classifier;

        private Builder(Policy policy) {
            this.policy = policy;
        }

        /** Sets what was written before; rules that need it do not count unless it is given. */
        public Builder history(CommentHistory history) {
            this.history = history;
            return this;
        }

        /** Sets how authors and addresses become keys; pseudonyms that end with this moderator unless set. */
        public Builder keys(KeyScheme keys) {
            this.keys = keys;
            return this;
        }

        /** Adds a service that rules may ask by that name. */
        public Builder service(String name, CommentService service) {
            services.put(name, service);
            return this;
        }

        /** Sets what has learnt from people's decisions; rules that need it do not count unless it is given. */
        public Builder classifier(TextClassifier classifier) {
            this.classifier = classifier;
            return this;
        }

        /** Sets the clock; that of the system unless set. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * The moderator.
         *
         * @throws IllegalArgumentException where options of a rule do not go together; the message names the rule
         */
        public Moderator build() {
            return new Moderator(this);
        }
    }
}
