package dev.galley.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueSyntaxesTest {
    private static final Map<String, Syntax> OTHERS = Map.of(
            "SHORT", Syntaxes.maxLength(3),
            "PORT", Syntaxes.integer(1, 65_535),
            "COLOR", Syntaxes.oneOfIgnoringCase("red", "green"),
            "POINT", Syntaxes.coordinates(1, 1),
            "LINE", Syntaxes.coordinates(2, Integer.MAX_VALUE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISSN | 0028-0836 |",
                "ISSN | 2434-561X |",
                "ISSN | 2434-5611 | issn.malformed",
                "ISSN | X434-5616 | issn.malformed",
                "ISSN | 00280836 | issn.malformed",
                "DOI | 10.1038/nature12373 |",
                "DOI | 10.1000.10/a/b |",
                "DOI | doi:10.1038/nature12373 | doi.malformed",
                "DOI | 10.1038 | doi.malformed",
                "DOI | 10.1038/ | doi.malformed",
                "DOI | 10.1038/a b | doi.malformed",
                "NOT_BLANK | a |",
                "NOT_BLANK | ' ' | value.blank",
                "SHORT | ab😀 |",
                "SHORT | abcd | value.too-long",
                "COLOR | RED |",
                "COLOR | blue | value.not-one-of",
                "BOOLEAN | true |",
                "BOOLEAN | True | value.not-one-of",
                "YES_NO | No |",
                "INTEGER | -12 |",
                "INTEGER | 7.5 | number.not-whole",
                "INTEGER | '' | number.not-whole",
                "INTEGER | - | number.not-whole",
                "POSITIVE | 1 |",
                "POSITIVE | 0 | number.out-of-range",
                "POSITIVE | 99999999999999999999 |",
                "PORT | 99999999999999999999 | number.out-of-range",
                "NON_NEGATIVE | -1 | number.out-of-range",
                "PORT | 65536 | number.out-of-range",
                "DECIMAL | 1.5 |",
                "DECIMAL | -.5 |",
                "DECIMAL | . | number.malformed",
                "DECIMAL | 1e9 | number.malformed",
                "DECIMAL | '1,5' | number.malformed",
                "NON_NEGATIVE_DECIMAL | -0.1 | number.out-of-range",
                "LATITUDE | -91.048 | latitude.out-of-range",
                "LONGITUDE | 179.9 |",
                "LONGITUDE | -188.2473 | longitude.out-of-range",
                "POINT | '45.256 -71.92' |",
                "POINT | '45.256,-71.92' | coordinates.comma",
                "POINT | 45.256 | coordinates.count",
                "POINT | '95 -71.92' | latitude.out-of-range",
                "LINE | '45.256 -110.45 46.46 -109.48' |",
                "LINE | '45.256 -110.45' | coordinates.count",
                "GEO_URI | 'geo:-27.86159,153.3169' |",
                "GEO_URI | 'GEO:48.2010,16.3695,183;crs=WGS84;u=40' |",
                "GEO_URI | 'geo:323482,4306480;crs=EPSG:32618' |",
                "GEO_URI | 'geo:-91,16' | latitude.out-of-range",
                "GEO_URI | 'geo:48,181;u=40' | longitude.out-of-range",
                "GEO_URI | 'geo:148,16;crs=wgs84' | latitude.out-of-range",
                "GEO_URI | '48.2010,16.3695' | geo.malformed",
                "GEO_URI | 'geo:48.2010' | geo.malformed",
                "GEO_URI | 'geo:48,16,183,1' | geo.malformed",
                "GEO_URI | 'geo:48.2010, 16.3695' | geo.malformed",
                "GEO_URI | 'geo:48.2010;16.3695' | geo.malformed",
                "GEO_URI | 'geo:48.,16' | geo.malformed",
                "GEO_URI | 'geo:-.5,16' | geo.malformed",
                "GEO_URI | 'geo:48N,16E' | geo.malformed",
                "GEO_URI | '' | geo.malformed",
                "SKIP_HOUR | 0 |",
                "SKIP_HOUR | 24 | hour.midnight-as-24",
                "SKIP_HOUR | 25 | number.out-of-range",
                "SKIP_HOUR | 2.5 | number.not-whole",
                "ISO_TIMESTAMP | 2021-09-26T07:30:00.000-0600 |",
                "ISO_TIMESTAMP | 2021-09-26T07:30Z |",
                "ISO_TIMESTAMP | 2021-09-26T07:30:00+02 |",
                "ISO_TIMESTAMP | 2021-09-26T07:30:00 |",
                "ISO_TIMESTAMP | 20210926T073000Z |",
                "ISO_TIMESTAMP | 20210926T0730+0200 |",
                "ISO_TIMESTAMP | 2021-09-26 | date.not-iso8601",
                "ISO_TIMESTAMP | 20210926 | date.not-iso8601",
                "ISO_TIMESTAMP | 2021-13-26T07:30:00Z | date.not-iso8601",
                "ISO_TIMESTAMP | 2021-09-26T07:30:00+25:00 | date.not-iso8601",
                "ISO_TIMESTAMP | 2021-09-26 07:30 | date.not-iso8601",
                "ISO_TIMESTAMP | 'Sun, 26 Sep 2021 07:30:00 GMT' | date.not-iso8601",
                "ISO_TIMESTAMP | tomorrow | date.not-iso8601",
                "ISO_DAY | 2021-09-26 |",
                "ISO_DAY | 20210926 |",
                "ISO_DAY | 2023-08-28T00:00:00.000Z |",
                "ISO_DAY | 28.8.2023 | date.not-iso8601",
                "WEEKDAY | Sunday |",
                "WEEKDAY | Sun | value.not-one-of",
                "MEDIA_TYPE | application/atom+xml;type=entry |",
                "MEDIA_TYPE | 'text/html; charset=\"utf-8\"' |",
                "MEDIA_TYPE | mp3 | media-type.malformed",
                "MEDIA_TYPE | text/ | media-type.malformed",
                "MEDIA_TYPE | /html | media-type.malformed",
                "MEDIA_TYPE | text/html; | media-type.malformed",
                "MEDIA_TYPE | text/html;charset | media-type.malformed",
                "MEDIA_TYPE | 'text/html,text/plain' | media-type.malformed",
                "LANGUAGE | en |",
                "LANGUAGE | de-CH-1996 |",
                "LANGUAGE | x-galley |",
                "LANGUAGE | i-klingon |",
                "LANGUAGE | gsw |",
                "LANGUAGE | en_us | language.malformed",
                "LANGUAGE | '' | language.malformed",
                "LANGUAGE | klingon | language.unknown",
                "LANGUAGE | qq | language.unknown",
                "COUNTRIES | 'de AT' |",
                "COUNTRIES | 'de XX' | country.unknown",
                "CHARSET | utf-8 |",
                "CHARSET | klingon | charset.unknown",
                "CHARSET | '?' | charset.unknown",
                "CLOCK_DURATION | 1:02:03 |",
                "CLOCK_DURATION | 7:40 |",
                "CLOCK_DURATION | 5400 |",
                "CLOCK_DURATION | 7:60 | duration.malformed",
                "CLOCK_DURATION | 1:02:03:04 | duration.malformed",
                "CLOCK_DURATION | 2h | duration.malformed",
                "NPT_TIME | now |",
                "NPT_TIME | 42.5 |",
                "NPT_TIME | 12:34:56.7 |",
                "NPT_TIME | +17sec | npt-time.malformed",
                "NPT_TIME | 12:34 | npt-time.malformed",
                "CHAPTER_START | 0 |",
                "CHAPTER_START | 3:07 |",
                "CHAPTER_START | 8:26.250 |",
                "CHAPTER_START | 01:12:42.000 |",
                "CHAPTER_START | 3:7:42 |",
                "CHAPTER_START | 3:61 | npt-time.malformed",
                "CHAPTER_START | :07 | npt-time.malformed",
                "CHAPTER_START | 3: | npt-time.malformed",
                "URL_ENCODED | H%C3%A4user+x |",
                "URL_ENCODED | 'a b' | value.not-url-encoded",
                "BASE64 | 'iVBO Rw0K' |",
                "BASE64 | insert image here | base64.malformed",
                "BASE64 | iVB | base64.malformed",
                "FORM_FIELD_NAME | q-1 |",
                "FORM_FIELD_NAME | 42 | form-name.malformed",
                "UUID | f81d4fae-7dec-11d0-a765-00a0c91e6bf6 |",
                "UUID | f81d4fae | uuid.malformed",
                "URN_SPECIFIC_STRING | REO1750 |",
                "URN_SPECIFIC_STRING | John Smith | urn.specific-string",
                "WEB_ADDRESS | http://example.org/ |",
                "WEB_ADDRESS | mailto:ada@example.org | url.not-web"
            })
    void distinguishesValidFromInvalidValues(String name, String value, String code)
            throws ReflectiveOperationException {
        assertThat(SyntaxProblems.codes(named(name), value)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    private static Syntax named(String name) throws ReflectiveOperationException {
        Syntax other = OTHERS.get(name);
        return other != null ? other : (Syntax) Syntaxes.class.getField(name).get(null);
    }

    @Property
    void neverThrows(@ForAll String value) {
        for (Field field : constants()) {
            assertThatCode(() -> SyntaxProblems.codes((Syntax) field.get(null), value))
                    .as(field.getName())
                    .doesNotThrowAnyException();
        }
    }

    private static List<Field> constants() {
        return Arrays.stream(Syntaxes.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Syntax.class)
                .toList();
    }
}
