package dev.galley.moderation.redress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a comment is not shown, as its author is to be told (Regulation (EU) 2022/2065 article 17(3)). Immutable. It holds
 * nothing that identifies the author.
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

    /** By what the site knows this statement; unique, without anything personal. */
    public String reference() {
        return reference;
    }

    /** The comment. */
    public Optional<String> commentId() {
        return commentId;
    }

    /** What is done to it. */
    public Restriction restriction() {
        return restriction;
    }

    /** Where that holds, as ISO 3166-1 alpha-2 codes; everywhere, where there are none. */
    public List<String> territories() {
        return territories;
    }

    /** From when on. */
    public Instant applied() {
        return applied;
    }

    /** The last day; for good, where there is none. */
    public Optional<LocalDate> until() {
        return until;
    }

    /** The facts and circumstances, a sentence each. */
    public List<String> facts() {
        return facts;
    }

    /** What made somebody look. */
    public Source source() {
        return source;
    }

    /** Whether the comment was found by automated means. */
    public boolean automatedDetection() {
        return automatedDetection;
    }

    /** How far the decision was taken by automated means. */
    public Automation automation() {
        return automation;
    }

    /** What the decision rests on. */
    public Ground ground() {
        return ground;
    }

    /** How the author can have it looked at again, a sentence each. */
    public List<String> redress() {
        return redress;
    }

    /** When the comment was written. */
    public Optional<OffsetDateTime> written() {
        return written;
    }

    /** The language of the comment (BCP 47). */
    public Optional<String> language() {
        return language;
    }

    /**
     * The statement for machines: one JSON object, whose members are named as the attributes of the DSA Transparency
     * Database; {@code redress}, which that has no attribute for, among them.
     */
    public String toJson() {
        return StatementJson.of(this);
    }

    /** The statement for its reader, in English where there is no other language. */
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

    /** Reference, restriction and ground, for people. */
    @Override
    public String toString() {
        return "StatementOfReasons[" + reference + ", " + restriction + ", " + ground.reference() + "]";
    }
}
