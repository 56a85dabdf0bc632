package dev.galley.internal.syntax;

/**
 * A date such as {@code 2002}, {@code 2002-09}, {@code 2002-09-07}, {@code 2002-09-07T00:00Z} or {@code
 * 2002-09-07T00:00:01.5+02:00} (W3C note "Date and Time Formats"). Any year is plausible, because the subject of an
 * article may be long past.
 */
final class W3cDate implements Syntax {
    private final boolean zoneRequired;

    /**
     * Creates a syntax for dates.
     *
     * @param zoneRequired whether a time must have a zone (W3C-DTF) or may be a local time (ISO 8601)
     */
    W3cDate(boolean zoneRequired) {
        this.zoneRequired = zoneRequired;
    }

    @Override
    public void check(String value, Notice notice) {
        int end = DateTimeScan.dayEnd(value);
        if (end < 0 || (end < value.length() && !(end == 10 && isTime(value)))) {
            notice.add("date.not-w3cdtf");
        }
    }

    private boolean isTime(String value) {
        if (value.charAt(10) != 'T') {
            return false;
        }
        int seconds = DateTimeScan.secondsEnd(value, 11);
        int end = seconds < 0 ? DateTimeScan.minutesEnd(value, 11) : seconds;
        if (end < 0) {
            return false;
        }
        if (end == value.length()) {
            return !zoneRequired;
        }
        return (value.charAt(end) == 'Z' && end + 1 == value.length()) || DateTimeScan.isOffset(value, end);
    }
}
