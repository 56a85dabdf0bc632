package dev.galley.moderation;

import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.service.CommentService;
import dev.galley.moderation.service.TextModel;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.classifier.TextClassifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides about comments according to a policy. Immutable and thread-safe. Create one per policy and reuse it, because
 * it compiles terms and patterns in advance.
 *
 * <pre>{@code
 * Policy policy = PolicyReader.standard().read(Path.of("policy.json"));
 * Moderator moderator = Moderator.builder(policy).history(history).build();
 * Decision decision = moderator.decide(Submission.of(comment));
 * }</pre>
 *
 * <p>It always returns a decision: a failing rule, an unreachable history or a service that does not answer becomes an
 * entry in the trace, and the policy determines the consequence (by default, a person decides). {@link
 * Builder#onFailure} passes exceptions on to a log.
 */
public final class Moderator {
    /**
     * The maximum number of characters of a comment that rules examine. A longer comment is treated as if a rule had
     * failed.
     */
    public static final int MAX_TEXT_LENGTH = 1 << 20;

    /** The id of the trace entry for a text too long to be examined in full. */
    static final String TEXT_LIMIT = "text-limit";

    /** The id that the listener of failures gets for a comment that the rest of its batch cannot see. */
    private static final String BATCH = "batch";

    /** The id that the listener of failures gets when the listener of decisions fails. */
    private static final String LISTENER = "listener";

    private final Policy policy;
    private final List<PreparedRule> rules;
    private final ModeratorResources resources;
    private final Clock clock;
    private final BiConsumer<String, Throwable> onException;
    private final Consumer<? super Decision> onDecision;

    private Moderator(Builder from) {
        policy = from.policy;
        clock = from.clock;
        onException = PreparedRule.guarded(from.onException);
        onDecision = from.onDecision;
        List<PreparedRule> prepared = new ArrayList<>();
        for (PolicyRule rule : policy.rules()) {
            if (rule.isEnabled()) {
                prepared.add(PreparedRule.of(rule, policy, onException));
            }
        }
        rules = List.copyOf(prepared);
        resources = new ModeratorResources(
                Optional.ofNullable(from.history),
                from.keys == null ? Pseudonyms.ephemeral() : from.keys,
                from.services,
                from.models,
                Optional.ofNullable(from.classifier),
                rules.stream().flatMap(rule -> rule.matcher().stream()).toList());
    }

    /**
     * Creates a moderator without history, classifier, services and models.
     *
     * @throws IllegalArgumentException if options of a rule contradict each other; the message names the rule
     */
    public static Moderator of(Policy policy) {
        return builder(policy).build();
    }

    /** Returns a builder for a moderator that follows {@code policy}. */
    public static Builder builder(Policy policy) {
        return new Builder(policy);
    }

    /** Returns the policy it follows. */
    public Policy policy() {
        return policy;
    }

    /** Decides about a submission. */
    public Decision decide(Submission submission) {
        return decide(submission, Optional.empty());
    }

    /**
     * Decides about several submissions, as if each were decided and then added to the history before the next one: copies
     * within the batch see each other. Nothing is stored; add the results to the store afterwards ({@link
     * Decision#toPastComment}). A submission without an id is not seen by the others, because a history cannot store it.
     * Without a history, each is decided on its own.
     *
     * <pre>{@code
     * List<Decision> decisions = moderator.decideAll(submissions);
     * }</pre>
     *
     * @param submissions the submissions in the order in which they were written, which is the order of decisions
     * @return a decision for each submission, in the same order. A failure in one does not affect the others: it is an entry
     *     in its trace, as for {@link #decide}
     */
    public List<Decision> decideAll(Collection<Submission> submissions) {
        Optional<InMemoryHistory> batch = resources.hasHistory()
                ? Optional.of(InMemoryHistory.builder()
                        .maxComments(Integer.MAX_VALUE)
                        .maxCharacters(Long.MAX_VALUE)
                        .build())
                : Optional.empty();
        List<Decision> decisions = new ArrayList<>(submissions.size());
        for (Submission submission : submissions) {
            Decision decision = decide(submission, batch);
            decisions.add(decision);
            batch.ifPresent(history -> remember(submission, decision, history));
        }
        return decisions;
    }

    private void remember(Submission submission, Decision decision, InMemoryHistory batch) {
        if (submission.comment().id().isPresent()) {
            try {
                batch.add(decision.toPastComment(submission, resources.keys().keysOf(submission)));
            } catch (RuntimeException | Error e) {
                // A key scheme of the application failed, as it did for the rules; the others are decided without it.
                onException.accept(BATCH, PreparedRule.survivable(e));
            }
        }
    }

    private Decision decide(Submission submission, Optional<InMemoryHistory> batch) {
        Instant decided = clock.instant();
        Instant written =
                submission.comment().published().map(OffsetDateTime::toInstant).orElse(decided);
        Examination examination = new Examination(submission, written, policy, resources, batch);
        List<TraceEntry> trace = new ArrayList<>(rules.size() + 1);
        boolean stops = policy.mode() == Mode.FIRST_MATCH;
        boolean settled = false;
        long begin = System.nanoTime();
        for (int i = 0; i < rules.size(); i++) {
            PreparedRule rule = rules.get(i);
            TraceEntry entry = settled ? rule.notReached() : rule.apply(examination, begin);
            trace.add(entry);
            begin += entry.elapsed().toNanos();
            settled |= stops && entry.requestedVerdict().isPresent();
        }
        if (isTooLong(submission)) {
            trace.add(tooLong(submission));
        }
        Decision decision = new Decision(policy, trace, decided);
        try {
            onDecision.accept(decision);
        } catch (RuntimeException | Error e) {
            onException.accept(LISTENER, PreparedRule.survivable(e));
        }
        return decision;
    }

    private static boolean isTooLong(Submission submission) {
        return submission
                .comment()
                .body()
                .filter(body -> body.value().length() > MAX_TEXT_LENGTH)
                .isPresent();
    }

    private TraceEntry tooLong(Submission submission) {
        int length = submission.comment().body().orElseThrow().value().length();
        Evidence evidence =
                Evidence.of(TEXT_LIMIT, SubmissionField.BODY, MAX_TEXT_LENGTH).withMeasure(length, MAX_TEXT_LENGTH);
        return new TraceEntry(
                TEXT_LIMIT, TEXT_LIMIT, 1, Outcome.FAILED, policy.onFailure(), 0, List.of(evidence), Duration.ZERO);
    }

    /** Returns the name and version of the policy, for debugging. */
    @Override
    public String toString() {
        return "Moderator[" + policy.name() + " " + policy.version() + "]";
    }

    /** Builds a {@link Moderator}. Not thread-safe. */
    public static final class Builder {
        private final Policy policy;
        private final Map<String, CommentService> services = new HashMap<>();
        private final Map<String, TextModel> models = new HashMap<>();
        private Clock clock = Clock.systemUTC();
        private @Nullable CommentHistory history;
        private @Nullable KeyScheme keys;
        private @Nullable TextClassifier classifier;
        private BiConsumer<String, Throwable> onException = (rule, thrown) -> {};
        private Consumer<? super Decision> onDecision = decision -> {};

        private Builder(Policy policy) {
            this.policy = policy;
        }

        /** Sets the comment history. Without one, rules that need it do not apply. */
        public Builder history(CommentHistory history) {
            this.history = Objects.requireNonNull(history, "history");
            return this;
        }

        /**
         * Sets how authors and IP addresses are turned into keys. By default they are pseudonyms valid only for this
         * moderator.
         */
        public Builder keys(KeyScheme keys) {
            this.keys = Objects.requireNonNull(keys, "keys");
            return this;
        }

        /**
         * Adds a service that rules can refer to by name.
         *
         * @throws IllegalArgumentException if there is already one of this name
         */
        public Builder service(String name, CommentService service) {
            return add(services, "service", name, service);
        }

        /**
         * Adds a text model, such as one of toxicity, that rules can refer to by name.
         *
         * @throws IllegalArgumentException if there is already one of this name
         */
        public Builder model(String name, TextModel model) {
            return add(models, "model", name, model);
        }

        private <T> Builder add(Map<String, T> named, String kind, String name, T value) {
            Objects.requireNonNull(name, "name");
            if (named.putIfAbsent(name, Objects.requireNonNull(value, kind)) != null) {
                throw new IllegalArgumentException("There is already a " + kind + " named \"" + name + "\"");
            }
            return this;
        }

        /** Sets the classifier. Without one, rules that need it do not apply. */
        public Builder classifier(TextClassifier classifier) {
            this.classifier = Objects.requireNonNull(classifier, "classifier");
            return this;
        }

        /**
         * Sets what receives the exceptions of rules and of the history, such as a logger; by default nothing does. The
         * trace and the texts of a decision name only the class of an exception, because its message may hold personal
         * data: {@code builder.onFailure((rule, thrown) -> log.log(Level.WARNING, "Rule " + rule, thrown))}.
         *
         * <p>What follows from the failure is set by {@link PolicyBuilder#onFailure}.
         *
         * @param listener accepts the id of the rule and what it threw, on the thread that decides; must be thread-safe.
         *     What it throws itself is ignored.
         */
        public Builder onFailure(BiConsumer<String, Throwable> listener) {
            this.onException = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Sets what receives each decision before it is returned, such as a counter of verdicts; by default nothing does.
         *
         * @param listener runs on the thread that decides; must be thread-safe. What it throws does not prevent the decision,
         *     and is passed to the listener of {@link #onFailure}.
         */
        public Builder onDecision(Consumer<? super Decision> listener) {
            this.onDecision = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /** Sets the clock; the system clock by default. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Builds the moderator.
         *
         * @throws IllegalArgumentException if options of a rule contradict each other; the message names the rule
         */
        public Moderator build() {
            return new Moderator(this);
        }
    }
}
