package dev.galley.internal.syntax;

/** Latitudes and longitudes alternately, separated by white space (GeoRSS-Simple). */
final class Coordinates implements Syntax {
    private static final Syntax LATITUDE = new Decimal(-90, 90, "latitude.out-of-range");
    private static final Syntax LONGITUDE = new Decimal(-180, 180, "longitude.out-of-range");

    private final int minPairs;
    private final int maxPairs;

    Coordinates(int minPairs, int maxPairs) {
        this.minPairs = minPairs;
        this.maxPairs = maxPairs;
    }

    @Override
    public void check(String value, Notice notice) {
        if (value.indexOf(',') >= 0) {
            notice.add("coordinates.comma");
            return;
        }
        int count = 0;
        int at = Ascii.skipSpace(value, 0);
        while (at < value.length()) {
            int end = at;
            while (end < value.length() && !Ascii.isSpace(value.charAt(end))) {
                end++;
            }
            (count % 2 == 0 ? LATITUDE : LONGITUDE).check(value.substring(at, end), notice);
            count++;
            at = Ascii.skipSpace(value, end);
        }
        if (count % 2 != 0 || count / 2 < minPairs || count / 2 > maxPairs) {
            notice.add("coordinates.count", count);
        }
    }
}
