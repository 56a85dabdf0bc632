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
                "Fri, 11 Mar 2016 01:15:00 +3000"
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
                "1031270400",
                "07 Sep 2002 25:00 GMT",
                "Sep 2002",
                "10:00"
            })
    void rejectsAmbiguousDates(String raw) {
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
