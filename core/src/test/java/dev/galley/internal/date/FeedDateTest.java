package dev.galley.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2002-09-07T00:00:01Z            | 2002-09-07T00:00:01Z
            2002-09-07t00:00:01z            | 2002-09-07T00:00:01Z
            2002-09-07T00:00:01.5+02:00     | 2002-09-07T00:00:01.5+02:00
            2002-09-07T00:00:01.123456789Z  | 2002-09-07T00:00:01.123456789Z
            2002-09-07T00:00-08:30          | 2002-09-07T00:00-08:30
            2002-09-07 00:00:01Z            | 2002-09-07T00:00:01Z
            Sat, 07 Sep 2002 00:00:01 GMT   | 2002-09-07T00:00:01Z
            Sat, 7 Sep 2002 00:00:01 +0200  | 2002-09-07T00:00:01+02:00
            07 Sep 2002 00:00 EST           | 2002-09-07T00:00-05:00
            Sat, 07 Sep 02 00:00:01 UT      | 2002-09-07T00:00:01Z
            Tue, 07 Sep 99 00:00:01 PDT     | 1999-09-07T00:00:01-07:00
            Thu, 29 Feb 2024 23:59:59 -0000 | 2024-02-29T23:59:59Z
            """)
    void readsStandardForms(String raw, OffsetDateTime expected) {
        assertThat(FeedDate.parse(raw)).isEqualTo(expected);
        assertThat(FeedDate.parse(" \n" + raw + "\t")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2002-02-30T00:00:00Z",
                "2023-02-29T00:00:00Z",
                "2002-13-01T00:00:00Z",
                "2002-09-07T25:00:00Z",
                "2002-09-07T00:60:00Z",
                "2002-09-07T00:00:00+19:00",
                "2002-09-07T00:00:00+02:60",
                "2002-09-07T00:00:00Zulu",
                "2002-09-07T00:00:00.1234567890Z",
                "Sat, 31 Sep 2002 00:00:01 GMT",
                "Sat, 07 Sep 2002 00:00:01",
                "Fri, 11 Mar 2016 01:15:00 +3000",
                "Sat, 07 Sep 2002 00:00:",
                "Sat, 07 Sep 2002 00:00:1",
                "Mo., 04 Mai 26 12:00:"
            })
    void rejectsOtherText(String raw) {
        assertThat(FeedDate.parse(raw)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2002-09-07                          | 2002-09-07T00:00Z       | no time; midnight UTC was assumed
            2002-09                             | 2002-09-01T00:00Z       | no day; the first was assumed
            2002                                | 2002-01-01T00:00Z       | no day; the first was assumed
            2020/1/10 14:33:00                  | 2020-01-10T14:33Z       | no time zone; UTC was assumed
            2002-9-7 7:05:03                    | 2002-09-07T07:05:03Z    | no time zone; UTC was assumed
            20020907T000001Z                    | 2002-09-07T00:00:01Z    | not in a standard form
            2002-09-07T00:00:01+0200            | 2002-09-07T00:00:01+02:00 | not in a standard form
            2002-09-07 00:00:01 +02             | 2002-09-07T00:00:01+02:00 | not in a standard form
            2002-09-07T24:00:00Z                | 2002-09-08T00:00Z       | not in a standard form
            2016-12-31T23:59:60Z                | 2016-12-31T23:59:59Z    | not in a standard form
            Sat 07 Sep 2002 00:00:01 GMT        | 2002-09-07T00:00:01Z    | not in a standard form
            Saturday, 7 September 2002 0:00 GMT | 2002-09-07T00:00Z       | not in a standard form
            07-Sep-2002 00:00:01 GMT            | 2002-09-07T00:00:01Z    | not in a standard form
            Sep 7, 2002 1:05 PM EDT             | 2002-09-07T13:05-04:00  | not in a standard form
            Sep 7, 2002 12:05 AM EDT            | 2002-09-07T00:05-04:00  | not in a standard form
            Sat Sep  7 00:00:01 2002            | 2002-09-07T00:00:01Z    | no time zone; UTC was assumed
            Sat, 07 Sep 2002 00:00:01 GMT+2     | 2002-09-07T00:00:01+02:00 | not in a standard form
            Sat, 07 Sep 2002 00:00:01 -0800 (PST) | 2002-09-07T00:00:01-08:00 | not in a standard form
            Do, 22 Dez 2016 17:36:00 +0000      | 2016-12-22T17:36Z       | not in a standard form
            mar. 3 mars 2015 10:00 CET          | 2015-03-03T10:00+01:00  | not in a standard form
            sat, 07 SEP 2002 00:00:01 gmt       | 2002-09-07T00:00:01Z    | not in a standard form
            25/12/2002 10:00 GMT                | 2002-12-25T10:00Z       | not in a standard form
            1031356801                          | 2002-09-07T00:00:01Z    | seconds since 1970
            1031356801500                       | 2002-09-07T00:00:01.5Z  | milliseconds since 1970
            20020907000001                      | 2002-09-07T00:00:01Z    | no time zone; UTC was assumed
            2002-09-07 00:00:01 +0100 CET       | 2002-09-07T00:00:01+01:00 | not in a standard form
            2002-09-07 00:00:01.5 +0800 CST     | 2002-09-07T00:00:01.5+08:00 | not in a standard form
            2002-09-07 00:00:01 +0000 UTC       | 2002-09-07T00:00:01Z    | not in a standard form
            2002-09-07 00:00:01 +0300 +03       | 2002-09-07T00:00:01+03:00 | not in a standard form
            2002年9月7日                        | 2002-09-07T00:00Z       | no time; midnight UTC was assumed
            2002年9月7日 0:05                   | 2002-09-07T00:05Z       | no time zone; UTC was assumed
            ２００２年９月７日 10:05            | 2002-09-07T10:05Z       | no time zone; UTC was assumed
            2002年09月07日(土) 15時05分01秒     | 2002-09-07T15:05:01Z    | no time zone; UTC was assumed
            2002年9月7日星期六 下午3:05         | 2002-09-07T15:05Z       | no time zone; UTC was assumed
            2002年9月7日 上午12点5分            | 2002-09-07T00:05Z       | no time zone; UTC was assumed
            2002년 9월 7일 토요일 오후 3:05     | 2002-09-07T15:05Z       | no time zone; UTC was assumed
            2002. 9. 7. 오전 3:05               | 2002-09-07T03:05Z       | no time zone; UTC was assumed
            2002. szeptember 7., szombat 3:05   | 2002-09-07T03:05Z       | no time zone; UTC was assumed
            2002 m. rugsėjo 7 d. 03:05          | 2002-09-07T03:05Z       | no time zone; UTC was assumed
            Sat, 07 Sep 2002 03.05.01 +0200     | 2002-09-07T03:05:01+02:00 | not in a standard form
            7. syyskuuta 2002 klo 3.05          | 2002-09-07T03:05Z       | no time zone; UTC was assumed
            2002-09-07 03.05                    | 2002-09-07T03:05Z       | no time zone; UTC was assumed
            7 сентября 2002 г., 03:05           | 2002-09-07T03:05Z       | no time zone; UTC was assumed
            7 de septiembre de 2002, 3:05 p. m. | 2002-09-07T15:05Z       | no time zone; UTC was assumed
            Σάβ, 7 Σεπ 2002 3:05 μ.μ.           | 2002-09-07T15:05Z       | no time zone; UTC was assumed
            sábado, 7 d’setembre 2002           | 2002-09-07T00:00Z       | no time; midnight UTC was assumed
            le samedi 7 septembre 2002 à 3h05   | 2002-09-07T03:05Z       | no time zone; UTC was assumed
            Samstag, 7. September 2002 um 3:05 Uhr | 2002-09-07T03:05Z    | no time zone; UTC was assumed
            T7, 07 Th9 2002 03:05:00 +0000      | 2002-09-07T03:05Z       | not in a standard form
            Thứ Bảy, 7 tháng 9, 2002            | 2002-09-07T00:00Z       | no time; midnight UTC was assumed
            sábado-feira, 7 Set 2002 3:05 GMT   | 2002-09-07T03:05Z       | not in a standard form
            Stardate, 07 Sep 2002 03:05:00 GMT  | 2002-09-07T03:05Z       | not in a standard form
            Sep 7, 2002 3 PM                    | 2002-09-07T15:00Z       | no time zone; UTC was assumed
            03:05, 7 Sep 2002                   | 2002-09-07T03:05Z       | no time zone; UTC was assumed
            mar, 08 mar 2022 10:00 GMT          | 2022-03-08T10:00Z       | not in a standard form
            Sob, 17 lis 2001 10:00 GMT          | 2001-11-17T10:00Z       | not in a standard form
            sri, 17 listopada 2001 10:00 GMT    | 2001-10-17T10:00Z       | not in a standard form
            """)
    void readsDatesOfRealFeedsAndNotesTheAssumptions(String raw, OffsetDateTime expected, String note) {
        assertThat(FeedDate.parse(raw)).isNull();
        assertThat(LenientDate.parse(raw)).isEqualTo(new ParsedDate(expected, note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "02-09-07T00:00:01Z",
                "09/07/2002 10:00 GMT",
                "30 Feb 2002 10:00 GMT",
                "Sat, 07 Sep 2002 00:00:01 IST",
                "Fri, 11 Mar 2016 01:15:00 +3000",
                "7 Sep 2002 10:00 GMT 5",
                "7 Sep 2002 10.5",
                "7 Sep 2002 10.75.00",
                "2024030710",
                "0331270400",
                "3456789012",
                "103127040012",
                "01/02/2024",
                "03.10.2022 10:00",
                "Spring, 2024",
                "Mon, 2024-06",
                "EST, 7 Sep 2002 10:00",
                "3 listopada 2022 10:00 GMT",
                "3 lip 2022",
                "Thu, 17 listopada 2001",
                "令和6年3月7日",
                "24年3月7日",
                "2024年13月7日",
                "2024年2月30日",
                "2024年3月",
                "3月7日",
                "2024年3月7日 下午15:05",
                "2002-09-07 00:00:01 +0100 +02",
                "2002-09-07 10:00 PET",
                "7 Sep 2002 10:00 MART",
                "7 Sep 2002 10:00 A",
                "7 Sep 2002 13:00 PM",
                "7 Sep 2002 PM",
                "2002-09-07 PM 10",
                "7 Muharram 1446",
                "3 ตุลาคม 2565",
                "07 Sep 2002 25:00 GMT",
                "Sep 2002",
                "10:00"
            })
    void rejectsAmbiguousDates(String raw) {
        assertThat(FeedDate.parse(raw)).isNull();
        assertThat(LenientDate.parse(raw)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon, 30 Nov -0001 00:00:00 +0000",
                "0001-01-01T00:00:00Z",
                "0001-01-01 00:00:00",
                "0000-00-00 00:00:00",
                "Mon, 01 Jan 0001 00:00:00 +0000",
                "0999-12-31T23:59:59Z"
            })
    void refusesYearsThatStandForNoDate(String raw) {
        assertThat(FeedDate.parse(raw)).isNull();
        assertThat(LenientDate.parse(raw)).isNull();
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "hi-IN-u-nu-deva"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                OffsetDateTime date = OffsetDateTime.parse("2002-09-07T00:00:01Z");
                assertThat(DateWriter.rfc822(date)).isEqualTo("Sat, 07 Sep 2002 00:00:01 GMT");
                assertThat(DateWriter.rfc3339(date)).isEqualTo("2002-09-07T00:00:01Z");
                assertThat(LenientDate.parse("FRIDAY, 12 APRIL 2002 I"))
                        .as("a stray letter")
                        .isNull();
                assertThat(LenientDate.parse("Friday, 12 APRIL 2002 10:00 GMT")).isNotNull();
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
