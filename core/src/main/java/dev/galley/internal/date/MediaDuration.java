package dev.galley.internal.date;

import dev.galley.internal.PlainNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations of media, in seconds or as on a clock. A text that is not such a duration gives null. */
public final class MediaDuration {
    private static final int LONGEST = 64;

    /** Such as {@code 1h 2m 3s}, {@code 62 minutes} and {@code PT1H2M3S} (ISO 8601); one part at least. */
    private static final Pattern SPELLED = Pattern.compile(
            "(?:PT)?(?=\\d)(?:(\\d{1,9}) ?h(?:(?:ou)?rs?)?\\.?)?,? ?(?:(\\d{1,9}) ?m(?:in(?:ute)?s?)?\\.?)?"
                    + ",? ?(?:(\\d{1,9}(?:\\.\\d{1,9})?) ?s(?:ec(?:ond)?s?)?\\.?)?",
            Pattern.CASE_INSENSITIVE);

    private MediaDuration() {}

    /** Returns the duration in seconds, which may have decimals. */
    public static @Nullable Duration seconds(String text) {
        Integer wholeSeconds = PlainNumber.whole(text);
        if (wholeSeconds != null) {
            return Duration.ofSeconds(wholeSeconds);
        }
        BigDecimal seconds = PlainNumber.decimal(text);
        if (seconds == null) {
            return null;
        }
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        return Duration.ofSeconds(
                whole.longValue(),
                seconds.subtract(whole).movePointRight(PlainNumber.MAX_DIGITS).longValue());
    }

    /** Returns the duration {@code H:MM:SS}, {@code MM:SS} or {@code SS}, whose seconds may have decimals. */
    public static @Nullable Duration clock(String text) {
        int last = text.lastIndexOf(':');
        Duration seconds = seconds(text.substring(last + 1));
        if (last < 0 || seconds == null) {
            return seconds;
        }
        int first = text.indexOf(':');
        Integer minutes = PlainNumber.whole(text.substring(first == last ? 0 : first + 1, last));
        Integer hours = first == last ? Integer.valueOf(0) : PlainNumber.whole(text.substring(0, first));
        return hours == null || minutes == null
                ? null
                : seconds.plusHours(hours).plusMinutes(minutes);
    }

    /** Returns a duration in a form that no specification of feeds has but feeds do; null if it is in none that is known. */
    public static @Nullable Duration lenient(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String ascii = ascii(text);
        if (!ascii.equals(text)) {
            Duration clock = clock(ascii);
            if (clock != null) {
                return clock;
            }
        }
        Matcher spelled = SPELLED.matcher(ascii);
        if (!spelled.matches()) {
            return null;
        }
        Duration seconds = spelled.group(3) == null ? Duration.ZERO : seconds(spelled.group(3));
        return seconds == null
                ? null
                : seconds.plusHours(number(spelled.group(1))).plusMinutes(number(spelled.group(2)));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** Replaces the full-width digits and colons of East Asian fonts (Unicode block Halfwidth and Fullwidth Forms). */
    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder(text);
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (c >= '\uFF10' && c <= '\uFF1A') {
                ascii.setCharAt(i, (char) (c - '\uFF10' + '0'));
            }
        }
        return ascii.toString();
    }

    /** Returns the text of a duration that {@link #seconds} gives; null if that gives no such duration. */
    public static @Nullable String inSeconds(Duration duration) {
        return PlainNumber.text(BigDecimal.valueOf(duration.getSeconds())
                .add(BigDecimal.valueOf(duration.getNano(), PlainNumber.MAX_DIGITS)));
    }

    /** Returns the text {@code HH:MM:SS.mmm} of a duration that {@link #clock(String)} gives; null if there is none. */
    public static @Nullable String onClock(Duration duration) {
        if (duration.isNegative() || duration.toHours() >= 1_000_000_000) {
            return null;
        }
        boolean whole = duration.toNanosPart() % 1_000_000 == 0;
        return String.format(
                Locale.ROOT,
                whole ? "%02d:%02d:%02d.%03d" : "%02d:%02d:%02d.%09d",
                duration.toHours(),
                duration.toMinutesPart(),
                duration.toSecondsPart(),
                whole ? duration.toMillisPart() : duration.toNanosPart());
    }
}
