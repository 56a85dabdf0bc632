package dev.galley.model;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * How often a feed is updated: {@code frequency} times in each {@code period}, counted from {@code base}. A facet of feeds
 * (RSS 1.0 module Syndication).
 *
 * <pre>{@code
 * Feed feed = Feed.builder().title("Harbour News").facet(Syndication.of(Syndication.Period.DAILY, 2)).build();
 * }</pre>
 *
 * @param period the period; daily if absent
 * @param frequency how many updates there are in each period, 1 or more; 1 if absent
 * @param base a date from which the periods are counted
 */
public record Syndication(Optional<Period> period, Optional<Integer> frequency, Optional<OffsetDateTime> base)
        implements Facet {
    /** A facet that says nothing. */
    public static final Syndication NONE = new Syndication(Optional.empty(), Optional.empty(), Optional.empty());

    public Syndication {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(base, "base");
    }

    /** Creates a facet without a base. */
    public static Syndication of(Period period, int frequency) {
        return NONE.withPeriod(period).withFrequency(frequency);
    }

    /** Returns a copy with this period. */
    public Syndication withPeriod(Period period) {
        return new Syndication(Optional.of(Objects.requireNonNull(period, "period")), frequency, base);
    }

    /** Returns a copy with this frequency. */
    public Syndication withFrequency(int frequency) {
        return new Syndication(period, Optional.of(frequency), base);
    }

    /** Returns a copy with this base. */
    public Syndication withBase(OffsetDateTime base) {
        return new Syndication(period, frequency, Optional.of(Objects.requireNonNull(base, "base")));
    }

    /** Returns the values that {@code earlier} does not have; empty if one that it has is another one here. */
    @Override
    public Optional<Facet> addedSince(Facet earlier) {
        Objects.requireNonNull(earlier, "earlier");
        if (!(earlier instanceof Syndication known)
                || !FacetParts.continues(period, known.period)
                || !FacetParts.continues(frequency, known.frequency)
                || !FacetParts.continues(base, known.base)) {
            return Optional.empty();
        }
        return Optional.of(new Syndication(
                FacetParts.added(period, known.period),
                FacetParts.added(frequency, known.frequency),
                FacetParts.added(base, known.base)));
    }

    /** The period in which updates are counted. */
    public enum Period {
        /** Each hour. */
        HOURLY,
        /** Each day. */
        DAILY,
        /** Each week. */
        WEEKLY,
        /** Each month. */
        MONTHLY,
        /** Each year. */
        YEARLY
    }
}
