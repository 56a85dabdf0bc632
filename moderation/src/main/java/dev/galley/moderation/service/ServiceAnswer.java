package dev.galley.moderation.service;

import dev.galley.moderation.submission.Verdict;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer of a service about a comment.
 *
 * @param verdict the recommended verdict
 * @param reason a short explanation by the service; nothing confidential
 * @param reference the service's identifier of this answer
 * @param recheckAfter the time after which the service asks to be queried again because it is not certain yet
 */
public record ServiceAnswer(
        Verdict verdict, Optional<String> reason, Optional<String> reference, Optional<Duration> recheckAfter) {
    public ServiceAnswer {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(recheckAfter, "recheckAfter");
    }

    /** Creates an answer with only a verdict. */
    public static ServiceAnswer of(Verdict verdict) {
        return new ServiceAnswer(verdict, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
