package dev.galley.moderation.redress;

import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link StatementOfReasons} from a decision. Not thread-safe. */
public final class StatementBuilder {
    final String reference;
    final Optional<String> commentId;
    final Ground ground;
    final Optional<OffsetDateTime> written;
    final Optional<String> language;
    Restriction restriction;
    List<String> territories = List.of();
    Instant applied;

    @Nullable
    LocalDate until;

    List<String> facts;
    Source source = Source.VOLUNTARY;
    boolean automatedDetection = true;
    Automation automation = Automation.FULLY;
    List<String> redress = List.of();

    private StatementBuilder(
            String reference, Submission submission, Decision decision, Grounds grounds, Locale locale) {
        this.reference = reference;
        commentId = submission.comment().id();
        ground = grounds.of(decision);
        written = submission.comment().published();
        language = submission.comment().body().flatMap(Text::language);
        restriction = decision.verdict() == Verdict.REJECT ? Restriction.REMOVED : Restriction.DISABLED;
        applied = decision.decided();
        facts = StatementText.facts(decision, locale);
    }

    /**
     * Begins a statement about a decision that rules took of their own accord.
     *
     * @param reference by what the site knows the statement; unique, without anything personal
     * @param grounds which clause or law each rule stands for
     * @param locale the language of the facts
     * @throws IllegalArgumentException where the comment was approved: there is nothing to give reasons for
     */
    public static StatementBuilder of(
            String reference, Submission submission, Decision decision, Grounds grounds, Locale locale) {
        if (decision.verdict() == Verdict.APPROVE) {
            throw new IllegalArgumentException("The comment was approved; only a restriction needs reasons");
        }
        return new StatementBuilder(
                Objects.requireNonNull(reference, "reference"), submission, decision, grounds, locale);
    }

    /** Sets what is done; removed after a rejection, otherwise disabled, unless set. */
    public StatementBuilder restriction(Restriction restriction) {
        this.restriction = restriction;
        return this;
    }

    /** Sets where it holds, as ISO 3166-1 alpha-2 codes; everywhere unless set. */
    public StatementBuilder territories(List<String> territories) {
        this.territories = List.copyOf(territories);
        return this;
    }

    /** Sets from when on; from the decision on unless set. */
    public StatementBuilder applied(Instant applied) {
        this.applied = applied;
        return this;
    }

    /** Sets the last day; for good unless set. */
    public StatementBuilder until(@Nullable LocalDate until) {
        this.until = until;
        return this;
    }

    /** Sets the facts and circumstances, a sentence each; what the rules found unless set. */
    public StatementBuilder facts(List<String> facts) {
        this.facts = List.copyOf(facts);
        return this;
    }

    /** Sets what made somebody look; the site of its own accord unless set. */
    public StatementBuilder source(Source source) {
        this.source = source;
        return this;
    }

    /** Sets whether the comment was found by automated means; it was unless set. */
    public StatementBuilder automatedDetection(boolean automatedDetection) {
        this.automatedDetection = automatedDetection;
        return this;
    }

    /** Sets how far the decision was taken by automated means; fully unless set. */
    public StatementBuilder automation(Automation automation) {
        this.automation = automation;
        return this;
    }

    /** Sets how the author can have it looked at again, a sentence each. */
    public StatementBuilder redress(List<String> redress) {
        this.redress = List.copyOf(redress);
        return this;
    }

    /**
     * The statement.
     *
     * @throws IllegalArgumentException where there are no facts: a statement without them gives no reasons
     */
    public StatementOfReasons build() {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException(
                    "A statement of reasons needs facts: no rule asked for the verdict, so say why");
        }
        return new StatementOfReasons(this);
    }
}
