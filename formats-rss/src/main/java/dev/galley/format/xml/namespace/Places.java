package dev.galley.format.xml.namespace;

import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.SingleField;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Location;
import dev.galley.model.XmlElement;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the elements of several namespaces that describe the location of a feed or article. The first point counts. An
 * element with another one, or with coordinates that are not on the Earth, stays an extension.
 */
final class Places {
    /** Longest number that is read and written. */
    static final int MAX_LENGTH = 40;

    private static final SingleField<Double> LATITUDE = part("facets/location/latitude");
    private static final SingleField<Double> LONGITUDE = part("facets/location/longitude");

    private Places() {}

    /** Creates a field that is only kept in the draft until the location is complete. */
    private static SingleField<Double> part(String name) {
        return SingleField.of(name, (feed, value) -> {}, name, (article, value) -> {});
    }

    /** Adds a location; returns false if there is another one. */
    static boolean add(Location location, Draft draft) {
        Location known = draft.facet(Location.class);
        if (known == null) {
            draft.facet(location);
            return true;
        }
        Optional<Location> merged = merged(known, location);
        merged.ifPresent(draft::facet);
        return merged.isPresent();
    }

    private static Optional<Location> merged(Location known, Location more) {
        boolean same = known.latitude() == more.latitude()
                && known.longitude() == more.longitude()
                && isFree(known.elevation(), more.elevation())
                && isFree(known.name(), more.name());
        return same
                ? Optional.of(new Location(
                        known.latitude(),
                        known.longitude(),
                        known.elevation().or(more::elevation),
                        known.name().or(more::name)))
                : Optional.empty();
    }

    private static boolean isFree(Optional<?> known, Optional<?> more) {
        return known.isEmpty() || more.isEmpty() || known.equals(more);
    }

    /** Adds the point of an element that has read {@code text}; keeps the element if it is not or cannot be read. */
    static void add(@Nullable Location location, XmlElement element, Draft draft, String text, XmlCursor cursor) {
        if (location == null) {
            report(text, draft, cursor);
            draft.keep(element);
        } else if (!add(location, draft)) {
            draft.keep(element);
        }
    }

    /** Reads a latitude or longitude in an element of its own, which counts together with the other one. */
    static void readCoordinate(XmlElement element, boolean latitude, Draft draft, XmlCursor cursor) {
        if (Namespace.isText(element) && element.text().isBlank()) {
            Values.reportEmpty(element.name(), cursor);
            return;
        }
        Double value = Namespace.isText(element) ? number(element.text().strip(), latitude ? 90 : 180) : null;
        SingleField<Double> field = latitude ? LATITUDE : LONGITUDE;
        if (value == null) {
            report(element.text(), draft, cursor);
        }
        if (value == null || draft.value(field) != null) {
            draft.keep(element);
            return;
        }
        draft.set(field, value);
        draft.readLate(element, (late, end) -> {
            Double north = draft.value(LATITUDE);
            Double east = draft.value(LONGITUDE);
            return north != null && east != null && add(Location.of(north, east), draft);
        });
    }

    /** Reads a height in metres, which counts if there is a point. */
    static void readElevation(XmlElement element, Draft draft) {
        readLast(element, draft, (location, text) -> {
            Double metres = number(text, Double.MAX_VALUE);
            return metres == null ? null : location.withElevation(metres);
        });
    }

    /** Reads the name of the place, which counts if there is a point. */
    static void readName(XmlElement element, Draft draft) {
        readLast(element, draft, (location, text) -> text.isEmpty() ? null : location.withName(text));
    }

    private static void readLast(
            XmlElement element, Draft draft, BiFunction<Location, String, @Nullable Location> with) {
        draft.readLast(element, (late, end) -> {
            Location known = draft.facet(Location.class);
            Location more = known == null || !Namespace.isText(late)
                    ? null
                    : with.apply(
                            Location.of(known.latitude(), known.longitude()),
                            late.text().strip());
            return more != null && add(more, draft);
        });
    }

    private static void report(String text, Draft draft, XmlCursor cursor) {
        if (!text.isBlank()) {
            cursor.report(Finding.of(
                            "location.unreadable",
                            Severity.ERROR,
                            draft.path() + "/facets/location",
                            "These are not coordinates on the Earth")
                    .withValue(text.strip())
                    .withHint("Use decimal degrees, latitude first, with a space between them: 45.256 -71.92"));
        }
    }

    /** Returns the point whose latitude, longitude and perhaps elevation are separated by white space; null for none. */
    static @Nullable Location point(String text) {
        String[] parts = split(text);
        Double north = parts.length < 2 ? null : number(parts[0], 90);
        Double east = parts.length < 2 ? null : number(parts[1], 180);
        if (north == null || east == null || parts.length > 3) {
            return null;
        }
        if (parts.length == 2) {
            return Location.of(north, east);
        }
        Double metres = number(parts[2], Double.MAX_VALUE);
        return metres == null ? null : Location.of(north, east).withElevation(metres);
    }

    /** Returns up to four parts between white space or commas. */
    private static String[] split(String text) {
        String[] parts = new String[4];
        int count = 0;
        int at = 0;
        while (count < 4) {
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            int start = at;
            while (at < text.length() && !isSpace(text.charAt(at))) {
                at++;
            }
            if (start == at) {
                break;
            }
            parts[count++] = text.substring(start, at);
        }
        return Arrays.copyOf(parts, count);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == ',';
    }

    /** Returns the decimal number; null if it is something else or its absolute value is greater than {@code max}. */
    static @Nullable Double number(String text, double max) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = (c == '-' || c == '+') && i == 0;
            if (!sign && c != '.' && (c < '0' || c > '9')) {
                return null;
            }
        }
        try {
            double number = Double.parseDouble(text);
            return Math.abs(number) <= max ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
