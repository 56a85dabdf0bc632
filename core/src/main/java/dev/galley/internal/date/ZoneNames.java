package dev.galley.internal.date;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Time zones by name. Ambiguous names such as IST are left out, because a missing date is better than a wrong one. */
final class ZoneNames {
    /**
     * The zones of RFC 822 §5.1, without the letters of the military zones, which RFC 822 specified with the wrong
     * sign.
     */
    private static final Map<String, ZoneOffset> STANDARD = Map.ofEntries(
            Map.entry("UT", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CST", ZoneOffset.ofHours(-6)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)));

    private static final Map<String, ZoneOffset> OTHERS = Map.ofEntries(
            Map.entry("WET", ZoneOffset.UTC),
            Map.entry("WEST", ZoneOffset.ofHours(1)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("MEZ", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("MESZ", ZoneOffset.ofHours(2)),
            Map.entry("EET", ZoneOffset.ofHours(2)),
            Map.entry("EEST", ZoneOffset.ofHours(3)),
            Map.entry("MSK", ZoneOffset.ofHours(3)),
            Map.entry("МСК", ZoneOffset.ofHours(3)),
            Map.entry("JST", ZoneOffset.ofHours(9)),
            Map.entry("KST", ZoneOffset.ofHours(9)),
            Map.entry("AEST", ZoneOffset.ofHours(10)),
            Map.entry("AEDT", ZoneOffset.ofHours(11)),
            Map.entry("NZST", ZoneOffset.ofHours(12)),
            Map.entry("NZDT", ZoneOffset.ofHours(13)),
            Map.entry("AKST", ZoneOffset.ofHours(-9)),
            Map.entry("AKDT", ZoneOffset.ofHours(-8)),
            Map.entry("HST", ZoneOffset.ofHours(-10)),
            Map.entry("BRT", ZoneOffset.ofHours(-3)),
            Map.entry("SAST", ZoneOffset.ofHours(2)),
            Map.entry("PKT", ZoneOffset.ofHours(5)),
            Map.entry("HKT", ZoneOffset.ofHours(8)),
            Map.entry("SGT", ZoneOffset.ofHours(8)),
            Map.entry("WIB", ZoneOffset.ofHours(7)),
            Map.entry("WITA", ZoneOffset.ofHours(8)),
            Map.entry("WIT", ZoneOffset.ofHours(9)),
            Map.entry("ICT", ZoneOffset.ofHours(7)),
            Map.entry("PHT", ZoneOffset.ofHours(8)),
            Map.entry("NPT", ZoneOffset.ofHoursMinutes(5, 45)),
            Map.entry("IDT", ZoneOffset.ofHours(3)),
            Map.entry("TRT", ZoneOffset.ofHours(3)),
            Map.entry("EAT", ZoneOffset.ofHours(3)),
            Map.entry("CAT", ZoneOffset.ofHours(2)),
            Map.entry("WAT", ZoneOffset.ofHours(1)),
            Map.entry("ART", ZoneOffset.ofHours(-3)),
            Map.entry("COT", ZoneOffset.ofHours(-5)),
            Map.entry("ADT", ZoneOffset.ofHours(-3)),
            Map.entry("AWST", ZoneOffset.ofHours(8)),
            Map.entry("ACST", ZoneOffset.ofHoursMinutes(9, 30)),
            Map.entry("ACDT", ZoneOffset.ofHoursMinutes(10, 30)));

    /** The regions of the IANA database by their names in lower case, loaded with the first date that names one. */
    private static final class Regions {
        static final Map<String, ZoneId> BY_NAME = ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.contains("/"))
                .collect(Collectors.toUnmodifiableMap(
                        name -> name.toLowerCase(Locale.ROOT), ZoneId::of, (one, other) -> one));
    }

    private ZoneNames() {}

    /** Returns the region with a name such as "Asia/Kolkata" in lower case, or {@code null}. */
    static @Nullable ZoneId region(String name) {
        return Regions.BY_NAME.get(name);
    }

    /** Returns a zone of RFC 822, in upper case, or {@code null}. */
    static @Nullable ZoneOffset standard(String name) {
        return STANDARD.get(name);
    }

    /** Returns a zone of RFC 822 or another unambiguous zone, in any case, or {@code null}. */
    static @Nullable ZoneOffset any(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        ZoneOffset standard = STANDARD.get(upper);
        return standard != null ? standard : OTHERS.get(upper);
    }
}
