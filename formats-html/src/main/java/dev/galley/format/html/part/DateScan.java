package dev.galley.format.html.part;

import dev.galley.internal.date.LenientDate;
import dev.galley.internal.date.ParsedDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a date inside a short line, such as "Ada Brook | Dec 15, 2025, 10:15 | 5 min read". */
final class DateScan {
    private static final int MAX_WORDS = 40;

    /** How many words a date has, as in "Thursday 12 de marzo de 2026", and how many follow for its time, as in "at 10:15 am CET". */
    private static final int MAX_DAY = 6;

    private static final int MAX_TIME = 4;

    private DateScan() {}

    /** Returns the first date in {@code line}; null if there is none. */
    static @Nullable OffsetDateTime find(String line, boolean dayFirst) {
        List<String> words = new ArrayList<>();
        for (String word : DateText.plain(line, dayFirst).split("[\\s|•·(),–—]+", -1)) {
            if (!word.isEmpty() && words.size() < MAX_WORDS) {
                words.add(word);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (!hasYear(words.get(i))) {
                continue;
            }
            for (int size = MAX_DAY; size >= 1; size--) {
                if (i + 1 - size >= 0 && (size > 1 || words.get(i).length() >= 8)) {
                    ParsedDate day = parse(words, i + 1 - size, i + 1);
                    if (day != null && !day.note().startsWith("no day")) {
                        return withTime(words, i + 1 - size, i + 1, day);
                    }
                }
            }
        }
        return null;
    }

    /** Returns the date with the time after it, if there is one. */
    private static OffsetDateTime withTime(List<String> words, int from, int until, ParsedDate day) {
        int start = until < words.size() && words.get(until).equals("-") ? until + 1 : until;
        for (int size = MAX_TIME; size >= 1; size--) {
            if (start + size <= words.size()) {
                List<String> all = new ArrayList<>(words.subList(from, until));
                all.addAll(words.subList(start, start + size));
                ParsedDate date = parse(all, 0, all.size());
                if (date != null && !date.note().startsWith("no time;")) {
                    return date.value();
                }
            }
        }
        return day.value();
    }

    private static @Nullable ParsedDate parse(List<String> words, int from, int until) {
        return LenientDate.parse(String.join(" ", words.subList(from, until)));
    }
    /** Checks for four digits that are a year of the web, alone or as part of a date with digits. */
    private static boolean hasYear(String word) {
        int digits = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                digits++;
            } else {
                if (digits == 4) {
                    String year = word.substring(i - 4, i);
                    if (year.compareTo("1994") > 0 && year.compareTo("2035") < 0) {
                        return true;
                    }
                }
                digits = 0;
            }
        }
        return false;
    }
}
