package dev.galley.format.html.write;

import dev.galley.internal.LanguageTag;
import dev.galley.internal.date.DateWriter;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Puts values of the model into the form that HTML requires; values without such a form are empty. */
final class Values {
    private static final String ILLEGAL_IN_ADDRESS = " \"<>\\^`{|}";

    private Values() {}

    /**
     * Returns an address for an attribute, unless it is blank or would run a script. Characters that an address may not have
     * are percent-encoded; an address that is malformed otherwise stays so.
     */
    static Optional<String> address(Url url) {
        String value = url.value().strip();
        if (value.isEmpty() || url.isDangerous()) {
            return Optional.empty();
        }
        StringBuilder address = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '%' && !isEscape(value, i)) {
                address.append("%25");
            } else if (c < ' ' || c == 0x7F || ILLEGAL_IN_ADDRESS.indexOf(c) >= 0) {
                address.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                address.append(c);
            }
        }
        return Optional.of(address.toString());
    }

    private static boolean isEscape(String value, int percent) {
        return percent + 2 < value.length()
                && Character.digit(value.charAt(percent + 1), 16) >= 0
                && Character.digit(value.charAt(percent + 2), 16) >= 0;
    }

    /** Returns a date for {@code datetime}, which has at most milliseconds. */
    static Optional<String> date(OffsetDateTime date) {
        OffsetDateTime exact = date.truncatedTo(ChronoUnit.MILLIS);
        return DateWriter.isWritable(exact) ? Optional.of(DateWriter.rfc3339(exact)) : Optional.empty();
    }

    /** Returns a date as readers of a language expect it. */
    static String shownDate(OffsetDateTime date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** Returns a language tag (BCP 47), unless it is malformed. */
    static Optional<String> language(Optional<String> language) {
        return language.map(String::strip).filter(Values::isLanguage);
    }

    /** Checks for a well-formed tag that names a language, unlike {@code x-private}. */
    private static boolean isLanguage(String tag) {
        return LanguageTag.isWellFormed(tag)
                && !Locale.forLanguageTag(tag).getLanguage().isEmpty();
    }

    static Locale locale(Optional<String> language) {
        return language.map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
    }

    /** Checks whether a language is written from right to left. */
    static boolean isRightToLeft(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ar", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ug", "ur", "yi" -> true;
            default -> false;
        };
    }

    /** Returns a page with U+FFFD for the characters that may not occur in HTML: controls and unpaired surrogates. */
    static String clean(String page) {
        StringBuilder clean = new StringBuilder(page.length());
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < page.length()
                    && Character.isLowSurrogate(page.charAt(i + 1));
            if (pair) {
                int point = Character.toCodePoint(c, page.charAt(++i));
                clean.appendCodePoint((point & 0xFFFE) == 0xFFFE ? 0xFFFD : point);
            } else if (Character.isSurrogate(c) || isForbidden(c)) {
                clean.append('\uFFFD');
            } else {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Returns JSON that cannot end the {@code script} around it, and has no character that HTML forbids. */
    static String script(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (pair && (Character.toCodePoint(c, json.charAt(i + 1)) & 0xFFFE) != 0xFFFE) {
                safe.append(c).append(json.charAt(++i));
            } else if (c == '<' || c == '&' || Character.isSurrogate(c) || isForbidden(c)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    private static boolean isForbidden(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                || (c >= 0x7F && c <= 0x9F)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || c >= 0xFFFE;
    }
}
