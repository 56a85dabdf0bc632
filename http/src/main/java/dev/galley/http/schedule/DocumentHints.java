package dev.galley.http.schedule;

import dev.galley.model.Feed;
import dev.galley.model.Syndication;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a feed itself says about when to ask for it again.
 *
 * @param interval the time between two requests: the longer one of {@code ttl} (RSS 2.0) and {@code sy:updatePeriod} divided by
 *     {@code sy:updateFrequency} (RSS 1.0 module Syndication); positive, at most 365 days
 * @param skipHours the hours, 0 to 23 in GMT, at which not to ask ({@code skipHours}, RSS 2.0)
 * @param skipDays the days, in GMT, on which not to ask ({@code skipDays}, RSS 2.0)
 */
public record DocumentHints(Optional<Duration> interval, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {
    /** Says nothing. */
    public static final DocumentHints NONE = new DocumentHints(Optional.empty(), Set.of(), Set.of());

    private static final Duration LONGEST = Duration.ofDays(365);

    public DocumentHints {
        Objects.requireNonNull(interval, "interval");
        skipHours = Collections.unmodifiableSet(new TreeSet<>(skipHours));
        skipDays = Collections.unmodifiableSet(new TreeSet<>(skipDays));
        interval.filter(time -> time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0)
                .ifPresent(time -> {
                    throw new IllegalArgumentException("The interval must be positive, at most 365 days: " + time);
                });
        skipHours.stream().filter(hour -> hour < 0 || hour > 23).findFirst().ifPresent(hour -> {
            throw new IllegalArgumentException("An hour must be from 0 to 23: " + hour);
        });
    }

    /** Returns the hints of a feed. Values that make no sense, such as an interval of 0 minutes or the hour 24, are left out. */
    public static DocumentHints of(Feed feed) {
        Optional<Duration> interval = Stream.of(
                        feed.ttl(), feed.facet(Syndication.class).flatMap(DocumentHints::interval))
                .flatMap(Optional::stream)
                .filter(time -> !time.isNegative() && !time.isZero())
                .max(Duration::compareTo)
                .map(time -> time.compareTo(LONGEST) > 0 ? LONGEST : time);
        Set<Integer> hours = new TreeSet<>(feed.skipHours());
        hours.removeIf(hour -> hour < 0 || hour > 23);
        return new DocumentHints(interval, hours, Set.copyOf(feed.skipDays()));
    }

    private static Optional<Duration> interval(Syndication syndication) {
        int frequency = syndication.frequency().orElse(1);
        if (frequency < 1
                || (syndication.period().isEmpty() && syndication.frequency().isEmpty())) {
            return Optional.empty();
        }
        Duration period = switch (syndication.period().orElse(Syndication.Period.DAILY)) {
            case HOURLY -> Duration.ofHours(1);
            case DAILY -> Duration.ofDays(1);
            case WEEKLY -> Duration.ofDays(7);
            case MONTHLY -> Duration.ofDays(30);
            case YEARLY -> Duration.ofDays(365);
        };
        return Optional.of(period.dividedBy(frequency));
    }
}
