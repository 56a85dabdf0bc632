package dev.galley.cli.moderate;

import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import dev.galley.moderation.trial.JudgedComment;
import dev.galley.text.classifier.TextClassifier;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Moderates comments one after the other and adds each to the history. */
final class Queue {
    private final InMemoryHistory history = InMemoryHistory.create();
    private final Pseudonyms keys = Pseudonyms.ephemeral();
    private final Moderator moderator;
    private final DecisionOutput output;

    Queue(Policy policy, Optional<TextClassifier> classifier, DecisionOutput output) {
        Moderator.Builder builder = Moderator.builder(policy).history(history).keys(keys);
        classifier.ifPresent(builder::classifier);
        this.moderator = builder.build();
        this.output = output;
    }

    /** Adds earlier comments to the history. A comment without a decision counts as held. */
    void remember(List<JudgedComment> comments) {
        comments.forEach(comment -> {
            add(comment.submission(), Verdict.HOLD);
            comment.reports().forEach(history::report);
            comment.decision().ifPresent(history::decide);
        });
    }

    /** Moderates comments in the order in which they were written; those without a date come last. */
    void decide(List<JudgedComment> comments) {
        comments.stream().sorted(Comparator.comparing(Queue::written)).forEach(this::decide);
    }

    private static Instant written(JudgedComment comment) {
        return comment.submission()
                .comment()
                .published()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.MAX);
    }

    private void decide(JudgedComment comment) {
        Submission submission = comment.submission();
        if (!comment.reports().isEmpty()) {
            add(submission, Verdict.HOLD);
            comment.decision().ifPresent(history::decide);
            comment.reports().forEach(history::report);
        }
        Decision decision = moderator.decide(submission);
        output.add(submission, decision, add(submission, decision.verdict()));
    }

    private SubmissionKeys add(Submission submission, Verdict verdict) {
        SubmissionKeys known = keys.keysOf(submission);
        if (submission.comment().id().isPresent()) {
            Instant written = submission
                    .comment()
                    .published()
                    .map(OffsetDateTime::toInstant)
                    .orElseGet(Instant::now);
            history.add(PastComment.of(submission, known, written, verdict));
        }
        return known;
    }
}
