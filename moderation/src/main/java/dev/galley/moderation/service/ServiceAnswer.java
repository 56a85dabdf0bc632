package dev.galley.moderation.service;

import dev.galley.moderation.submission.Verdict;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What a service thinks of a comment.
 *
 * @param verdict what it would do
 * @param reason what it says of why, in a few words; nothing confidential
 * @param reference by what the service knows this answer, to come back to it
 * @param recheckAfter after what time it wants to be asked again, for it is not sure yet
 */
public record ServiceAnswer(
        Verdict verdict, Optional<String> reason, Optional<String> reference, Optional<Duration> recheckAfter) {
    public ServiceAnswer {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(recheckAfter, "recheckAfter");
    }

    /** A verdict and nothing else. */
    public static ServiceAnswer of(Verdict verdict) {
        return new ServiceAnswer(verdict, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
