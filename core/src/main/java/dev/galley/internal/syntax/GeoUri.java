package dev.galley.internal.syntax;

/**
 * A place such as {@code geo:48.2010,16.3695,183;u=40} (RFC 5870 §3.3): latitude, longitude, and optionally the altitude
 * and parameters. The range is checked for coordinates of WGS 84 only, which are meant if no other system is named.
 */
final class GeoUri implements Syntax {
    private static final String SCHEME = "geo:";
    private static final String SYSTEM = "crs=";
    private static final String WGS_84 = "wgs84";

    @Override
    public void check(String value, Notice notice) {
        if (!value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            notice.add("geo.malformed");
            return;
        }
        int semicolon = value.indexOf(';');
        int end = semicolon < 0 ? value.length() : semicolon;
        String[] coordinates = value.substring(SCHEME.length(), end).split(",", -1);
        if (coordinates.length < 2 || coordinates.length > 3 || !areNumbers(coordinates)) {
            notice.add("geo.malformed");
        } else if (isWgs84(value, end)) {
            Syntaxes.LATITUDE.check(coordinates[0], notice);
            Syntaxes.LONGITUDE.check(coordinates[1], notice);
        }
    }

    private static boolean areNumbers(String[] coordinates) {
        for (String coordinate : coordinates) {
            if (!isNumber(coordinate)) {
                return false;
            }
        }
        return true;
    }

    /** Checks for digits with an optional minus sign and fraction; there must be a digit on both sides of the point. */
    private static boolean isNumber(String coordinate) {
        int start = coordinate.startsWith("-") ? 1 : 0;
        int point = Ascii.skipDigits(coordinate, start);
        if (point == start || point == coordinate.length()) {
            return point > start;
        }
        int end = Ascii.skipDigits(coordinate, point + 1);
        return coordinate.charAt(point) == '.' && end == coordinate.length() && end > point + 1;
    }

    private static boolean isWgs84(String value, int end) {
        int from = end + 1;
        if (!value.regionMatches(true, from, SYSTEM, 0, SYSTEM.length())) {
            return true;
        }
        int start = from + SYSTEM.length();
        int next = value.indexOf(';', start);
        return value.substring(start, next < 0 ? value.length() : next).equalsIgnoreCase(WGS_84);
    }
}
