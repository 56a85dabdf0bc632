package dev.galley.format.xml.namespace.podcast;

import dev.galley.format.xml.namespace.itunes.PodcastValues;
import dev.galley.format.xml.read.Draft;
import dev.galley.internal.PlainNumber;
import dev.galley.model.Location;
import dev.galley.model.XmlElement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code podcast:location}, whose {@code geo} is a URI such as {@code geo:54.1,7.9} (RFC 5870). */
final class PodcastLocation {
    private static final Set<String> ATTRIBUTES = Set.of("geo");
    private static final String SCHEME = "geo:";

    private PodcastLocation() {}

    /** Sets the location if there is no other one; the element stays an extension if it says more than a point and a name. */
    static void read(XmlElement element, Draft draft) {
        Location location = location(element);
        draft.readLate(element, (late, at) -> {
            Location known = draft.facet(Location.class);
            if (location != null && known == null && !"creator".equals(PodcastValues.attribute(element, "rel"))) {
                draft.facet(location);
                return PodcastValues.isPlain(element, ATTRIBUTES);
            }
            return location != null && location.equals(known) && PodcastValues.isPlain(element, ATTRIBUTES);
        });
    }

    private static @Nullable Location location(XmlElement element) {
        String geo = PodcastValues.attribute(element, "geo");
        String name = element.text().strip();
        if (geo == null || name.isEmpty() || !geo.startsWith(SCHEME)) {
            return null;
        }
        int comma = geo.indexOf(',');
        Double latitude = comma < 0 ? null : degrees(geo.substring(SCHEME.length(), comma));
        Double longitude = comma < 0 ? null : degrees(geo.substring(comma + 1));
        Location location = latitude == null || longitude == null ? null : Location.of(latitude, longitude);
        return location == null || !location.isOnEarth() ? null : location.withName(name);
    }

    private static @Nullable Double degrees(String text) {
        boolean negative = text.startsWith("-");
        var number = PlainNumber.decimal(negative ? text.substring(1) : text);
        return number == null ? null : Double.valueOf((negative ? number.negate() : number).doubleValue());
    }
}
