package dev.galley.internal.syntax;

import java.time.Clock;

/** All syntaxes by name, for grammars that declare the values of elements, attributes and members. */
public final class Syntaxes {
    private static final Clock CLOCK = Clock.systemUTC();

    /** A number with at least so many digits is taken to be unique. */
    private static final int UNIQUE_DIGITS = 10;

    private static final Syntax HOUR = new WholeNumber(0, 23);

    /** Any text. */
    public static final Syntax ANY = (value, notice) -> {};

    /** A value that is not blank. */
    public static final Syntax NOT_BLANK = Syntaxes::checkNotBlank;

    /** A date of RSS, such as {@code Sat, 07 Sep 2002 00:00:01 GMT}. */
    public static final Syntax RFC_822 = new Rfc822Date(CLOCK);

    /** A date of Atom: RFC 3339 with T and Z in upper case. */
    public static final Syntax ATOM_DATE = new Rfc3339Date(CLOCK, true);

    /** A date of JSON Feed: RFC 3339 in any case. */
    public static final Syntax RFC_3339 = new Rfc3339Date(CLOCK, false);

    /** A date of Dublin Core: a year, month, day, or time with a zone. */
    public static final Syntax W3C_DATE = new W3cDate(true);

    /** A date of ISO 8601, whose time may have no zone. */
    public static final Syntax ISO_DATE = new W3cDate(false);

    /** A day and a time of ISO 8601 in extended or basic form, with or without a time zone. */
    public static final Syntax ISO_TIMESTAMP = new IsoTimestamp(true);

    /** A day of ISO 8601 in extended or basic form, with or without a time. */
    public static final Syntax ISO_DAY = new IsoTimestamp(false);

    /** An absolute or relative address. */
    public static final Syntax IRI_REFERENCE = Iri.reference();

    /** An address with a scheme. */
    public static final Syntax IRI = Iri.absolute();

    /** An address with a scheme that need not be registered, such as {@code ipfs}. */
    public static final Syntax IRI_OF_ANY_SCHEME = new Iri(false, true);

    /** An address with a scheme, in ASCII only, as RSS requires. */
    public static final Syntax URI = Syntaxes::checkUri;

    /** The id of an Atom feed or entry: an absolute address in canonical form. */
    public static final Syntax ATOM_ID = new CanonicalIri();

    /** A web address. */
    public static final Syntax WEB_ADDRESS = new WebAddress("url.not-web");

    /** A guid of RSS that is a permalink. */
    public static final Syntax PERMALINK = new WebAddress("guid.not-permalink");

    /** A guid of RSS that is not a permalink; short numbers are reported because other feeds use them too. */
    public static final Syntax GUID = Syntaxes::checkGuid;

    /** The part of a URN after its namespace. */
    public static final Syntax URN_SPECIFIC_STRING = new UrnSpecificString();

    /** A UUID without a prefix. */
    public static final Syntax UUID = new Uuid();

    /** The number of a journal, with its check digit. */
    public static final Syntax ISSN = new Issn();

    /** The identifier of a publication. */
    public static final Syntax DOI = new Doi();

    /** An e-mail address without a name. */
    public static final Syntax EMAIL = new EmailAddress();

    /** A text that contains no e-mail address. */
    public static final Syntax WITHOUT_EMAIL = Syntaxes::checkWithoutEmail;

    /** An e-mail address with an optional name in parentheses. */
    public static final Syntax CONTACT = new Contact();

    /** A media type. */
    public static final Syntax MEDIA_TYPE = new MediaType();

    /** A language tag. */
    public static final Syntax LANGUAGE = new Language();

    /** Two-letter country codes, separated by white space. */
    public static final Syntax COUNTRIES = new CountryCodes();

    /** The name of a character encoding. */
    public static final Syntax CHARSET = new CharsetName();

    /** A whole number. */
    public static final Syntax INTEGER = integer(Long.MIN_VALUE, Long.MAX_VALUE);

    /** A whole number of at least 0. */
    public static final Syntax NON_NEGATIVE = integer(0, Long.MAX_VALUE);

    /** A whole number of at least 1. */
    public static final Syntax POSITIVE = integer(1, Long.MAX_VALUE);

    /** A number with an optional fraction. */
    public static final Syntax DECIMAL = new Decimal(-Double.MAX_VALUE, Double.MAX_VALUE, "number.out-of-range");

    /** A number of at least 0 with an optional fraction. */
    public static final Syntax NON_NEGATIVE_DECIMAL = new Decimal(0, Double.MAX_VALUE, "number.out-of-range");

