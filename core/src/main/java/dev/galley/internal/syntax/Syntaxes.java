package dev.galley.internal.syntax;

import java.time.Clock;

/** Every syntax by name, for those who declare what an element, attribute or member holds. */
public final class Syntaxes {
    private static final Clock CLOCK = Clock.systemUTC();

    /** Any text. */
    public static final Syntax ANY = (value, notice) -> {};

    /** Something that is not only white space. */
    public static final Syntax NOT_BLANK = new NotBlank();

    /** A date of RSS: {@code Sat, 07 Sep 2002 00:00:01 GMT}. */
    public static final Syntax RFC_822 = new Rfc822Date(CLOCK);

    /** A date of Atom: RFC 3339 in capital letters. */
    public static final Syntax ATOM_DATE = new Rfc3339Date(CLOCK, true);

    /** A date of RFC 3339, as JSON Feed has them. */
    public static final Syntax RFC_3339 = new Rfc3339Date(CLOCK, false);

    /** A date of Dublin Core: year, month, day or time with a zone. */
    public static final Syntax W3C_DATE = new W3cDate(true);

    /** A date of ISO 8601, whose time may have no zone. */
    public static final Syntax ISO_DATE = new W3cDate(false);

    /** An address that may be relative. */
    public static final Syntax IRI_REFERENCE = Iri.reference();

    /** An address with its scheme. */
    public static final Syntax IRI = Iri.absolute();

    /** An id of Atom: an absolute address in canonical form. */
    public static final Syntax ATOM_ID = new CanonicalIri();

    /** A web address. */
    public static final Syntax WEB_ADDRESS = new WebAddress("url.not-web");

    /** A guid that is a permalink. */
    public static final Syntax PERMALINK = new WebAddress("guid.not-permalink");

    /** A guid that is none. */
    public static final Syntax GUID = new Guid();

    /** A URN's part behind its namespace. */
    public static final Syntax URN_SPECIFIC_STRING = new UrnSpecificString();

    /** A UUID without anything before it. */
    public static final Syntax UUID = new Uuid();

    /** An e-mail address alone. */
    public static final Syntax EMAIL = new EmailAddress();

    /** An e-mail address with the name in parentheses. */
    public static final Syntax CONTACT = new Contact();

    /** A media type. */
    public static final Syntax MEDIA_TYPE = new MediaType();

    /** A language tag. */
    public static final Syntax LANGUAGE = new Language();

    /** Country codes, with blanks between them. */
    public static final Syntax COUNTRIES = new CountryCodes();

    /** A character encoding. */
    public static final Syntax CHARSET = new CharsetName();

    /** A whole number. */
    public static final Syntax INTEGER = integer(Long.MIN_VALUE, Long.MAX_VALUE);

    /** A whole number from 0. */
    public static final Syntax NON_NEGATIVE = integer(0, Long.MAX_VALUE);

    /** A whole number from 1. */
    public static final Syntax POSITIVE = integer(1, Long.MAX_VALUE);

    /** A number that may have a fraction. */
    public static final Syntax DECIMAL = new Decimal(-Double.MAX_VALUE, Double.MAX_VALUE, "number.out-of-range");

    /** A number from 0 that may have a fraction. */
    public static final Syntax NON_NEGATIVE_DECIMAL = new Decimal(0, Double.MAX_VALUE, "number.out-of-range");

    /** A share of a hundred. */
    public static final Syntax PERCENTAGE = new Decimal(0, 100, "number.out-of-range");

    /** Degrees from the equator. */
    public static final Syntax LATITUDE = new Decimal(-90, 90, "latitude.out-of-range");

    /** Degrees from Greenwich. */
    public static final Syntax LONGITUDE = new Decimal(-180, 180, "longitude.out-of-range");

    /** A place: latitude and longitude. */
    public static final Syntax POINT = coordinates(1, 1);

    /** {@code true} or {@code false}. */
    public static final Syntax BOOLEAN = oneOf("true", "false");

    /** {@code yes} or {@code no}. */
    public static final Syntax YES_NO = oneOfIgnoringCase("yes", "no");

    /** An hour of the day that {@code skipHours} names. */
    public static final Syntax SKIP_HOUR = new SkipHour();

    /** A day of the week that {@code skipDays} names. */
    public static final Syntax WEEKDAY =
            oneOf("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** How long an episode is. */
    public static final Syntax CLOCK_DURATION = new ClockDuration();

    /** A point in a recording. */
    public static final Syntax NPT_TIME = new NptTime();

    /** A value encoded for an address. */
    public static final Syntax URL_ENCODED = new UrlEncoded();

    /** Bytes as text. */
    public static final Syntax BASE64 = new Base64Text();

    /** Bytes as digits of base 16. */
    public static final Syntax HEXADECIMAL = new Hexadecimal();

    /** The name of a field of a form. */
    public static final Syntax FORM_FIELD_NAME = new FormFieldName();

    private Syntaxes() {}

    /** A whole number from {@code min} to {@code max}. */
    public static Syntax integer(long min, long max) {
        return new WholeNumber(min, max);
    }

    /** One of these, to the letter. */
    public static Syntax oneOf(String... values) {
        return OneOf.exactly(values);
    }

    /** One of these, in capitals or not. */
    public static Syntax oneOfIgnoringCase(String... values) {
        return OneOf.inAnyCase(values);
    }

    /** At most so many characters. */
    public static Syntax maxLength(int characters) {
        return new MaxLength(characters);
    }

    /** So many places, each a latitude and a longitude. */
    public static Syntax coordinates(int minPlaces, int maxPlaces) {
        return new Coordinates(minPlaces, maxPlaces);
    }

    /** Values with {@code separator} between them, each of this syntax; white space around them does not count. */
    public static Syntax separatedBy(char separator, Syntax each) {
        return new Separated(separator, each);
    }

    /** What each of these demands. */
    public static Syntax all(Syntax first, Syntax second) {
        return (value, notice) -> {
            first.check(value, notice);
            second.check(value, notice);
        };
    }
}
