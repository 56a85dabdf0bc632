package dev.galley.moderation;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The place of a held comment in the queues of the moderators.
 *
 * @param name the name of the queue
 * @param priority the priority; higher is more urgent
 * @param cause the entry of the rule that put it there; empty if no single rule did, because the policy holds every other
 *     comment
 */
public record QueuePlace(String name, int priority, Optional<TraceEntry> cause) {
    /** The name of the queue for comments held by rules that name no queue. */
    public static final String DEFAULT_QUEUE = "review";

    public QueuePlace {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cause, "cause");
    }

    /** Returns the reason for moderators, in one sentence: the most important finding of the rule. */
    public String reason(Locale locale) {
        return cause.flatMap(entry -> entry.evidence().stream().findFirst())
                .map(evidence -> evidence.message(locale))
                .orElseGet(() -> Messages.in(locale).message("verdict.hold"));
    }
}
