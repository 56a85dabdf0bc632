package dev.galley.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSyntaxesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-05T12:00:00Z"), ZoneOffset.UTC);
    private static final Syntax RSS = new Rfc822Date(CLOCK);
    private static final Syntax ATOM = new Rfc3339Date(CLOCK, true);
    private static final Syntax JSON = new Rfc3339Date(CLOCK, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sat, 07 Sep 2002 00:00:01 GMT",
                "Sat, 7 Sep 2002 00:00 +0200",
                "07 Sep 2002 00:00:01 EDT",
                "sAT, 07 sep 2002 23:59:60 z",
                "Sat ,  07  Sep\t2002 00:00:01 +0530",
                "Mon, 06 May 2024 11:00:00 +1400"
            })
    void acceptsDatesOfRss(String date) {
        assertThat(SyntaxProblems.codes(RSS, date)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sat, 07 Sep 02 00:00:01 GMT",
                "Sat,07 Sep 2002 00:00:01 GMT",
                "Sat 07 Sep 2002 00:00:01 GMT",
                "Saturday, 07 September 2002 00:00:01 GMT",
                "07 Sep 2002 00:00:01",
                "07 Sep 2002 00:00:01 A",
                "07 Sep 2002 00:00:01 CET",
                "07 Sep 2002 0:00:01 GMT",
                "07 Sep 2002 00:00:01 +0017",
                "Sat(urday), 07 Sep 2002 00:00:01 GMT (that is (at) Greenwich\\))"
            })
    void reportsUnusualForms(String date) {
        assertThat(SyntaxProblems.codes(RSS, date)).containsExactly("date.unusual-form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2002-09-07T00:00:01Z",
                "07 Sep 2002",
                "31 Jun 2002 00:00:01 GMT",
                "29 Feb 2023 00:00:01 GMT",
                "07 Sep 2002 24:00:01 GMT",
                "07 Sep 2002 00:60 GMT",
                "07 Sep 2002 00:00:01 GMT or so",
                "Sit, 07 Sep 2002 00:00:01 GMT",
                "Satan, 07 Sep 2002 00:00:01 GMT",
                "07 Sip 2002 00:00:01 GMT",
                "07 Sep 2002 00:00:01 +01:00",
                "07 Sep 2002 10:00 PM",
                "07 Sep 2002 10:00:01 am"
            })
    void rejectsOtherDates(String date) {
        assertThat(SyntaxProblems.codes(RSS, date)).containsExactly("date.not-rfc822");
    }

    @Test
    void reportsAWrongDayOfTheWeek() {
        assertThat(SyntaxProblems.codes(RSS, "Mon, 07 Sep 2002 00:00:01 GMT")).containsExactly("date.wrong-weekday");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2002-09-07T00:00:01Z |",
                "2002-09-07T00:00:01.25+02:00 |",
                "2016-12-31T23:59:60Z |",
                "2002-09-07T00:00Z | date.not-rfc3339",
                "2002-09-07 00:00:01Z | date.not-rfc3339",
                "2002-09-07T 00:00:01Z | date.not-rfc3339",
                "2002-09-07T00:00:01 -05:00 | date.not-rfc3339",
                "2002-09-07T00:00:01-0500 | date.not-rfc3339",
                "2002-09-07T00:00:01.Z | date.not-rfc3339",
                "2002-09-07T00:00:01 | date.not-rfc3339",
                "2002-06-31T00:00:01Z | date.not-rfc3339",
                "20020907T000001Z | date.not-rfc3339",
                "2002-09-07 | date.not-rfc3339",
                "2002 | date.not-rfc3339",
                "2002-09-07t00:00:01z | date.not-rfc3339",
                "1003-12-13T18:30:02Z | date.implausible",
                "2024-05-06T23:00:00Z |",
                "2024-05-07T00:00:00Z | date.implausible",
            })
    void atomTakesRfc3339InCapitals(String date, String code) {
        assertThat(SyntaxProblems.codes(ATOM, date)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void rfc3339ItselfTakesSmallLetters() {
        assertThat(SyntaxProblems.codes(JSON, "2002-09-07t00:00:01z")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2002,",
        "2002-09,",
        "2002-09-07,",
        "2002-09-07T00:00Z,",
        "2002-09-07T00:00:01.5+02:00,",
        "0079-08-24,",
        "2002-13,date.not-w3cdtf",
        "2002-09-07T00:00:01,date.not-w3cdtf",
        "2002-09-07T00Z,date.not-w3cdtf",
        "2002-09T00:00Z,date.not-w3cdtf",
        "2002-9-7,date.not-w3cdtf",
        "'',date.not-w3cdtf",
        "'Mon, 31 Dec 2002 14:20:20 GMT',date.not-w3cdtf"
    })
    void dublinCoreTakesTheFormsOfTheW3c(String date, String code) {
        assertThat(SyntaxProblems.codes(Syntaxes.W3C_DATE, date)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void allowsIsoDatesWithoutZone() {
        assertThat(SyntaxProblems.codes(Syntaxes.ISO_DATE, "2005-07-02T10:00:00"))
                .isEmpty();
    }
}
