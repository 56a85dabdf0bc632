package dev.galley.internal.syntax;

/** The duration of an episode: {@code H:MM:SS}, {@code MM:SS}, or seconds (Apple Podcasts, itunes:duration). */
final class ClockDuration implements Syntax {
    @Override
    public void check(String value, Notice notice) {
        if (!Ascii.isAllDigits(value) && !isClock(value)) {
            notice.add("duration.malformed");
        }
    }

    private static boolean isClock(String value) {
        int at = Ascii.skipDigits(value, 0);
        if (at == 0 || at > 2) {
            return false;
        }
        int groups = 1;
        while (at < value.length() && groups <= 3) {
            int end = Ascii.skipDigits(value, at + 1);
            if (value.charAt(at) != ':' || end != at + 3 || value.charAt(at + 1) > '5') {
                return false;
            }
            at = end;
            groups++;
        }
        return groups == 2 || groups == 3;
    }
}
