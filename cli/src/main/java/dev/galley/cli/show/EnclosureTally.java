package dev.galley.cli.show;

import dev.galley.model.Article;
import dev.galley.model.Media;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts enclosures by kind, and adds up how long they play. Not thread-safe. */
final class EnclosureTally {
    private static final Set<String> KINDS = Set.of("audio", "video", "image");

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Duration> durations = new TreeMap<>();

    void add(Article article) {
        Set<Integer> groups = new HashSet<>();
        for (Media media : article.media()) {
            // The renditions of one medium count once.
            boolean more =
                    media.group().isPresent() && !groups.add(media.group().get());
            if (media.role() == Media.Role.ENCLOSURE && !more) {
                String kind = kind(media);
                counts.merge(kind, 1, Integer::sum);
                media.duration().ifPresent(duration -> durations.merge(kind, duration, EnclosureTally::sum));
            }
        }
    }

    /** Returns the kinds with their numbers and durations, such as {@code 2 audio (1:04:10), 1 video}; empty if there are none. */
    String text() {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey() + duration(count.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String kind(Media media) {
        String type = media.type().orElse("").toLowerCase(Locale.ROOT);
        String kind = type.substring(0, Math.max(0, type.indexOf('/')));
        return KINDS.contains(kind) ? kind : "other";
    }

    private String duration(String kind) {
        Duration duration = durations.getOrDefault(kind, Duration.ZERO);
        return duration.isZero() ? "" : " (" + clock(duration) + ")";
    }

    private static String clock(Duration duration) {
        String rest = String.format(Locale.ROOT, "%02d:%02d", duration.toMinutesPart(), duration.toSecondsPart());
        return duration.toHours() > 0 ? duration.toHours() + ":" + rest : rest;
    }

    /** Adds durations; the longest possible one if a feed names absurd ones. */
    private static Duration sum(Duration one, Duration other) {
        try {
            return one.plus(other);
        } catch (ArithmeticException e) {
            return Duration.ofSeconds(Long.MAX_VALUE);
        }
    }
}
