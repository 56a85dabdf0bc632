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
        restriction = restriction(decision);
        applied = decision.decided();
        facts = StatementText.facts(decision, locale);
    }

    /**
     * Returns a builder for a statement about a decision by rules, on the site's own initiative. Unlike {@link
     * Decision#authorText}, a statement about a silent hold says that others cannot see the comment.
     *
     * @param reference the site's identifier of the statement; unique, without personal data
     * @param grounds the clause or law that each rule enforces
     * @param locale the language of the facts
     * @throws IllegalArgumentException if the comment was approved, because only a restriction needs reasons
     */
    public static StatementBuilder of(
            String reference, Submission submission, Decision decision, Grounds grounds, Locale locale) {
        if (decision.verdict() == Verdict.APPROVE) {
            throw new IllegalArgumentException("The comment was approved; only a restriction needs reasons");
        }
        return new StatementBuilder(
                Objects.requireNonNull(reference, "reference"), submission, decision, grounds, locale);
    }

    private static Restriction restriction(Decision decision) {
        if (decision.isSilent()) {
            return Restriction.HIDDEN_FROM_OTHERS;
        }
        return decision.verdict() == Verdict.REJECT ? Restriction.REMOVED : Restriction.DISABLED;
    }

    /**
     * Sets the restriction; by default removed after a rejection, hidden from others after a silent hold, and otherwise
     * disabled.
     */
    public StatementBuilder restriction(Restriction restriction) {
        this.restriction = restriction;
        return this;
    }

    /** Sets where it applies, as ISO 3166-1 alpha-2 codes; everywhere by default. */
    public StatementBuilder territories(List<String> territories) {
        this.territories = List.copyOf(territories);
        return this;
    }

    /** Sets when it begins; at the time of the decision by default. */
    public StatementBuilder applied(Instant applied) {
        this.applied = applied;
        return this;
    }

    /** Sets the last day; null, the default, for permanent. */
    public StatementBuilder until(@Nullable LocalDate until) {
        this.until = until;
        return this;
    }

    /** Sets the facts and circumstances, one sentence each; by default the findings of the rules. */
    public StatementBuilder facts(List<String> facts) {
        this.facts = List.copyOf(facts);
        return this;
    }

    /** Sets why the comment was reviewed; the site's own initiative by default. */
    public StatementBuilder source(Source source) {
        this.source = source;
        return this;
    }

    /** Sets whether the comment was detected automatically; true by default. */
    public StatementBuilder automatedDetection(boolean automatedDetection) {
        this.automatedDetection = automatedDetection;
        return this;
    }

    /** Sets how far the decision was automated; fully by default. */
    public StatementBuilder automation(Automation automation) {
        this.automation = automation;
        return this;
    }

    /** Sets how the author can object, one sentence each. */
    public StatementBuilder redress(List<String> redress) {
        this.redress = List.copyOf(redress);
        return this;
    }

    /**
     * Builds the statement.
     *
     * @throws IllegalArgumentException if there are no facts
     */
    public StatementOfReasons build() {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException(
                    "A statement of reasons needs facts; set them, because no rule requested the verdict");
        }
        return new StatementOfReasons(this);
    }
}