    /** A latitude in degrees, -90 to 90. */
    public static final Syntax LATITUDE = new Decimal(-90, 90, "latitude.out-of-range");

    /** A longitude in degrees, -180 to 180. */
    public static final Syntax LONGITUDE = new Decimal(-180, 180, "longitude.out-of-range");

    /** A place as an address: {@code geo:48.2010,16.3695}. */
    public static final Syntax GEO_URI = new GeoUri();

    /** {@code true} or {@code false}. */
    public static final Syntax BOOLEAN = oneOf("true", "false");

    /** {@code yes} or {@code no}. */
    public static final Syntax YES_NO = oneOfIgnoringCase("yes", "no");

    /** An hour in {@code skipHours}: 0 to 23 (RSS 2.0; RSS Advisory Board profile). */
    public static final Syntax SKIP_HOUR = Syntaxes::checkSkipHour;

    /** A day in {@code skipDays}. */
    public static final Syntax WEEKDAY =
            oneOf("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** The duration of an episode. */
    public static final Syntax CLOCK_DURATION = new ClockDuration();

    /** A playback position. */
    public static final Syntax NPT_TIME = new NptTime(false);

    /** The start of a chapter, whose hours may be missing. */
    public static final Syntax CHAPTER_START = new NptTime(true);

    /** A value encoded for the query of a URL. */
    public static final Syntax URL_ENCODED = new UrlEncoded();

    /** Base64. */
    public static final Syntax BASE64 = new Base64Text();

    /** Bytes as pairs of hexadecimal digits in any case (RFC 4648 §8). */
    public static final Syntax HEXADECIMAL = Syntaxes::checkHexadecimal;

    /** The name of a form field. */
    public static final Syntax FORM_FIELD_NAME = new FormFieldName();

    private Syntaxes() {}

    /** Returns the syntax of whole numbers from {@code min} to {@code max}. */
    public static Syntax integer(long min, long max) {
        return new WholeNumber(min, max);
    }

    /** Returns the syntax of exactly these values. */
    public static Syntax oneOf(String... values) {
        return OneOf.exactly(values);
    }

    /** Returns the syntax of these values in any case. */
    public static Syntax oneOfIgnoringCase(String... values) {
        return OneOf.inAnyCase(values);
    }

    /** Returns the syntax of values with at most {@code limit} code points. */
    public static Syntax maxLength(int limit) {
        return (value, notice) -> {
            int length = value.codePointCount(0, value.length());
            if (length > limit) {
                notice.add("value.too-long", length, limit);
            }
        };
    }

    /** Returns the syntax of {@code minPlaces} to {@code maxPlaces} points, each a latitude and a longitude. */
    public static Syntax coordinates(int minPlaces, int maxPlaces) {
        return new Coordinates(minPlaces, maxPlaces);
    }

    /**
     * Returns the syntax of values separated by {@code separator}, each with the syntax {@code each}; surrounding white
     * space is ignored.
     */
    public static Syntax separatedBy(char separator, Syntax each) {
        return new Separated(separator, each);
    }

    /** Returns the syntax of values that conform to both syntaxes. */
    public static Syntax all(Syntax first, Syntax second) {
        return (value, notice) -> {
            first.check(value, notice);
            second.check(value, notice);
        };
    }

    private static void checkNotBlank(String value, Notice notice) {
        if (value.isBlank()) {
            notice.add("value.blank");
        }
    }

    private static void checkUri(String value, Notice notice) {
        IRI.check(value, notice);
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > '~') {
                notice.add("url.not-ascii", IriCharacters.shown(value.codePointAt(i)));
                return;
            }
        }
    }

    private static void checkWithoutEmail(String value, Notice notice) {
        if (value.indexOf('@') > 0 && Contact.containsAddress(value)) {
            notice.add("email.in-name");
        }
    }

    private static void checkGuid(String value, Notice notice) {
        if (value.isBlank()) {
            notice.add("value.blank");
        } else if (value.length() < UNIQUE_DIGITS && Ascii.isAllDigits(value)) {
            notice.add("guid.not-unique-enough");
        }
    }

    private static void checkSkipHour(String value, Notice notice) {
        if (value.equals("24")) {
            notice.add("hour.midnight-as-24");
        } else {
            HOUR.check(value, notice);
        }
    }

    private static void checkHexadecimal(String value, Notice notice) {
        for (int i = 0; i < value.length(); i++) {
            if (!Ascii.isHexDigit(value.charAt(i))) {
                notice.add("hexadecimal.malformed");
                return;
            }
        }
    }
}
