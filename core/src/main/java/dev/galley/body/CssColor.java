package dev.galley.body;

import java.util.Locale;

/** Normalises CSS colours so that they can be compared. */
final class CssColor {
    static final String WHITE = "#ffffff";
    static final String TRANSPARENT = "transparent";
    private static final int MAX_LENGTH = 64;

    private CssColor() {}

    /**
     * Returns the colour as {@code #rrggbb} or {@code transparent} if it is recognised; otherwise unchanged, in lower
     * case.
     */
    static String normalize(String written) {
        String color = written.strip().toLowerCase(Locale.ROOT);
        if (color.length() > MAX_LENGTH) {
            return color;
        }
        if (color.equals("white")) {
            return WHITE;
        }
        if (color.length() == 4 && color.charAt(0) == '#') {
            return doubled(color);
        }
        return color.startsWith("rgb") ? function(color) : color;
    }

    private static String doubled(String color) {
        StringBuilder full = new StringBuilder("#");
        for (int i = 1; i < color.length(); i++) {
            full.append(color.charAt(i)).append(color.charAt(i));
        }
        return full.toString();
    }

    /** Normalises {@code rgb(255, 255, 255)} and {@code rgba(0, 0, 0, 0)}. */
    private static String function(String color) {
        int open = color.indexOf('(');
        int close = color.indexOf(')');
        if (open < 0 || close < open) {
            return color;
        }
        String[] parts = color.substring(open + 1, close).strip().split("[,\\s/]+", -1);
        try {
            if (parts.length == 4 && Double.parseDouble(parts[3]) == 0) {
                return TRANSPARENT;
            }
            return parts.length < 3
                    ? color
                    : String.format(Locale.ROOT, "#%02x%02x%02x", part(parts[0]), part(parts[1]), part(parts[2]));
        } catch (NumberFormatException e) {
            return color;
        }
    }

    private static int part(String number) {
        return Math.max(0, Math.min(255, Integer.parseInt(number.strip())));
    }
}
