package dev.galley.moderation.redress;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An author's complaint about a decision, and what became of it (article 20). Immutable: what happens makes a new record.
 * Whoever decides is a person, never a rule (article 20(6)).
 *
 * @param reference by what the site knows the appeal
 * @param statement the reference of the statement of reasons it is about
 * @param filed when it was filed
 * @param grounds what the author says
 * @param decision what was decided, once it was
 */
public record Appeal(
        String reference, String statement, Instant filed, String grounds, Optional<AppealDecision> decision) {
    /** The number of months in which an author can complain (article 20(1)). */
    public static final int MONTHS_TO_COMPLAIN = 6;

    public Appeal {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(filed, "filed");
        Objects.requireNonNull(grounds, "grounds");
        Objects.requireNonNull(decision, "decision");
        if (decision.filter(made -> made.decided().isBefore(filed)).isPresent()) {
            throw new IllegalArgumentException("An appeal is decided after it was filed");
        }
    }

    /** An appeal that nobody has decided yet. */
    public static Appeal filed(String reference, String statement, Instant filed, String grounds) {
        return new Appeal(reference, statement, filed, grounds, Optional.empty());
    }

    /** Whether it still waits for a decision. */
    public boolean isOpen() {
        return decision.isEmpty();
    }

    /**
     * The same appeal, decided.
     *
     * @throws IllegalStateException where it was decided before
     * @throws IllegalArgumentException where the decision is dated before the appeal
     */
    public Appeal decide(AppealDecision made) {
        if (decision.isPresent()) {
            throw new IllegalStateException("The appeal " + reference + " was decided before; a new one must be filed");
        }
        return new Appeal(reference, statement, filed, grounds, Optional.of(made));
    }

    /** References and outcome; not what the author says. */
    @Override
    public String toString() {
        return "Appeal[" + reference + ", statement=" + statement + ", "
                + decision.map(made -> made.outcome().name()).orElse("open") + "]";
    }
}
