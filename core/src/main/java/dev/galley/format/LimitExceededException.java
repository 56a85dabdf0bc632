package dev.galley.format;

import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.util.Optional;

/**
 * A document is larger or deeper than the {@link Limits} allow. If it is to be trusted, read it with higher limits.
 */
public final class LimitExceededException extends FeedException {
    private static final long serialVersionUID = 1L;

    private final String limit;
    private final long value;

    /**
     * Tells which limit was reached.
     *
     * @param limit the name of the component of {@link Limits}, such as {@code depth}
     * @param value the value of that limit
     * @param location where in the document, if that is known
     */
    public LimitExceededException(String limit, long value, Optional<Location> location) {
        super(finding(limit, value, location));
        this.limit = limit;
        this.value = value;
    }

    private static Finding finding(String limit, long value, Optional<Location> location) {
        Finding finding = Finding.of(
                        "limit.exceeded", Severity.ERROR, "", "The limit on " + limit + ", " + value + ", is exceeded")
                .withHint("Raise Limits." + limit + " if the document is to be trusted");
        return location.map(finding::withLocation).orElse(finding);
    }

    /** The name of the limit: that of a component of {@link Limits}. */
    public String limit() {
        return limit;
    }

    /** The value of the limit. */
    public long value() {
        return value;
    }
}
