package dev.galley.internal.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class DateLawsTest {
    @Property
    void whatRfc3339KeepsIsReadBackEqual(
            @ForAll @LongRange(min = -30_600_000_000L, max = 253_000_000_000L) long seconds,
            @ForAll @IntRange(max = 999_999_999) int nanos,
            @ForAll @IntRange(min = -64_800, max = 64_800) int offset) {
        OffsetDateTime date = date(seconds, nanos, offset);
        OffsetDateTime back = FeedDate.parse(DateWriter.rfc3339(date));
        assertThat(back).isNotNull();
        assertThat(back.toInstant()).isEqualTo(date.toInstant());
        assertThat(back.equals(date)).isEqualTo(DateWriter.rfc3339Keeps(date));
    }

    @Property
    void whatRfc822KeepsIsReadBackEqual(
            @ForAll @LongRange(min = -2_200_000_000L, max = 253_000_000_000L) long seconds,
            @ForAll @IntRange(max = 1) int nanos,
            @ForAll @IntRange(min = -1_080, max = 1_080) int minutes) {
        OffsetDateTime date = date(seconds, nanos, minutes * 60);
        OffsetDateTime back = FeedDate.parse(DateWriter.rfc822(date));
        assertThat(back).isEqualTo(date.withNano(0));
        if (date.getYear() >= 1900) {
            assertThat(DateWriter.rfc822Keeps(date)).isEqualTo(nanos == 0);
        }
    }

    @Property
    void neverThrowsForAnyString(@ForAll String text) {
        assertThatCode(() -> {
                    FeedDate.parse(text);
                    LenientDate.parse(text);
                })
                .doesNotThrowAnyException();
    }

    @Property
    void neverThrowsForMixturesOfDateCharacters(
            @ForAll
                    @StringLength(max = 40)
                    @CharRange(from = '0', to = '9')
                    @CharRange(from = ' ', to = '/')
                    @CharRange(from = ':', to = 'Z')
                    String text) {
        assertThatCode(() -> {
                    FeedDate.parse(text);
                    LenientDate.parse(text);
                })
                .doesNotThrowAnyException();
    }

    @Property
    void neverThrowsForDatesWithOneCharacterChanged(
            @ForAll @IntRange(max = 28) int index, @ForAll @CharRange(from = ' ', to = 'z') char c) {
        for (String date : new String[] {"Sat, 07 Sep 2002 00:00:01 GMT", "2002-09-07T00:00:01.123+02:00"}) {
            StringBuilder changed = new StringBuilder(date);
            changed.setCharAt(index, c);
            assertThatCode(() -> {
                        FeedDate.parse(changed);
                        LenientDate.parse(changed);
                    })
                    .doesNotThrowAnyException();
        }
    }

    private static OffsetDateTime date(long seconds, int nanos, int offset) {
        return Instant.ofEpochSecond(seconds, nanos).atOffset(ZoneOffset.ofTotalSeconds(offset));
    }
}
