package dev.galley.internal.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names of months and days of the week: in English as the standards require, and in other languages as real feeds
 * contain them.
 */
public final class MonthNames {
    /** The month names of RFC 822, three letters each. */
    public static final String SHORT = "JanFebMarAprMayJunJulAugSepOctNovDec";

    /** The names of each month in English, German, French, Spanish, Italian, Portuguese, Dutch and Swedish. */
    private static final String[] MONTHS = {
        "jan january januar jänner janvier janv enero ene gennaio gen janeiro januari",
        "feb february februar febr février févr fév febrero febbraio fevereiro fev februari",
        "mar march märz mrz mars marzo março maart mrt",
        "apr april avril avr abril abr aprile",
        "may mai mayo maggio mag maio mei maj",
        "jun june juni juin junio giugno giu junho",
        "jul july juli juillet juil julio luglio lug julho",
        "aug august août aout agosto ago augustus augusti",
        "sep sept september septembre septiembre settembre set setembro",
        "oct october oktober okt octobre octubre ottobre ott outubro out",
        "nov november novembre noviembre novembro",
        "dec december dezember dez décembre déc diciembre dic dicembre dezembro desember"
    };

    private static final String DAYS = " mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday"
            + " friday saturday sunday mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend"
            + " sonntag lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche mié jue vie sáb"
            + " dom lunes martes miércoles jueves viernes sábado domingo ";

    private static final Map<String, Integer> BY_NAME = byName();

    private MonthNames() {}

    private static Map<String, Integer> byName() {
        Map<String, Integer> names = new HashMap<>();
        for (int month = 1; month <= MONTHS.length; month++) {
            for (String name : MONTHS[month - 1].split(" ", -1)) {
                names.put(name, month);
            }
        }
        return Map.copyOf(names);
    }

    /** Returns the month from 1 to 12, or 0 if the word is not the name of a month. */
    public static int month(String word) {
        return BY_NAME.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** Checks whether the word is the name of a day of the week. */
    static boolean isDay(String word) {
        return DAYS.contains(" " + word.toLowerCase(Locale.ROOT) + " ");
    }
}
