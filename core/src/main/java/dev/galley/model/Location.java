package dev.galley.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A point on the Earth that a feed or article is about (GeoRSS, W3C Basic Geo). A facet of feeds and articles.
 *
 * <pre>{@code
 * Article article = Article.builder()
 *         .headline("Ferry delayed")
 *         .facet(Location.of(54.1, 7.9).withName("Old Harbour"))
 *         .build();
 * }</pre>
 *
 * @param latitude degrees north of the equator (WGS 84), from -90 to 90; below 0 in the south
 * @param longitude degrees east of Greenwich (WGS 84), from -180 to 180; below 0 in the west
 * @param elevation height in metres above the WGS 84 ellipsoid
 * @param name name of the place
 */
public record Location(double latitude, double longitude, Optional<Double> elevation, Optional<String> name)
        implements Facet {
    /**
     * Creates a facet. Values out of range are accepted, because feeds contain them; formats do not write them.
     *
     * @throws IllegalArgumentException if a number is infinite or not a number
     */
    public Location {
        latitude = finite(latitude);
        longitude = finite(longitude);
        elevation = Objects.requireNonNull(elevation, "elevation").map(Location::finite);
        Objects.requireNonNull(name, "name");
    }

    /** Returns the number, with 0.0 for -0.0. */
    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("Not a finite number: " + number);
        }
        return number + 0.0;
    }

    /** Creates a location without elevation and name. */
    public static Location of(double latitude, double longitude) {
        return new Location(latitude, longitude, Optional.empty(), Optional.empty());
    }

    /** Returns a copy with the given elevation. */
    public Location withElevation(double elevation) {
        return new Location(latitude, longitude, Optional.of(elevation), name);
    }

    /** Returns a copy with the given name. */
    public Location withName(String name) {
        return new Location(latitude, longitude, elevation, Optional.of(Objects.requireNonNull(name, "name")));
    }

    /** Checks whether latitude and longitude are within their ranges. */
    public boolean isOnEarth() {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /**
     * Returns this location with what {@code earlier} lacked; empty if its coordinates differ from those of {@code
     * earlier}, or if the elevation or name has changed.
     */
    @Override
    public Optional<Facet> addedSince(Facet earlier) {
        Objects.requireNonNull(earlier, "earlier");
        if (!(earlier instanceof Location known)
                || known.latitude != latitude
                || known.longitude != longitude
                || !FacetParts.continues(elevation, known.elevation)
                || !FacetParts.continues(name, known.name)) {
            return Optional.empty();
        }
        return Optional.of(new Location(
                latitude, longitude, FacetParts.added(elevation, known.elevation), FacetParts.added(name, known.name)));
    }

    /** Returns the coordinates as {@code georss:point} contains them, then elevation and name, for logs and findings. */
    @Override
    public String toString() {
        return "georss:point " + plain(latitude) + " " + plain(longitude)
                + elevation.map(metres -> ", " + plain(metres) + " m").orElse("")
                + name.map(place -> ", " + place).orElse("");
    }

    private static String plain(double number) {
        BigDecimal stripped = BigDecimal.valueOf(number).stripTrailingZeros();
        return stripped.toPlainString();
    }
}
