package dev.galley.internal.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Names of months and days of the week in some seventy languages. Some names mean different months in different
 * languages: {@code listopad} is October in Croatian and November in Polish. Such a name has several months.
 */
public final class CalendarNames {
    /** The month names of RFC 822, three letters each. */
    public static final String SHORT = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private static final int MONTHS = 12;

    private CalendarNames() {}

    /** Returns the month from 1 to 12, or 0 if the word is not the name of a month or is the name of several. */
    public static int month(String word) {
        int months = months(fold(word));
        return Integer.bitCount(months) == 1 ? Integer.numberOfTrailingZeros(months) : 0;
    }

    /** Returns the months that a folded word can name, as a set of bits; bit 1 is January. */
    static int months(String word) {
        return Names.MONTHS_BY_NAME.getOrDefault(word, 0);
    }

    /** Returns the days of the week that a folded word can name, as a set of bits; bit 1 is Monday. */
    static int daysOfWeek(String word) {
        return Names.DAYS_BY_NAME.getOrDefault(word, 0);
    }

    /** Checks whether a folded word is an English day of the week. */
    static boolean isEnglishDay(String word) {
        return switch (word) {
            case "mon", "tue", "wed", "thu", "fri", "sat", "sun" -> true;
            default -> word.endsWith("day") && daysOfWeek(word) != 0;
        };
    }

    /** Returns the text in lower case, without accents, with ASCII digits, and with letters of normal width. */
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (!isDropped(c)) {
                // Turkish writes the capital of "i" without a dot, and feeds mix the two.
                bare.append(c == '\u0131' ? 'i' : withAsciiDigit(c));
            }
        }
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** Checks for accents, and for the invisible characters that join or part letters inside a word. */
    private static boolean isDropped(char c) {
        return (c >= '\u0300' && c <= '\u036F') || c == '\u200C' || c == '\u200D';
    }

    private static char withAsciiDigit(char c) {
        return Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
    }

    /** Returns the lines of a table without its comments. */
    static List<String> lines(String table) {
        try (InputStream in = Objects.requireNonNull(CalendarNames.class.getResourceAsStream(table));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(table + " cannot be read", e);
        }
    }

    /** The tables, loaded with the first date that is not in a standard form. */
    private static final class Names {
        static final Map<String, Integer> MONTHS_BY_NAME = new HashMap<>();
        static final Map<String, Integer> DAYS_BY_NAME = new HashMap<>();

        static {
            lines("calendar-names.txt").forEach(Names::add);
        }

        private static void add(String line) {
            String[] fields = line.split("\\|", -1);
            for (int i = 1; i < fields.length; i++) {
                Map<String, Integer> names = i <= MONTHS ? MONTHS_BY_NAME : DAYS_BY_NAME;
                int bit = 1 << (i <= MONTHS ? i : i - MONTHS);
                for (String name : fields[i].split(" ", -1)) {
                    names.merge(name, bit, (a, b) -> a | b);
                }
            }
            MONTHS_BY_NAME.remove("");
        }
    }
}
