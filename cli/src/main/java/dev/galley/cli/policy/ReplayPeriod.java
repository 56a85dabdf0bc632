package dev.galley.cli.policy;

import dev.galley.cli.terminal.MomentOption;
import dev.galley.moderation.trial.JudgedComment;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that limit a replay to a period. */
final class ReplayPeriod {
    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = MomentOption.class,
            description =
                    "Count only comments written at this time or later: a date such as 2026-10-01, in UTC, or a time in"
                            + " RFC 3339. Earlier comments are still known to the rules.")
    private @Nullable Instant since;

    @Option(
            names = "--until",
            paramLabel = "TIME",
            converter = MomentOption.class,
            description = "Leave out comments written at this time or later.")
    private @Nullable Instant until;

    @Option(
            names = "--last",
            paramLabel = "PERIOD",
            converter = Span.class,
            description =
                    "Count only the comments of the last period, such as P1M or P7D, before --until, or else before the"
                            + " newest comment.")
    private @Nullable TemporalAmount last;

    /** Returns whether two options say different things about the beginning. */
    boolean isContradictory() {
        return since != null && last != null;
    }

    /** Returns the end of the period. */
    Instant until() {
        return Optional.ofNullable(until).orElse(Instant.MAX);
    }

    /** Returns the beginning of the period; the earliest possible one if none is given or no comment has a date. */
    Instant since(List<JudgedComment> comments) {
        if (last == null) {
            return Optional.ofNullable(since).orElse(Instant.MIN);
        }
        TemporalAmount span = last;
        return Optional.ofNullable(until)
                .or(() -> comments.stream()
                        .flatMap(comment -> comment.submission().comment().published().stream())
                        .map(OffsetDateTime::toInstant)
                        .max(Comparator.naturalOrder()))
                .map(end -> before(end, span))
                .orElse(Instant.MIN);
    }

    /** Returns a moment a period before another; the earliest possible one if the period is longer than Java can count. */
    private static Instant before(Instant end, TemporalAmount span) {
        try {
            return end.atOffset(ZoneOffset.UTC).minus(span).toInstant();
        } catch (DateTimeException | ArithmeticException e) {
            return Instant.MIN;
        }
    }

    /** Reads a period in ISO 8601. */
    static final class Span implements ITypeConverter<TemporalAmount> {
        @Override
        public TemporalAmount convert(String value) {
            try {
                boolean hasTime = value.indexOf('T') >= 0;
                TemporalAmount span = hasTime ? Duration.parse(value) : Period.parse(value);
                boolean positive = hasTime
                        ? !((Duration) span).isNegative() && !((Duration) span).isZero()
                        : !((Period) span).isNegative() && !((Period) span).isZero();
                if (positive) {
                    return span;
                }
            } catch (DateTimeException e) {
                // Reported below.
            }
            throw new TypeConversionException("'" + value + "' is not a period such as P1M, P7D or PT12H");
        }
    }
}
