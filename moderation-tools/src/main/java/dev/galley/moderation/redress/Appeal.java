package dev.galley.moderation.redress;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An author's complaint about a decision, with its outcome (article 20 of the Digital Services Act). Immutable: a
 * decision creates a new record. Only a person may decide, never a rule (article 20(6)).
 *
 * @param reference the site's identifier of the appeal
 * @param statement the reference of the statement of reasons
 * @param filed when it was filed
 * @param grounds the author's reasons
 * @param decision the decision, once there is one
 */
public record Appeal(
        String reference, String statement, Instant filed, String grounds, Optional<AppealDecision> decision) {
    public Appeal {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(filed, "filed");
        Objects.requireNonNull(grounds, "grounds");
        Objects.requireNonNull(decision, "decision");
        if (decision.filter(made -> made.decided().isBefore(filed)).isPresent()) {
            throw new IllegalArgumentException("The decision about an appeal must not be dated before the appeal");
        }
    }

    /** Creates an appeal that is not decided yet. */
    public static Appeal filed(String reference, String statement, Instant filed, String grounds) {
        return new Appeal(reference, statement, filed, grounds, Optional.empty());
    }

    /** Checks whether it is not decided yet. */
    public boolean isOpen() {
        return decision.isEmpty();
    }

    /**
     * Returns this appeal with a decision.
     *
     * @throws IllegalStateException if it is decided already
     * @throws IllegalArgumentException if the decision is dated before the appeal
     */
    public Appeal withDecision(AppealDecision made) {
        if (decision.isPresent()) {
            throw new IllegalStateException("The appeal " + reference + " is already decided; file a new one");
        }
        return new Appeal(reference, statement, filed, grounds, Optional.of(made));
    }

    /** Returns references and outcome, without the author's reasons. */
    @Override
    public String toString() {
        return "Appeal[" + reference + ", statement=" + statement + ", "
                + decision.map(made -> made.outcome().name()).orElse("open") + "]";
    }
}
