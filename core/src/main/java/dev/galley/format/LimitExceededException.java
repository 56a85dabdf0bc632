package dev.galley.format;

import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Thrown when a document exceeds one of the {@link Limits}. If the document is trustworthy, read it with higher limits.
 */
public final class LimitExceededException extends FeedException {
    private static final long serialVersionUID = 1L;

    private final String limit;
    private final long value;

    /**
     * Creates the exception for a limit.
     *
     * @param limit the name of the component of {@link Limits}, such as {@code depth}, or of a fixed limit
     * @param value the value of that limit
     * @param location the position in the document, if known
     */
    public LimitExceededException(String limit, long value, Optional<Location> location) {
        super(finding(limit, value, location));
        this.limit = limit;
        this.value = value;
    }

    private static Finding finding(String limit, long value, Optional<Location> location) {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(location, "location");
        Finding finding = Finding.of(
                        "limit.exceeded",
                        Severity.ERROR,
                        "",
                        "The document exceeds the limit \"" + limit + "\" of " + value)
                .withHint(
                        isConfigurable(limit)
                                ? "If you trust this document, raise the limit with Limits." + method(limit) + "(…)"
                                : "This limit is fixed; make the document smaller");
        return location.map(finding::withLocation).orElse(finding);
    }

    private static boolean isConfigurable(String limit) {
        return Arrays.stream(Limits.class.getRecordComponents())
                .anyMatch(component -> component.getName().equals(limit));
    }

    private static String method(String limit) {
        return "with" + limit.substring(0, 1).toUpperCase(Locale.ROOT) + limit.substring(1);
    }

    /** Returns the name of the limit: that of a component of {@link Limits}, or of a limit that cannot be changed. */
    public String limit() {
        return limit;
    }

    /** Returns the value of the limit. */
    public long value() {
        return value;
    }
}
