package dev.galley.spring.boot;

import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.text.classifier.Label;
import dev.galley.text.classifier.TextClassifier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * The health of a moderator: its policy, what its classifier has learned, and whether its history answers. Comments are moderated
 * without a history too, but spam that only a history recognises then passes or waits for a person, so the status is down.
 */
final class ModerationHealth implements HealthIndicator {
    /** The id of no comment. */
    private static final String NO_COMMENT = "galley-health";

    private final Moderator moderator;
    private final @Nullable TextClassifier classifier;
    private final @Nullable CommentHistory history;

    ModerationHealth(Moderator moderator, @Nullable TextClassifier classifier, @Nullable CommentHistory history) {
        this.moderator = moderator;
        this.classifier = classifier;
        this.history = history;
    }

    @Override
    public Health health() {
        Policy policy = moderator.policy();
        Health.Builder health = Health.up()
                .withDetail("policy", policy.name())
                .withDetail("policyVersion", policy.version())
                .withDetail("rules", policy.rules().size());
        if (classifier == null) {
            health.withDetail("classifier", "none");
        } else {
            health.withDetail("classifier", "loaded")
                    .withDetail("hamExamples", classifier.examples(Label.HAM))
                    .withDetail("spamExamples", classifier.examples(Label.SPAM));
        }
        return withHistory(health).build();
    }

    private Health.Builder withHistory(Health.Builder health) {
        if (history == null) {
            return health.withDetail("history", "none");
        }
        try {
            history.comment(NO_COMMENT);
            return health.withDetail("history", "reachable");
        } catch (RuntimeException e) {
            // The message may hold stored data unless it is Galley's own.
            return health.down()
                    .withDetail("history", "unreachable")
                    .withDetail("error", e.getClass().getName());
        }
    }
}
