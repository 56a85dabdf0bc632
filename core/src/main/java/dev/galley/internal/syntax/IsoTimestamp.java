package dev.galley.internal.syntax;

/**
 * A date of ISO 8601 in its extended form, such as {@code 2021-09-26T07:30:00.000-0600}, or its basic form, {@code
 * 20210926T073000Z}. The offset may have a colon, no colon or no minutes in both; a time without an offset is local.
 */
final class IsoTimestamp implements Syntax {
    private final boolean timeRequired;

    /**
     * Creates a syntax for dates.
     *
     * @param timeRequired whether a day alone is not enough
     */
    IsoTimestamp(boolean timeRequired) {
        this.timeRequired = timeRequired;
    }

    @Override
    public void check(String value, Notice notice) {
        if (!isTimestamp(extended(value))) {
            notice.add("date.not-iso8601");
        }
    }

    private boolean isTimestamp(String value) {
        if (DateTimeScan.dayEnd(value) != 10) {
            return false;
        }
        if (value.length() == 10) {
            return !timeRequired;
        }
        if (value.charAt(10) != 'T') {
            return false;
        }
        int seconds = DateTimeScan.secondsEnd(value, 11);
        int end = seconds < 0 ? DateTimeScan.minutesEnd(value, 11) : seconds;
        return end > 0 && (end == value.length() || isZone(value, end));
    }

    private static boolean isZone(String value, int at) {
        String zone = value.substring(at);
        return switch (zone.length()) {
            case 1 -> zone.equals("Z");
            case 3 -> DateTimeScan.isOffset(zone + ":00", 0);
            case 5 -> DateTimeScan.isOffset(zone.substring(0, 3) + ":" + zone.substring(3), 0);
            default -> DateTimeScan.isOffset(zone, 0);
        };
    }

    /** Returns a date in basic form in extended form, and any other value as it is. */
    private static String extended(String value) {
        if (Ascii.skipDigits(value, 0) != 8) {
            return value;
        }
        String day = value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6, 8);
        int timeEnd = value.length() > 9 ? Ascii.skipDigits(value, 9) : 0;
        return timeEnd == 13 || timeEnd == 15
                ? day + value.charAt(8) + pairs(value, 9, timeEnd) + value.substring(timeEnd)
                : day + value.substring(8);
    }

    private static String pairs(String value, int from, int to) {
        StringBuilder pairs = new StringBuilder();
        for (int i = from; i < to; i += 2) {
            pairs.append(i == from ? "" : ":").append(value, i, i + 2);
        }
        return pairs.toString();
    }
}
