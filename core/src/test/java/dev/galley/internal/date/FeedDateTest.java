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
            SAT, 07 SEP 2002 00:00:01 gmt   | 2002-09-07T00:00:01Z
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
    @CsvSource(delimiter = ';', textBlock = """
            Mon, 30 Nov 2026 10:00:00 Asia/Kolkata       ; 2026-11-30T10:00+05:30
            2026-07-30 10:00:00 America/New_York         ; 2026-07-30T10:00-04:00
            2026-11-30T10:00:00[Europe/Berlin]           ; 2026-11-30T10:00+01:00
            2026-11-30T10:00:00+01:00[Europe/Berlin]     ; 2026-11-30T10:00+01:00
            2026-11-30 10:00 (America/Argentina/Buenos_Aires) ; 2026-11-30T10:00-03:00
            2026-11-30 10:00, Etc/GMT+5                  ; 2026-11-30T10:00-05:00
            Senin, 30 November 2026 | 10.00 WIB          ; 2026-11-30T10:00+07:00
            30 november 2026 om 14u30                    ; 2026-11-30T14:30Z
            30 november 2026 14u                         ; 2026-11-30T14:00Z
            30 November 2026 – 10:00                     ; 2026-11-30T10:00Z
            30 November 2026 • 10:00                     ; 2026-11-30T10:00Z
            30 November 2026 @ 10:00                     ; 2026-11-30T10:00Z
            Published: 30 November 2026 10:00            ; 2026-11-30T10:00Z
            30/Nov/2026:10:00:00 +0100                   ; 2026-11-30T10:00+01:00
            30.XI.2026                                   ; 2026-11-30T00:00Z
            ma 05/04/2021 10:00                          ; 2021-04-05T10:00Z
            30. 11. v 2026                               ; 2026-11-30T00:00Z
            2026-11-30 10:00 Europe/Berlin.              ; 2026-11-30T10:00+01:00
            Mon, 30 Nov 2026 10:00:00 +200               ; 2026-11-30T10:00+02:00
            Mon, 30 Nov 2026 10:00:00 −0500              ; 2026-11-30T10:00-05:00
            30. 11. 2026 v 10:00                         ; 2026-11-30T10:00Z
            Lu, 30 noi 2026 10:00:00 +0200               ; 2026-11-30T10:00+02:00
            الإثنين 30 تشرين الثاني 2026                  ; 2026-11-30T00:00Z
            วันจันทร์ที่ 30 พฤศจิกายน 2026                  ; 2026-11-30T00:00Z
            Isnin, 30 November 2026 10:00 petang         ; 2026-11-30T22:00Z
            """)
    void readsWordsAndSignsOfOtherForms(String raw, OffsetDateTime expected) {
        assertThat(LenientDate.parse(raw))
                .isNotNull()
                .extracting(ParsedDate::value)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-25 02:30:00 Europe/Berlin", // there are two such times
                "2026-03-29 02:30:00 Europe/Berlin", // and no such time
                "2026-11-30 10:00:00 Europe/Nowhere",
                "2026-11-30T10:00:00[Nowhere]",
                "2026-11-30 10:00 Europe/Berlin +02:00",
                "2026-11-30 10:00 CET Europe/Berlin",
                "2026-11-30T10:00:00+05:00[Europe/Berlin]",
                "10 – 12 November 2026",
                "30 November 2026 10:00 – 12:00",
                "10:00 – 12:00 | 30 November 2026",
                "10:00 - 12 u 30 november 2026",
                "10:00 -3 November 2026",
                "2026-11_30 10:00",
                "2026-11-30-08:00",
                "AM 12:05, 30 November 2026"
            })
    void refusesZonesAndRangesThatLeaveADoubt(String raw) {
        assertThat(LenientDate.parse(raw)).isNull();
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
            sat, 07 sep 2002 00:00:01 gmt       | 2002-09-07T00:00:01Z    | not in a standard form
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
                "07 Sep 2002 25:00 GMT",
                "Sep 2002",
                "10:00"
            })
    void rejectsAmbiguousDates(String raw) {
        assertThat(FeedDate.parse(raw)).isNull();
        assertThat(LenientDate.parse(raw)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 апреля 2022, 09:06 (МСК)              | 2022-04-05T09:06+03:00
            5 апреля 2022 г. в 9:06 МСК             | 2022-04-05T09:06+03:00
            2022-04-05 09:06 (CEST)                 | 2022-04-05T09:06+02:00
            5 Apr 2022 09:06 (GMT+3)                | 2022-04-05T09:06+03:00
            5 Apr 2022 09:06 (UTC+05:30)            | 2022-04-05T09:06+05:30
            Tue Apr 05 2022 09:06:07 GMT+0200 (Central European Summer Time) | 2022-04-05T09:06:07+02:00
            2022年1月6日 星期四 09:06:07 CST        | 2022-01-06T09:06:07+08:00
            星期四, 06 一月 2022 09:06:07 CST       | 2022-01-06T09:06:07+08:00
            2022-04-05T09:06:00+02:00[Europe/Berlin] | 2022-04-05T09:06+02:00
            2022-04-05T09:06:00Z[UTC]               | 2022-04-05T09:06Z
            2022-04-05 09:06:00 +0200 Europe/Berlin | 2022-04-05T09:06+02:00
            2022-04-05 09:06 -0300 America/Argentina/Buenos_Aires | 2022-04-05T09:06-03:00
            """)
    void readsZonesInWordsBracketsAndRegions(String raw, OffsetDateTime expected) {
        assertThat(LenientDate.parse(raw)).isEqualTo(new ParsedDate(expected, "not in a standard form"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022年01月06日(木) 09:06                | 2022-01-06T09:06Z
            2022年9月23日(金・祝) 09:06             | 2022-09-23T09:06Z
            2022년 1월 6일 (목) 09:06               | 2022-01-06T09:06Z
            Tue, 04/05/2022 - 09:06                 | 2022-04-05T09:06Z
            Wed, 04/05/2022 - 09:06                 | 2022-05-04T09:06Z
            04/04/2022 09:06                        | 2022-04-04T09:06Z
            05.04.2022, 09:06 Uhr                   | 2022-04-05T09:06Z
            5.4.2022, 9 Uhr 06                      | 2022-04-05T09:06Z
            05.04.2022 um 09:06                     | 2022-04-05T09:06Z
            5.4.2022 klo 9.06                       | 2022-04-05T09:06Z
            Di., 05.04.2022 09:06                   | 2022-04-05T09:06Z
            Di., 05.04.2022, 09:06 Uhr              | 2022-04-05T09:06Z
            5. 4. 2022 9:06 hod.                    | 2022-04-05T09:06Z
            05.04.2022 г., 9:06 ч.                  | 2022-04-05T09:06Z
            5 avril 2022 à 09h                      | 2022-04-05T09:00Z
            5 avril 2022 à 09 h 06                  | 2022-04-05T09:06Z
            05/04/2022 9h 06, mardi                 | 2022-04-05T09:06Z
            le 9 juill. 2022 à 9h06                 | 2022-07-09T09:06Z
            5. April 2022, 9 Uhr                    | 2022-04-05T09:00Z
            15:06 Uhr, am 5. April 2022             | 2022-04-05T15:06Z
            12:06 Uhr am 5. April 2022              | 2022-04-05T12:06Z
            5 de abril de 2022 a las 9:06 horas     | 2022-04-05T09:06Z
            5 de abril de 2022 às 9h06              | 2022-04-05T09:06Z
            5 april 2022 om 09:06 uur               | 2022-04-05T09:06Z
            5 aprilie 2022, ora 09:06               | 2022-04-05T09:06Z
            5 kwietnia 2022 r., godz. 9:06          | 2022-04-05T09:06Z
            5 апреля 2022 года в 9:06               | 2022-04-05T09:06Z
            5 април 2022 г., 9:06 ч.                | 2022-04-05T09:06Z
            5 април 2022 во 09:06                   | 2022-04-05T09:06Z
            Ngày 5 tháng 4 năm 2022 lúc 09:06       | 2022-04-05T09:06Z
            09:06 ngày 5 tháng 4 năm 2022           | 2022-04-05T09:06Z
            12:06 em 5 de abril de 2022             | 2022-04-05T12:06Z
            12:06 de 5 de abril de 2022             | 2022-04-05T12:06Z
            12h06 du 5 avril 2022                   | 2022-04-05T12:06Z
            09:06, 6 de xaneiro de 2022             | 2022-01-06T09:06Z
            09:06, 5 апреля 2022 г.                 | 2022-04-05T09:06Z
            5 أبريل 2022 6:07 م                     | 2022-04-05T18:07Z
            5 أبريل 2022، 6:07 ص                    | 2022-04-05T06:07Z
            6:07 5 أبريل 2022 م                     | 2022-04-05T06:07Z
            5 Nisan 2022 6:07 ÖS                    | 2022-04-05T18:07Z
            5 Nisan 2022 6:07 ÖÖ                    | 2022-04-05T06:07Z
            5 באפריל 2022 6:07 אחה״צ                | 2022-04-05T18:07Z
            5 באפריל 2022 6:07 לפנה"צ               | 2022-04-05T06:07Z
            5 April 2022 6:07 PTG                   | 2022-04-05T18:07Z
            5 April 2022 6:07 PG                    | 2022-04-05T06:07Z
            5 april 2022 6:07 em                    | 2022-04-05T18:07Z
            5 april 2022 6:07 fm                    | 2022-04-05T06:07Z
            2022. április 5. du. 6:07               | 2022-04-05T18:07Z
            2022. április 5., 6:07 de.              | 2022-04-05T06:07Z
            5. dubna 2022 6:07 odp.                 | 2022-04-05T18:07Z
            5. dubna 2022 12:07 dop.                | 2022-04-05T00:07Z
            5 квітня 2022 р. о 6:07 пп              | 2022-04-05T18:07Z
            5 квітня 2022 6:07 дп                   | 2022-04-05T06:07Z
            April 5, 2022 PM 6:07                   | 2022-04-05T18:07Z
            April 5, 2022 6:07 p.m                  | 2022-04-05T18:07Z
            2022(e)ko urtarrilak 6 09:06            | 2022-01-06T09:06Z
            2022ko urtarrilaren 6 09:06             | 2022-01-06T09:06Z
            令和4年4月5日 09:06                     | 2022-04-05T09:06Z
            令和元年5月1日 09:06                    | 2019-05-01T09:06Z
            平成31年4月30日 09:06                   | 2019-04-30T09:06Z
            ٥ أبريل ٢٠٢٢ ٠٩:٠٦                      | 2022-04-05T09:06Z
            ۵ آوریل ۲۰۲۲، ۰۹:۰۶                     | 2022-04-05T09:06Z
            ५ अप्रैल २०२२ ०९:०६                     | 2022-04-05T09:06Z
            ৬ জানুয়ারি, ২০২২ ০৯:০৬                  | 2022-01-06T09:06Z
            ๖ มกราคม ๒๕๖๕ ๐๙:๐๖ น.                  | 2022-01-06T09:06Z
            3 ตุลาคม พ.ศ. 2565 เวลา 09:06 น.        | 2022-10-03T09:06Z
            3 ตุลาคม 2022 09:06                     | 2022-10-03T09:06Z
            2022 оны нэгдүгээр сарын 6 09:06        | 2022-01-06T09:06Z
            """)
    void readsTimesAndDaysInTheWordsOfManyLanguages(String raw, OffsetDateTime expected) {
        assertThat(LenientDate.parse(raw)).isEqualTo(new ParsedDate(expected, "no time zone; UTC was assumed"));
    }

    /** As Java's SimpleDateFormat and WordPress' date_i18n('r') write it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "星期四, 06 一月 2022 09:06:07 +0800",
                "周四, 06 1月 2022 09:06:07 +0800",
                "木, 06 1月 2022 09:06:07 +0800",
                "목, 06 1월 2022 09:06:07 +0800",
                "1月 6, 2022 09:06:07 +0800",
                "Th 5, 06 Thg 1 2022 09:06:07 +0800",
                "พฤ., 06 ม.ค. 2022 09:06:07 +0800",
                "พฤ., 06 ม.ค. 2565 09:06:07 +0800",
                "پنجشنبه, 06 ژانویهٔ 2022 09:06:07 +0800",
                "বৃহস্পতি, 06 জানুয়ারি 2022 09:06:07 +0800",
                "جمعرات، 06 جنوری 2022 09:06:07 +0800",
                "வியா., 06 ஜன. 2022 09:06:07 +0800",
                "గురు, 06 జన 2022 09:06:07 +0800",
                "बिहि, 06 जनवरी 2022 09:06:07 +0800",
                "Déar, 06 Ean 2022 09:06:07 +0800",
                "Iau, 06 Ion 2022 09:06:07 +0800",
                "Ħam, 06 Jan 2022 09:06:07 +0800",
                "ព្រហស្បតិ៍, 06 មករា 2022 09:06:07 +0800",
                "ကြာသပတေး, 06 ဇန်နဝါရီ 2022 09:06:07 +0800",
                "Пү, 06 нэгдүгээр сар 2022 09:06:07 +0800",
                "Don., 06 Jan. 2022 09:06:07 +0800"
            })
    void readsTheOrderOfEnglishWithOtherNames(String raw) {
        assertThat(LenientDate.parse(raw))
                .isEqualTo(new ParsedDate(OffsetDateTime.parse("2022-01-06T09:06:07+08:00"), "not in a standard form"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 апреля 2022, 09:06 (АБВ)",
                "5 Apr 2022 09:06 (local time)",
                "5 Apr 2022 (updated) 09:06",
                "5 Apr 2022 (09:06)",
                "2022年1月6日 09:06 IST",
                "2022-04-05 09:06 +0200 [Europe/Berlin",
                "Thu, 04/05/2022 - 09:06",
                "Tue, 03/10/2022 - 09:06",
                "Tue, 12/04/2022 - 09:06 5",
                "Mo., 05.04.2022, 09:06 Uhr",
                "Wed, 05.04.2022 09:06",
                "05.04.2022 09:06",
                "05/04/2022 um 09:06",
                "05-04-2022 klo 9.06",
                "5.13.2022 klo 9.06",
                "5 avril 2022 à 25h",
                "9 h 15 avril 2022",
                "09:06 m 5 Sep 2022",
                "10:00, 5 de 2022",
                "5 de abril de 2022 a las 9:06 H",
                "9:06 de la tarde del 5 de abril de 2022",
                "5 أبريل 2022 م 6",
                "5 April 2022 13:07 PTG",
                "5 April 2022 PTG 6:07",
                "5 april em 2022 6:07 em em",
                "平成32年4月5日",
                "令和0年4月5日",
                "令和4年4月31日",
                "令和 2022年4月5日",
                "昭和40年4月5日",
                "6 ม.ค. 65 09:06",
                "6 January 2565 Thai",
                "3 มกรา 2565",
                "06 1月 22",
                "06 一月 22",
                "1月 2022",
                "06 13月 2022 09:06",
                "Th 9 06 Thg 1 2022",
                "06 Thg 13 2022 09:06",
                "06 Jan. Feb. 2022",
                "١ محرم ١٤٤٣"
            })
    void doesNotGuessAtWhatComesClose(String raw) {
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
