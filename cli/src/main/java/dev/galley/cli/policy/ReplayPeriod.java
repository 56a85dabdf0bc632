package dev.galley.cli.policy;

import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.MomentOption;
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
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The options that limit a replay to a period. */
final class ReplayPeriod {
    private final Argument<Optional<Instant>> since = MomentOption.named(
            "--since",
            "Count only comments written at this time or later: a date such as 2026-10-01, in UTC, or a time in"
                    + " RFC 3339. Earlier comments are still known to the rules.");

    private final Argument<Optional<Instant>> until =
            MomentOption.named("--until", "Leave out comments written at this time or later.");

    private final Argument<Optional<TemporalAmount>> last = Argument.option(
            TemporalAmount.class,
            OptionSpec.builder("--last")
                    .paramLabel("PERIOD")
                    .converters(new Span())
                    .description(
                            "Count only the comments of the last period, such as P1M or P7D, before --until, or else before the"
                                    + " newest comment."));

    /** Returns the options. */
    List<Argument<?>> arguments() {
        return List.of(since, until, last);
    }

    /** Checks whether two options say different things about the beginning. */
    boolean isContradictory() {
        return since.get().isPresent() && last.get().isPresent();
    }

    /** Returns the end of the period. */
    Instant until() {
        return until.get().orElse(Instant.MAX);
    }

    /** Returns the beginning of the period; the earliest possible one if none is given or no comment has a date. */
    Instant since(List<JudgedComment> comments) {
        if (last.get().isEmpty()) {
            return since.get().orElse(Instant.MIN);
        }
        TemporalAmount span = last.get().get();
        return until.get()
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
