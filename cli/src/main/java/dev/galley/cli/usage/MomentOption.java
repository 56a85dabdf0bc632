package dev.galley.cli.usage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** An argument that is a date, in UTC, or a time in RFC 3339. */
public final class MomentOption implements ITypeConverter<Instant> {
    /** Creates an option that takes such an argument. */
    public static Argument<Optional<Instant>> named(String name, String description) {
        return Argument.option(
                Instant.class,
                OptionSpec.builder(name)
                        .paramLabel("TIME")
                        .converters(new MomentOption())
                        .description(description));
    }

    @Override
    public Instant convert(String value) {
        try {
            return value.length() <= "2026-10-01".length()
                    ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + value + "' is neither a date such as 2026-10-01 nor a time such as 2026-10-01T12:00:00Z");
        }
    }
}
