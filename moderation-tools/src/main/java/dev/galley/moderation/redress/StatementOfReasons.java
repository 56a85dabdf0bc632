package dev.galley.moderation.redress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The reasons why a comment is restricted, to be given to its author (Regulation (EU) 2022/2065 article 17(3)).
 * Immutable. It contains nothing that identifies the author.
 *
 * <pre>{@code
 * Grounds grounds = Grounds.of(Ground.terms("§ 4", "Comments must not advertise."));
 * StatementOfReasons statement = StatementBuilder.of("s-1", submission, decision, grounds, Locale.ENGLISH).build();
 * String message = statement.toText(Locale.ENGLISH);
 * }</pre>
 */
public final class StatementOfReasons {
    private final String reference;
    private final Optional<String> commentId;
    private final Restriction restriction;
    private final List<String> territories;
    private final Instant applied;
    private final Optional<LocalDate> until;
    private final List<String> facts;
    private final Source source;
    private final boolean automatedDetection;
    private final Automation automation;
    private final Ground ground;
    private final List<String> redress;
    private final Optional<OffsetDateTime> written;
    private final Optional<String> language;

    StatementOfReasons(StatementBuilder from) {
        reference = from.reference;
        commentId = from.commentId;
        restriction = from.restriction;
        territories = List.copyOf(from.territories);
        applied = from.applied;
        until = Optional.ofNullable(from.until);
        facts = List.copyOf(from.facts);
        source = from.source;
        automatedDetection = from.automatedDetection;
        automation = from.automation;
        ground = from.ground;
        redress = List.copyOf(from.redress);
        written = from.written;
        language = from.language;
    }

    /** Returns the site's identifier of this statement; unique, without personal data. */
    public String reference() {
        return reference;
    }

    /** Returns the id of the comment. */
    public Optional<String> commentId() {
        return commentId;
    }

    /** Returns the restriction. */
    public Restriction restriction() {
        return restriction;
    }

    /** Returns where it applies, as ISO 3166-1 alpha-2 codes; empty for everywhere. */
    public List<String> territories() {
        return territories;
    }

    /** Returns when it begins. */
    public Instant applied() {
        return applied;
    }

    /** Returns the last day; empty for permanent. */
    public Optional<LocalDate> until() {
        return until;
    }

    /** Returns the facts and circumstances, one sentence each. */
    public List<String> facts() {
        return facts;
    }

    /** Returns why the comment was reviewed. */
    public Source source() {
        return source;
    }

    /** Returns whether the comment was detected automatically. */
    public boolean automatedDetection() {
        return automatedDetection;
    }

    /** Returns how far the decision was automated. */
    public Automation automation() {
        return automation;
    }

    /** Returns the ground for the decision. */
    public Ground ground() {
        return ground;
    }

    /** Returns how the author can object, one sentence each. */
    public List<String> redress() {
        return redress;
    }

    /** Returns when the comment was written. */
    public Optional<OffsetDateTime> written() {
        return written;
    }

    /** Returns the language of the comment (BCP 47). */
    public Optional<String> language() {
        return language;
    }

    /**
     * Returns the statement as a JSON object with the attributes of the DSA Transparency Database as names, and {@code
     * redress}, for which it has no attribute.
     */
    public String toJson() {
        return StatementJson.of(this);
    }

    /** Returns the statement as text; in English if the language is not available. */
    public String toText(Locale locale) {
        return StatementText.of(this, locale);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof StatementOfReasons that
                        && toJson().equals(that.toJson())
                        && commentId.equals(that.commentId));
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }

    /** Returns reference, restriction and ground, for debugging. */
    @Override
    public String toString() {
        return "StatementOfReasons[" + reference + ", " + restriction + ", " + ground.reference() + "]";
    }
}
