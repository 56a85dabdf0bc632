package dev.galley.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Writes dates with the names that the JDK has for a language (CLDR), and reads them back. */
class DateLanguagesTest {
    private static final List<String> LANGUAGES = List.of(
            ("en de fr es it pt nl sv da nb nn fi et lv lt pl cs sk sl hr sr sr-Latn bs mk bg ru uk be ro hu el tr az sq ca gl"
                            + " eu is id ms he ar hi af sw ka hy kk de-AT en-GB ar-MA ar-DZ"
                            + " ky uz uz-Cyrl tt tg tk eo fy fo ast am lo"
                            + " th fa bn ur ta te ne ga cy mt km my lb gu mr kn ml pa si zh ko ja vi")
                    .split(" ", -1));

    /** October in Croatian is November in Polish and Czech, June in Maltese is September in Shona, and so on. */
    private static final Set<String> AMBIGUOUS = Set.of("listopad", "listopada", "lis", "lip", "srp", "mae", "gun");

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(LANGUAGES);
    }

    @Provide
    Arbitrary<TextStyle> styles() {
        return Arbitraries.of(STYLES);
    }

    @Property(tries = 3000)
    void datesInEveryLanguageAreReadBackOrRefused(
            @ForAll("languages") String language,
            @ForAll("styles") TextStyle style,
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long seconds,
            @ForAll @IntRange(min = -48, max = 56) int quarters,
            @ForAll boolean capitals) {
        OffsetDateTime date = Instant.ofEpochSecond(seconds)
                .atOffset(ZoneOffset.ofTotalSeconds(quarters * 900))
                .withNano(0);
        Locale locale = Locale.forLanguageTag(language);
        String month = date.getMonth().getDisplayName(style, locale);
        String day = date.getDayOfWeek().getDisplayName(style, locale);
        String zone = date.getOffset().equals(ZoneOffset.UTC)
                ? "+0000"
                : date.getOffset().getId().replace(":", "");
        String time = DateWriter.rfc3339(date).substring(11, 19) + " " + zone;
        boolean ambiguous = AMBIGUOUS.contains(CalendarNames.fold(month).replace(".", ""));
        Stream.of(
                        day + ", " + date.getDayOfMonth() + " " + month + " " + date.getYear() + " " + time,
                        date.getDayOfMonth() + " " + month + " " + date.getYear() + " " + time,
                        date.getDayOfMonth() + ". " + month + " " + date.getYear() + ", " + time,
                        month + " " + date.getDayOfMonth() + ", " + date.getYear() + " " + time,
                        date.getYear() + " " + month + " " + date.getDayOfMonth() + " " + time)
                .map(text -> capitals ? text.toUpperCase(locale) : text)
                .forEach(text -> {
                    OffsetDateTime exact = FeedDate.parse(text);
                    ParsedDate read = exact == null ? LenientDate.parse(text) : new ParsedDate(exact, "");
                    if (ambiguous) {
                        assertThat(read == null ? date : read.value()).as(text).isEqualTo(date);
                    } else {
                        assertThat(read).as(text).isNotNull();
                        assertThat(read.value()).as(text).isEqualTo(date);
                    }
                });
    }

    /** Locale data changes between versions of the JDK. */
    @Example
    void shortNamesOfNewerLocaleDataAreKnown() {
        assertThat(LenientDate.parse("15 এপ্রি 2024 10:00:00 +0000").value())
                .isEqualTo(OffsetDateTime.parse("2024-04-15T10:00Z"));
        assertThat(LenientDate.parse("বুধ, 31 ডিসে 1969 23:45:00 +0000").value())
                .isEqualTo(OffsetDateTime.parse("1969-12-31T23:45Z"));
        assertThat(LenientDate.parse("ሐሙስ, 1 ጃን 1970 00:00:00 +0000").value())
                .isEqualTo(OffsetDateTime.parse("1970-01-01T00:00Z"));
        assertThat(LenientDate.parse("1 ፌብ 2024 10:00:00 +0000").value())
                .isEqualTo(OffsetDateTime.parse("2024-02-01T10:00Z"));
    }

    @Property(tries = 3000)
    void secondsSince1970AreReadBack(@ForAll @LongRange(min = 1_000_000_000L, max = 1_900_000_000L) long seconds) {
        Instant instant = Instant.ofEpochSecond(seconds);
        assertThat(LenientDate.parse(Long.toString(seconds)))
                .satisfies(read -> assertThat(read.value().toInstant()).isEqualTo(instant));
        assertThat(LenientDate.parse(seconds + "000").value().toInstant()).isEqualTo(instant);
        assertThat(LenientDate.parse(Long.toString(seconds).substring(1))).isNull();
    }

    @Property(tries = 3000)
    void datesWithMarkedNumbersAreReadBack(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long seconds) {
        OffsetDateTime date = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
        int half = date.getHour() % 12 == 0 ? 12 : date.getHour() % 12;
        boolean morning = date.getHour() < 12;
        String day = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        String clock = DateWriter.rfc3339(date).substring(13, 19);
        Stream.of(
                        day + " " + date.getHour() + clock,
                        day
                                + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINESE)
                                + (morning ? "上午" : "下午")
                                + half
                                + clock,
                        day + "(" + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE) + ") "
                                + date.getHour() + "時" + date.getMinute() + "分" + date.getSecond() + "秒",
                        date.getYear() + "년 " + date.getMonthValue() + "월 " + date.getDayOfMonth() + "일 "
                                + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.KOREAN)
                                + (morning ? " 오전 " : " 오후 ") + half + clock)
                .forEach(text -> assertThat(LenientDate.parse(text))
                        .as(text)
                        .isEqualTo(new ParsedDate(date, "no time zone; UTC was assumed")));
    }

    @Property(tries = 3000)
    void aNameWithAChangedLetterIsNeverReadAsAnotherMonth(
            @ForAll("languages") String language, @ForAll("styles") TextStyle style, @ForAll Month month) {
        String name = month.getDisplayName(style, Locale.forLanguageTag(language));
        assertThat(LenientDate.parse("3 " + name + "qx 2022 10:00 GMT")).isNull();
        assertThat(LenientDate.parse("3 qx" + name + " 2022 10:00 GMT")).isNull();
    }

    @Property(tries = 3000)
    void daysOfTheWeekAreNoMonthsBeforeAnotherMonth(
            @ForAll("languages") String language, @ForAll("styles") TextStyle style, @ForAll DayOfWeek day) {
        String name = day.getDisplayName(style, Locale.forLanguageTag(language));
        assertThat(LenientDate.parse(name + ", 03 Oct 2022 18:55:00 +0000"))
                .as(name)
                .isEqualTo(new ParsedDate(OffsetDateTime.parse("2022-10-03T18:55Z"), "not in a standard form"));
    }

    @Example
    void wordsBeforeTheTimeSayNothing() {
        for (String raw : List.of(
                "5. toukokuuta 2026 kello 14.30",
                "5 Mei 2026 pukul 14.30",
                "5 במאי 2026 בשעה 14:30",
                "5. maí 2026 klukkan 14:30",
                "5 Μαΐου 2026, ώρα 14:30",
                "5. května 2026 ve 14:30",
                "5 مايو 2026 الساعة 14:30")) {
            ParsedDate parsed = LenientDate.parse(raw);
            assertThat(parsed).as(raw).isNotNull();
            assertThat(parsed.value()).as(raw).isEqualTo(OffsetDateTime.parse("2026-05-05T14:30:00Z"));
        }
    }

    @Example
    void aNameOfTwoMonthsNeedsTheDayOfTheWeek() {
        assertThat(LenientDate.parse("5 Mae 2026 14:30")).isNull();
        ParsedDate breton = LenientDate.parse("Tue, 5 Mae 2026 14:30:00 GMT");
        assertThat(breton).isNotNull();
        assertThat(breton.value()).isEqualTo(OffsetDateTime.parse("2026-05-05T14:30:00Z"));
    }

    @Property
    void yearsOfOtherCalendarsAreRefused(@ForAll("otherYears") int year) {
        assertThat(LenientDate.parse(year + "/07/11 10:00")).isNull();
        assertThat(LenientDate.parse("11/07/" + year)).isNull();
    }

    @Provide
    Arbitrary<Integer> otherYears() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1300, 1499),
                Arbitraries.integers().between(2401, 2700));
    }
}
