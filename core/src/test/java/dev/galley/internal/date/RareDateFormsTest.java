package dev.galley.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as few programs and languages write them: other clocks, other notations, rare forms of RFC 822, signs of the year. */
class RareDateFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022年10月3日 午前0:05                  | 2022-10-03T00:05Z
            2022年10月3日(月) 午前0時5分            | 2022-10-03T00:05Z
            2022年10月3日 午後0:30                  | 2022-10-03T12:30Z
            2022年10月3日 午後11:30                 | 2022-10-03T23:30Z
            2022年10月3日 上午0:05                  | 2022-10-03T00:05Z
            2022년 10월 3일 오전 0:05               | 2022-10-03T00:05Z
            2022년 10월 3일 오후 0시 30분           | 2022-10-03T12:30Z
            October 3, 2022 0:05 AM                 | 2022-10-03T00:05Z
            14 janvier 2022, 18 h 55 min 07 s       | 2022-01-14T18:55:07Z
            14 janvier 2022, 18h55min               | 2022-01-14T18:55Z
            18 h 55 min 14 janvier 2022             | 2022-01-14T18:55Z
            18h55 - 3 octobre 2022                  | 2022-10-03T18:55Z
            2022-10-03_18:55:00                     | 2022-10-03T18:55Z
            2022:10:03 18:55:00                     | 2022-10-03T18:55Z
            2022-276T18:55:00                       | 2022-10-03T18:55Z
            2020-366 18:55                          | 2020-12-31T18:55Z
            2022-W40-1T18:55:00                     | 2022-10-03T18:55Z
            2020-W53-7 18:55                        | 2021-01-03T18:55Z
            2020-W01-1 18:55                        | 2019-12-30T18:55Z
            """)
    void readsClocksAndNotationsThatCountDifferently(String raw, OffsetDateTime expected) {
        assertThat(LenientDate.parse(raw)).isEqualTo(new ParsedDate(expected, "no time zone; UTC was assumed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            terça-feira 4 outubro 2022 18:55        | 2022-10-04T18:55Z
            Segunda-feira 3 de outubro de 2022 18:55 | 2022-10-03T18:55Z
            Quinta feira 6 outubro 2022 18:55       | 2022-10-06T18:55Z
            Thứ Hai 3 tháng 10 2022 18:55           | 2022-10-03T18:55Z
            18:55, Thứ Hai, 3 tháng 10, 2022        | 2022-10-03T18:55Z
            Chủ Nhật 2 tháng 10 năm 2022 18:55      | 2022-10-02T18:55Z
            Thứ Hai, 03/10/2022 18:55               | 2022-10-03T18:55Z
            יום שני 3 באוקטובר 2022 18:55           | 2022-10-03T18:55Z
            יום ב׳, 3 באוקטובר 2022 18:55           | 2022-10-03T18:55Z
            14 בינו׳ 2022 18:55                     | 2022-01-14T18:55Z
            3. Feber 2023 18:55                     | 2023-02-03T18:55Z
            3 اکتوبر 2022ء 18:55                    | 2022-10-03T18:55Z
            2022 ж. 14 қаңтар, 18:55                | 2022-01-14T18:55Z
            2022 жылғы 14 қаңтар 18:55              | 2022-01-14T18:55Z
            2022-ж., 14-январь, жума 18:55          | 2022-01-14T18:55Z
            14 հունվարի, 2022 թ., 18:55             | 2022-01-14T18:55Z
            วันศุกร์ที่ 14 มกราคม ค.ศ. 2022 18:55      | 2022-01-14T18:55Z
            14 มกราคม พ.ศ. 2565 18:55               | 2022-01-14T18:55Z
            3 أكتوبر 2022 6:55 مساءً                 | 2022-10-03T18:55Z
            3 أكتوبر 2022، 12:05 صباحًا              | 2022-10-03T00:05Z
            14 ஜனவரி, 2022, பிற்பகல் 6:55           | 2022-01-14T18:55Z
            ಜನವರಿ 14, 2022 06:55 ಅಪರಾಹ್ನ             | 2022-01-14T18:55Z
            Dydd Llun 3 Hydref 2022 18:55           | 2022-10-03T18:55Z
            Dydd Mawrth 1 Mawrth 2022 18:55         | 2022-03-01T18:55Z
            Dé Luain 3 Deireadh Fómhair 2022 18:55  | 2022-10-03T18:55Z
            Dé hAoine 14 Eanáir 2022 18:55          | 2022-01-14T18:55Z
            Il-Ġimgħa, 14 ta’ Jannar 2022 18:55     | 2022-01-14T18:55Z
            E martë 1 mars 2022, 6:55 e pasdites    | 2022-03-01T18:55Z
            çərşənbə axşamı 15 fevral 2022 18:55    | 2022-02-15T18:55Z
            2022 оны нэгдүгээр сарын 14, баасан гараг 18:55 | 2022-01-14T18:55Z
            Cʼhwevrer 15 2022 18:55                 | 2022-02-15T18:55Z
            ວັນສຸກ ທີ 14 ມັງກອນ ຄ.ສ. 2022, 18:55      | 2022-01-14T18:55Z
            ສຸກ, 14 ມ.ກ. 2022 18:55                  | 2022-01-14T18:55Z
            2022 ጃንዩወሪ 14፣ ዓርብ 18:55               | 2022-01-14T18:55Z
            DihAoine, 14mh dhen Fhaoilleach 2022 18:55 | 2022-01-14T18:55Z
            lundo, 3-a de oktobro 2022 18:55        | 2022-10-03T18:55Z
            moandei 3 oktober 2022 18:55            | 2022-10-03T18:55Z
            mánadagur 3. oktober 2022 18:55         | 2022-10-03T18:55Z
            llunes, 3 d’ochobre de 2022 18:55       | 2022-10-03T18:55Z
            dushanba, 3-oktabr 2022 18:55           | 2022-10-03T18:55Z
            Душанбе 3 Октябр 2022 18:55             | 2022-10-03T18:55Z
            җомга, 14 гыйнвар 2022 ел, 18:55        | 2022-01-14T18:55Z
            """)
    void readsSignsOfTheYearAndOfTheDayInManyLanguages(String raw, OffsetDateTime expected) {
        assertThat(LenientDate.parse(raw)).isEqualTo(new ParsedDate(expected, "no time zone; UTC was assumed"));
    }

    @Test
    void readsTimesBeforeASignAndTheDay() {
        assertThat(LenientDate.parse("18:55 | 3 Ekim 2022"))
                .isEqualTo(new ParsedDate(OffsetDateTime.parse("2022-10-03T18:55Z"), "no time zone; UTC was assumed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-10-03 18:55:00.123456789 +0200 CEST m=+0.001 | 2022-10-03T18:55:00.123456789+02:00 | not in a standard form
            /Date(1664823300000)/               | 2022-10-03T18:55Z         | milliseconds since 1970
            /Date(1664823300500+0200)/          | 2022-10-03T20:55:00.5+02:00 | milliseconds since 1970
            /Date(946684800000)/                | 2000-01-01T00:00Z         | milliseconds since 1970
            2022-276                            | 2022-10-03T00:00Z         | no time; midnight UTC was assumed
            2022-W40-1                          | 2022-10-03T00:00Z         | no time; midnight UTC was assumed
            """)
    void readsWhatProgramsWrite(String raw, OffsetDateTime expected, String note) {
        assertThat(FeedDate.parse(raw)).isNull();
        assertThat(LenientDate.parse(raw)).isEqualTo(new ParsedDate(expected, note));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mon, 03 Oct 2022 (comment) 18:55:00 GMT           | not in a standard form
            Mon (first (day)), 3 (of) Oct 2022 18:55:00 GMT (now) | not in a standard form
            Mon , 03 Oct 2022 18 : 55 : 00 GMT                | not in a standard form
            Mon, 03 Oct 2022 18:55:00 A                       | no time zone; UTC was assumed
            Mon, 03 Oct 22 18:55 (local) X                    | no time zone; UTC was assumed
            """)
    void readsRareFormsOfRfc822(String raw, String note) {
        assertThat(FeedDate.parse(raw)).isNull();
        assertThat(LenientDate.parse(raw)).isEqualTo(new ParsedDate(OffsetDateTime.parse("2022-10-03T18:55Z"), note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon, 03 Oct 2022 (or 4 Oct) 18:55:00 GMT",
                "Mon, 03 Oct 2022 (comment 18:55:00 GMT",
                "Mon, 03 Oct 2022 18:55:00 J",
                "Mon, 03 Oct 2022 06:55:00 P",
                "Mon, 03 Oct 2022 12:00:00 M",
                "October 3, 2022 0:30 PM",
                "2022年10月3日 午後13:30",
                "2022-10-03 18:55:00 m=+0",
                "/Date(0)/",
                "/Date(-62135596800000)/",
                "/Date(1664823300000+9900)/",
                "/Date(1664823300000",
                "2022:10:03",
                "2022:13:03 18:55:00",
                "2022-366",
                "2022-000",
                "2022-W53-1",
                "2022-W00-1",
                "2022-W40-8",
                "2022-W40",
                "2022-W40-1-2",
                "14 gun 2022 18:55", // June in Maltese, September in Shona
                "14 ጃንዩወሪ 2022 6:55 ከሰዓት", // the clock of Ethiopia begins at six
                "14 ጥር 2014 ዓ.ም."
            })
    void refusesRareFormsThatLeaveADoubt(String raw) {
        assertThat(FeedDate.parse(raw)).isNull();
        assertThat(LenientDate.parse(raw)).isNull();
    }
}
