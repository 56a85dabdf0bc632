package dev.galley.format.html.part;

import dev.galley.format.html.declared.Declared;
import dev.galley.format.html.declared.Property;
import dev.galley.internal.date.FeedDate;
import dev.galley.internal.date.LenientDate;
import dev.galley.internal.date.ParsedDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as pages write them, after words such as "Published on". */
public final class DateText {
    private static final int MAX_LENGTH = 90;

    /** No longer line is searched for a date. */
    private static final int MAX_LINE = 200;

    static final String[] PUBLISHED = {
        "published on",
        "published",
        "first published",
        "posted on",
        "posted",
        "created",
        "issued",
        "date published",
        "publication date",
        "date",
        "on",
        "veröffentlicht am",
        "veröffentlicht",
        "erschienen am",
        "erstellt am",
        "erstellt",
        "vom",
        "am",
        "publié le",
        "paru le",
        "publicado el",
        "publicado em",
        "publicado",
        "fecha",
        "data",
        "pubblicato il",
        "gepubliceerd op",
        "gepubliceerd",
        "geplaatst op",
        "publicerad",
        "publicerat",
        "publisert",
        "opublikowano",
        "data publikacji",
        "yayınlanma",
        "giriş",
        "опубликовано",
        "дата публикации",
        "입력",
        "등록",
        "发布时间",
        "發布時間",
        "公開日",
        "公開"
    };

    static final String[] UPDATED = {
        "updated on",
        "updated",
        "last updated",
        "last modified",
        "modified",
        "stand",
        "aktualisiert am",
        "aktualisiert",
        "zuletzt aktualisiert",
        "zuletzt geändert",
        "geändert am",
        "mis à jour le",
        "mis à jour",
        "mise à jour",
        "modifié le",
        "actualizado",
        "última actualización",
        "última modificación",
        "atualizado em",
        "atualizado",
        "aggiornato il",
        "aggiornato",
        "bijgewerkt",
        "uppdaterad",
        "oppdatert",
        "opdateret",
        "aktualizacja",
        "güncelleme",
        "обновлено",
        "수정",
        "最終更新",
        "更新日",
        "更新时间",
        "更新"
    };

    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(?<![0-9/.-])([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})(?![0-9/-])");

    private static final Pattern HOURS = Pattern.compile("(?<![0-9])([0-9]{1,2}) ?h ?([0-9]{2})(?![0-9])");
    private static final Pattern WHOLE_HOURS = Pattern.compile("(?<![0-9])([0-9]{1,2}) ?h(?![\\p{L}0-9])");

    /** A time after the year, with a stop and perhaps a word for "at" and "o'clock", as in "2026 kl. 10.15" and "2026 om 10.15 uur". */
    private static final Pattern AFTER_YEAR = Pattern.compile(
            "(?<=[0-9]{4}),? (\\p{L}{0,4}\\.?) ?([0-9]{1,2})[.:]([0-9]{2})(?![0-9.])(?: uur| uhr| Uhr)?");

    private static final int MIN_WORD = 5;

    /** Languages in whose countries the month or the year may come first. */
    private static final Set<String> OTHER_ORDERS = Set.of("en", "ja", "zh", "ko", "hu");

    private static final Set<String> DAY_FIRST_ENGLISH = Set.of("en-gb", "en-au", "en-ie", "en-in", "en-nz", "en-za");

    private DateText() {}

    /**
     * Reads a date.
     *
     * @param dayFirst whether the day comes first in 3/4/2026
     * @return null if it is not a date
     */
    public static @Nullable OffsetDateTime parse(String text, boolean dayFirst) {
        String date = text.strip();
        if (date.length() > MAX_LENGTH || date.length() < 6 || !hasDigit(date)) {
            return null;
        }
        OffsetDateTime standard = FeedDate.parse(date);
        if (standard != null) {
            return isDefault(standard) ? null : standard;
        }
        String rest = withoutBefore(withoutBefore(date, PUBLISHED), UPDATED);
        ParsedDate lenient = LenientDate.parse(plain(withoutBefore(rest, PUBLISHED), dayFirst));
        return lenient == null ? null : lenient.value();
    }

    /** Checks for the date that systems write where they know none: the first moment of their calendar. */
    private static boolean isDefault(OffsetDateTime date) {
        return date.toEpochSecond() == 0 || date.getYear() <= 1;
    }

    /** Reads a date on a page of an unknown language. */
    public static @Nullable OffsetDateTime parse(String text) {
        return parse(text, false);
    }

    /**
     * Returns the first date in a line that says more, such as "By Ada Brook, 4 March 2026"; null if there is none, or if the line
     * has more than 200 characters.
     */
    public static @Nullable OffsetDateTime in(String line) {
        return line.length() <= MAX_LINE ? DateScan.find(line, false) : null;
    }

    /** Writes 10h15, 10 h 15 and 10.15 as 10:15, and 3/4/2026 with the year first if the day comes first. */
    static String plain(String date, boolean dayFirst) {
        String time = HOURS.matcher(date.replace(" às ", " ")).replaceAll("$1:$2");
        time = WHOLE_HOURS.matcher(time).replaceAll("$1:00");
        time = AFTER_YEAR.matcher(time).replaceAll(" $1 $2:$3");
        return dayFirst
                ? DAY_MONTH_YEAR
                        .matcher(time)
                        .replaceAll(
                                found -> found.group(3) + "-" + padded(found.group(2)) + "-" + padded(found.group(1)))
                : time;
    }

    private static String padded(String number) {
        return number.length() < 2 ? "0" + number : number;
    }

    /** Checks for a line that says when something was published. */
    static boolean saysPublished(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String word : PUBLISHED) {
            if (word.length() > MIN_WORD && lower.contains(word + " ")) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether pages in the language of this page write the day before the month. */
    public static boolean isDayFirst(Declared declared) {
        String language = declared.first(Property.LANGUAGE)
                .map(value -> value.text().replace('_', '-').toLowerCase(Locale.ROOT))
                .orElse("en");
        int dash = language.indexOf('-');
        return DAY_FIRST_ENGLISH.contains(language)
                || !OTHER_ORDERS.contains(dash < 0 ? language : language.substring(0, dash));
    }

    private static String withoutBefore(String text, String[] words) {
        String date = text;
        boolean cut = true;
        while (cut) {
            cut = false;
            String lower = date.toLowerCase(Locale.ROOT);
            for (String before : words) {
                if (lower.startsWith(before)
                        && lower.length() == date.length()
                        && date.length() > before.length()
                        && !Character.isLetter(date.charAt(before.length()))) {
                    date = withoutColon(date.substring(before.length()).strip());
                    cut = true;
                    break;
                }
            }
        }
        return date;
    }

    private static String withoutColon(String text) {
        boolean colon = text.startsWith(":") || text.startsWith("：");
        return colon ? text.substring(1).strip() : text;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
