package dev.galley.moderation;

import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.service.CommentService;
import dev.galley.moderation.service.ServiceAnswer;
import dev.galley.moderation.submission.Submission;
import dev.galley.text.Normalizer;
import dev.galley.text.TermMatcher;
import dev.galley.text.classifier.TextClassifier;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** The history and services of a moderator, with time limits. Thread-safe. */
final class ModeratorResources {
    private final Optional<CommentHistory> history;
    private final KeyScheme keys;
    private final Map<String, CommentService> services;
    private final Optional<TextClassifier> classifier;
    private final Map<Normalizer, Normalizer> normalizers = new HashMap<>();
    private final TimedCalls calls = new TimedCalls();

    ModeratorResources(
            Optional<CommentHistory> history,
            KeyScheme keys,
            Map<String, CommentService> services,
            Optional<TextClassifier> classifier,
            List<TermMatcher> matchers) {
        this.history = history;
        this.keys = keys;
        this.services = Map.copyOf(services);
        this.classifier = classifier;
        for (TermMatcher matcher : matchers) {
            normalizers.computeIfAbsent(matcher.normalizer(), normalizer -> normalizer.optimizedFor(matchers));
        }
    }

    /** Returns the history for one decision. */
    Optional<CommentHistory> history(Duration timeout) {
        if (history.isEmpty() || history.get().answersFromMemory()) {
            return history;
        }
        return Optional.of(new TimedHistory(history.get(), calls, timeout));
    }

    boolean hasHistory() {
        return history.isPresent();
    }

    KeyScheme keys() {
        return keys;
    }

    Optional<TextClassifier> classifier() {
        return classifier;
    }

    /** Returns an equal normaliser, prepared for the terms of all rules. */
    Normalizer prepared(Normalizer normalizer) {
        return normalizers.getOrDefault(normalizer, normalizer);
    }

    Map<String, CommentService> services() {
        return services;
    }

    ServiceAnswer ask(CommentService service, Submission submission, Duration timeout) throws IOException {
        try {
            return calls.call(() -> service.ask(submission), timeout);
        } catch (TimeoutException e) {
            throw new IOException(e.getMessage(), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException answer
                    ? answer
                    : new IOException("the service failed", e.getCause());
        }
    }
}
