package dev.galley.internal.syntax;

/** An hour of {@code skipHours}: 0 to 23 (RSS 2.0; the RSS Advisory Board's profile, skipHours). */
final class SkipHour implements Syntax {
    private static final Syntax HOUR = new WholeNumber(0, 23);

    @Override
    public void check(String value, Notice notice) {
        if (value.equals("24")) {
            notice.add("hour.midnight-as-24");
        } else {
            HOUR.check(value, notice);
        }
    }
}
