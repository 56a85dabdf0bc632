package dev.galley.format.xml.namespace.itunes;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations in forms that the specification of Apple Podcasts does not have but feeds do. */
final class SpelledDuration {
    private static final int LONGEST = 64;

    /** Such as {@code 1h 2m 3s}, {@code 62 minutes} and {@code PT1H2M3S} (ISO 8601); one part at least. */
    private static final Pattern SPELLED = Pattern.compile(
            "(?:PT)?(?=\\d)(?:(\\d{1,9}) ?h(?:(?:ou)?rs?)?\\.?)?,? ?(?:(\\d{1,9}) ?m(?:in(?:ute)?s?)?\\.?)?"
                    + ",? ?(?:(\\d{1,9}(?:\\.\\d{1,9})?) ?s(?:ec(?:ond)?s?)?\\.?)?",
            Pattern.CASE_INSENSITIVE);

    private SpelledDuration() {}

    /** Returns the duration; null if it is in no form that is known. */
    static @Nullable Duration parse(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String ascii = ascii(text);
        if (!ascii.equals(text)) {
            Duration clock = PodcastValues.clock(ascii);
            if (clock != null) {
                return clock;
            }
        }
        Matcher spelled = SPELLED.matcher(ascii);
        if (!spelled.matches()) {
            return null;
        }
        Duration seconds = spelled.group(3) == null ? Duration.ZERO : PodcastValues.seconds(spelled.group(3));
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
}
