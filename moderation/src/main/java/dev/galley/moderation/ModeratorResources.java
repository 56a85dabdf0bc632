package dev.galley.moderation;

import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.service.CommentService;
import dev.galley.moderation.service.ServiceAnswer;
import dev.galley.moderation.service.TextModel;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** The history and services of a moderator, with time limits. Thread-safe. */
final class ModeratorResources {
    private final Optional<CommentHistory> history;
    private final KeyScheme keys;
    private final Map<String, CommentService> services;
    private final Map<String, TextModel> models;
    private final Optional<TextClassifier> classifier;
    private final Map<Normalizer, Normalizer> normalizers = new HashMap<>();
    private final TimedCalls calls = new TimedCalls();

    ModeratorResources(
            Optional<CommentHistory> history,
            KeyScheme keys,
            Map<String, CommentService> services,
            Map<String, TextModel> models,
            Optional<TextClassifier> classifier,
            List<TermMatcher> matchers) {
        this.history = history;
        this.keys = keys;
        this.services = Map.copyOf(services);
        this.models = Map.copyOf(models);
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

    /** Asks the service of this name; empty if there is none. */
    Optional<ServiceAnswer> ask(String service, Submission submission, Duration timeout) throws IOException {
        CommentService asked = services.get(service);
        return asked == null
                ? Optional.empty()
                : Optional.of(call(() -> asked.ask(submission), timeout, "the service failed"));
    }

    /** Asks the model of this name for its scores; empty if there is none. */
    Optional<Map<String, Double>> score(String model, String text, Duration timeout) throws IOException {
        TextModel asked = models.get(model);
        return asked == null
                ? Optional.empty()
                : Optional.of(call(() -> asked.score(text), timeout, "the model failed"));
    }

    private <T> T call(Callable<T> call, Duration timeout, String failure) throws IOException {
        try {
            return calls.call(call, timeout);
        } catch (TimeoutException e) {
            throw new IOException(e.getMessage(), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException answer ? answer : new IOException(failure, e.getCause());
        }
    }
}
