package dev.galley.internal.date;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Zones by their names. A name that means different offsets in different parts of the world, such as IST, is not among
 * them: a date must rather be missing than wrong.
 */
final class ZoneNames {
    /** RFC 822 §5.1. The letters of the military zones were specified the wrong way round and mean nothing. */
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
            Map.entry("SGT", ZoneOffset.ofHours(8)));

    private ZoneNames() {}

    /** A zone of RFC 822, in upper case as it is written there. */
    static @Nullable ZoneOffset standard(String name) {
        return STANDARD.get(name);
    }

    /** A zone of RFC 822 or another that means one offset only, in any case. */
    static @Nullable ZoneOffset any(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        ZoneOffset standard = STANDARD.get(upper);
        return standard != null ? standard : OTHERS.get(upper);
    }
}
