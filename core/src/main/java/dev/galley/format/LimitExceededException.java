package dev.galley.format;

import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Thrown when a document exceeds one of the {@link Limits}. If the document is trustworthy, read it with higher limits.
 */
public final class LimitExceededException extends FeedException {
    private static final long serialVersionUID = 1L;

    /** Limits that {@link Limits} does not have. */
    private static final Set<String> FIXED = Set.of("entityExpansion", "expansion", "gzipRatio");

    private final String limit;
    private final long value;

    /**
     * Creates the exception for a limit.
     *
     * @param limit the name of the component of {@link Limits}, such as {@code depth}; or {@code entityExpansion} or
     *     {@code expansion}, the characters that entities, or bases and namespaces, may add to a document; or
     *     {@code gzipRatio}, by which unpacking may lengthen it
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
                        FIXED.contains(limit)
                                ? "This limit cannot be raised"
                                : "If you trust this document, raise the limit with Limits." + method(limit) + "(…)");
        return location.map(finding::withLocation).orElse(finding);
    }

    private static String method(String limit) {
        return "with" + limit.substring(0, 1).toUpperCase(Locale.ROOT) + limit.substring(1);
    }

    /** Returns the name of the limit: that of a component of {@link Limits}, or of a limit that cannot be raised. */
    public String limit() {
        return limit;
    }

    /** Returns the value of the limit. */
    public long value() {
        return value;
    }
}
