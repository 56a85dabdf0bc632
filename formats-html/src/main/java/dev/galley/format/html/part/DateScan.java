package dev.galley.format.html.part;

import dev.galley.internal.date.LenientDate;
import dev.galley.internal.date.ParsedDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a date inside a short line, such as "Ada Brook | Dec 15, 2025 | 5 min read". */
final class DateScan {
    private static final int MAX_WORDS = 40;

    private DateScan() {}

    /** Returns the first date in {@code line}; null if there is none. */
    static @Nullable OffsetDateTime find(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split("[\\s|•·(),]+", -1)) {
            if (!word.isEmpty() && words.size() < MAX_WORDS) {
                words.add(word);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (!hasYear(words.get(i))) {
                continue;
            }
            for (int size = 4; size >= 1; size--) {
                if (i + 1 - size >= 0 && (size > 1 || words.get(i).length() >= 8)) {
                    OffsetDateTime date = parse(String.join(" ", words.subList(i + 1 - size, i + 1)));
                    if (date != null) {
                        return date;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable OffsetDateTime parse(String words) {
        ParsedDate date = LenientDate.parse(words);
        return date == null || date.note().startsWith("no day") ? null : date.value();
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
