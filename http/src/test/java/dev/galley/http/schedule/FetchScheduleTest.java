package dev.galley.http.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Feed;
import dev.galley.model.Syndication;
import java.net.http.HttpHeaders;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchScheduleTest {
    /** A Saturday. */
    private static final Instant NOW = Instant.parse("2026-11-28T12:30:00Z");

    private static final FetchSchedule SCHEDULE = FetchSchedule.DEFAULT;

    private static ServerHints server(String... headers) {
        Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(headers)
                .forEach(header -> values.put(
                        header.substring(0, header.indexOf(':')), List.of(header.substring(header.indexOf(':') + 2))));
        return ServerHints.of(HttpHeaders.of(values, (name, value) -> true), NOW);
    }

    private static Duration wait(ServerHints server, DocumentHints document) {
        return Duration.between(NOW, SCHEDULE.afterAnswer(NOW, server, document));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cache-Control: max-age=7200 | PT2H",
                "Cache-Control: public, MAX-AGE = \"7200\" | PT2H",
                "Cache-Control: max-age=7200, max-age=9 | PT2H",
                "Cache-Control: max-age=60 | PT1M",
                "Cache-Control: max-age=nonsense | PT0S",
                "Cache-Control: no-cache, max-age=7200 | PT0S",
                "Cache-Control: no-store | PT0S",
                "Cache-Control: no-cache=\"Set-Cookie\", max-age=7200 | PT2H",
                "Cache-Control: max-age=99999999999999999999 | PT596523H14M8S",
                "Expires: Sat, 28 Nov 2026 15:30:00 GMT | PT3H",
                "Expires: Saturday, 28-Nov-26 15:30:00 GMT | PT3H",
                "Expires: Sat Nov 28 15:30:00 2026 | PT3H",
                "Expires: Sun Nov  1 15:30:00 2026 | PT0S",
                "Expires: 0 | PT0S",
            })
    void readsHowLongAnAnswerIsFresh(String header, Duration freshness) {
        assertThat(server(header).freshness()).contains(freshness);
    }

    @Test
    void deductsTheAgeOfAnAnswer() {
        assertThat(server("Cache-Control: max-age=7200", "Age: 3600").freshness())
                .contains(Duration.ofHours(1));
        assertThat(server("Expires: Sat, 28 Nov 2026 15:30:00 GMT", "Date: Sat, 28 Nov 2026 14:30:00 GMT")
                        .freshness())
                .contains(Duration.ofHours(1));
        assertThat(server("Vary: Accept").freshness()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                "Sat, 28 Nov 2026 13:30:00 GMT | PT1H",
                "Fri, 27 Nov 2026 13:30:00 GMT | PT0S",
                "soon |",
                "-5 |"
            })
    void readsRetryAfter(String value, Duration wait) {
        assertThat(server("Retry-After: " + value).retryAfter()).isEqualTo(Optional.ofNullable(wait));
    }

    @Test
    void takesTheLongerOfServerAndFeed() {
        DocumentHints hourly = new DocumentHints(Optional.of(Duration.ofHours(2)), Set.of(), Set.of());

        assertThat(wait(ServerHints.NONE, DocumentHints.NONE)).isEqualTo(Duration.ofHours(1));
        assertThat(wait(server("Cache-Control: max-age=10800"), hourly)).isEqualTo(Duration.ofHours(3));
        assertThat(wait(server("Cache-Control: max-age=60"), hourly)).isEqualTo(Duration.ofHours(2));
        assertThat(wait(server("Cache-Control: no-cache"), DocumentHints.NONE)).isEqualTo(Duration.ofHours(1));
        assertThat(wait(server("Cache-Control: max-age=60"), DocumentHints.NONE))
                .isEqualTo(Duration.ofMinutes(15));
        assertThat(wait(server("Cache-Control: max-age=31536000"), DocumentHints.NONE))
                .isEqualTo(Duration.ofDays(7));
        assertThat(wait(server("Retry-After: 864000"), DocumentHints.NONE)).isEqualTo(Duration.ofDays(10));
    }

    @ParameterizedTest
    @CsvSource({"1, PT15M", "2, PT30M", "3, PT1H", "8, PT32H", "11, PT168H", "2147483647, PT168H"})
    void doublesTheTimeAfterEachFailure(int failures, Duration wait) {
        assertThat(SCHEDULE.afterFailure(NOW, failures, ServerHints.NONE, DocumentHints.NONE))
                .isEqualTo(NOW.plus(wait));
    }

    @Test
    void obeysRetryAfterInFull() {
        assertThat(SCHEDULE.afterFailure(NOW, 1, server("Retry-After: 2592000"), DocumentHints.NONE))
                .isEqualTo(NOW.plus(Duration.ofDays(30)));
    }

    @Test
    void leavesOutHoursAndDaysThatTheFeedExcludes() {
        DocumentHints hours = new DocumentHints(Optional.empty(), Set.of(13, 14), Set.of());
        DocumentHints days =
                new DocumentHints(Optional.empty(), Set.of(0), EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        DocumentHints never = new DocumentHints(
                Optional.empty(), IntStream.range(0, 24).boxed().collect(Collectors.toSet()), Set.of());

        assertThat(SCHEDULE.afterAnswer(NOW, ServerHints.NONE, hours)).isEqualTo(Instant.parse("2026-11-28T15:00:00Z"));
        assertThat(SCHEDULE.afterAnswer(NOW, ServerHints.NONE, days)).isEqualTo(Instant.parse("2026-11-30T01:00:00Z"));
        assertThat(SCHEDULE.afterAnswer(NOW, ServerHints.NONE, never)).isEqualTo(Instant.parse("2026-11-28T13:30:00Z"));
    }

    @Test
    void readsTheHintsOfAFeed() {
        Feed feed = Feed.builder()
                .ttl(Duration.ofMinutes(90))
                .facet(Syndication.of(Syndication.Period.DAILY, 4))
                .skipHours(List.of(3, 24, 5))
                .skipDays(List.of(DayOfWeek.SUNDAY))
                .build();

        assertThat(DocumentHints.of(feed))
                .isEqualTo(new DocumentHints(Optional.of(Duration.ofHours(6)), Set.of(3, 5), Set.of(DayOfWeek.SUNDAY)));
        assertThat(DocumentHints.of(Feed.builder().ttl(Duration.ZERO).build())).isEqualTo(DocumentHints.NONE);
        assertThat(DocumentHints.of(Feed.builder()
                                .facet(Syndication.NONE.withFrequency(0))
                                .build())
                        .interval())
                .isEmpty();
    }

    @Test
    void refusesLimitsThatContradictEachOther() {
        assertThatThrownBy(() -> SCHEDULE.withFloor(Duration.ofHours(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most the interval");
    }

    @Test
    void intervalAndCeilingCanBeSet() {
        FetchSchedule schedule = FetchSchedule.DEFAULT
                .withFloor(Duration.ofMinutes(1))
                .withInterval(Duration.ofMinutes(2))
                .withCeiling(Duration.ofMinutes(3));

        assertThat(schedule.afterAnswer(NOW, server(), DocumentHints.NONE)).isEqualTo(NOW.plusSeconds(120));
        assertThat(schedule.afterAnswer(NOW, server("Cache-Control: max-age=7200"), DocumentHints.NONE))
                .isEqualTo(NOW.plusSeconds(180));
    }
}
