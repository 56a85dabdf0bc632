package dev.galley.format.xml.namespace.itunes;

import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Values in the elements of podcasts. A text that is not such a value gives null. */
public final class PodcastValues {
    /** The maximum number of digits of a decimal, on either side of the point. */
    private static final int MAX_DIGITS = 9;

    private PodcastValues() {}

    /**
     * Sets a value of a facet.
     *
     * @param before the value that the facet has
     * @param value the value to set
     * @return whether the facet now has this value; false if it has another one or if {@code value} is null
     */
    public static <T> boolean set(Optional<T> before, @Nullable T value, Consumer<T> setter) {
        if (value == null) {
            return false;
        }
        if (before.isPresent()) {
            return before.get().equals(value);
        }
        setter.accept(value);
        return true;
    }

    /** Reports an element without attributes and content and returns true; returns false for any other. */
    public static boolean isIgnored(XmlElement element, XmlCursor cursor) {
        boolean empty = element.attributes().isEmpty() && hasBlankContent(element);
        if (empty) {
            Values.reportEmpty(element.name(), cursor);
        }
        return empty;
    }

    /** Checks whether an element contains at most white space. */
    public static boolean hasBlankContent(XmlElement element) {
        for (XmlNode child : element.children()) {
            if (!(child instanceof XmlNode.Chars text) || !text.value().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Checks whether an element has no child elements, and only attributes with these names. */
    public static boolean isPlain(XmlElement element, Set<String> attributes) {
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement) {
                return false;
            }
        }
        return hasOnly(element, attributes);
    }

    /** Checks whether an element has only attributes with these names. */
    public static boolean hasOnly(XmlElement element, Set<String> attributes) {
        for (XmlAttribute attribute : element.attributes()) {
            if (!attribute.name().namespace().isEmpty()
                    || !attributes.contains(attribute.name().local())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the value of the attribute {@code local}, which has no namespace; null if there is none. */
    public static @Nullable String attribute(XmlElement element, String local) {
        for (XmlAttribute attribute : element.attributes()) {
            if (attribute.name().is("", local)) {
                return attribute.value();
            }
        }
        return null;
    }

    /** Returns whether something is explicit; {@code clean} and {@code explicit} are former values (Apple Podcasts). */
    static @Nullable Boolean explicit(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "explicit" -> true;
            case "false", "no", "clean" -> false;
            default -> null;
        };
    }

    /** Returns the answer: {@code Yes} or {@code No}, beginning in upper or lower case. */
    public static @Nullable Boolean yesOrNo(String text) {
        return switch (text) {
            case "yes", "Yes" -> true;
            case "no", "No", "false", "False" -> false;
            default -> null;
        };
    }

    /** Returns the constant whose name is {@code text} in any case. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        return null;
    }

    /** Returns the whole number of at most nine digits, without a sign. */
    public static @Nullable Integer wholeNumber(String text) {
        if (!isDigits(text, 0, text.length())) {
            return null;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            number = 10 * number + (text.charAt(i) - '0');
        }
        return number;
    }

    /** Returns the decimal without a sign, of at most nine digits before and after the point; no zeros at its end. */
    public static @Nullable BigDecimal decimal(String text) {
        int point = text.indexOf('.');
        if (point < 0) {
            Integer whole = wholeNumber(text);
            return whole == null ? null : BigDecimal.valueOf(whole);
        }
        boolean valid = isDigits(text, 0, point) && isDigits(text, point + 1, text.length());
        if (!valid) {
            return null;
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Returns the text of a number that {@link #decimal} gives; null if that gives no such number. */
    public static @Nullable String written(BigDecimal number) {
        if (number.signum() < 0 || number.scale() > MAX_DIGITS || number.precision() - number.scale() > MAX_DIGITS) {
            return null;
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDigits(String text, int from, int to) {
        if (from == to || to - from > MAX_DIGITS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns the duration in seconds, which may have decimals. */
    public static @Nullable Duration seconds(String text) {
        Integer wholeSeconds = wholeNumber(text);
        if (wholeSeconds != null) {
            return Duration.ofSeconds(wholeSeconds);
        }
        BigDecimal seconds = decimal(text);
        if (seconds == null) {
            return null;
        }
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        return Duration.ofSeconds(
                whole.longValue(),
                seconds.subtract(whole).movePointRight(MAX_DIGITS).longValue());
    }

    /** Returns the text of a duration that {@link #seconds} gives; null if that gives no such duration. */
    public static @Nullable String written(Duration duration) {
        return written(
                BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), MAX_DIGITS)));
    }

    /** Returns the duration {@code H:MM:SS}, {@code MM:SS} or {@code SS}, whose seconds may have decimals. */
    public static @Nullable Duration clock(String text) {
        int last = text.lastIndexOf(':');
        Duration seconds = seconds(text.substring(last + 1));
        if (last < 0 || seconds == null) {
            return seconds;
        }
        int first = text.indexOf(':');
        Integer minutes = wholeNumber(text.substring(first == last ? 0 : first + 1, last));
        Integer hours = first == last ? Integer.valueOf(0) : wholeNumber(text.substring(0, first));
        return hours == null || minutes == null
                ? null
                : seconds.plusHours(hours).plusMinutes(minutes);
    }

    /** Returns the text {@code HH:MM:SS.mmm} of a duration that {@link #clock(String)} gives; null if there is none. */
    public static @Nullable String clock(Duration duration) {
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
