package dev.galley.internal.markup;

import dev.galley.internal.syntax.Notice;
import java.util.Locale;
import java.util.Set;

/**
 * Recognises styles that feed readers keep: those that affect only their own element and load nothing. Values of
 * shorthand properties must be names of colours and line styles, or measures.
 */
public final class StyleAttribute {
    private static final Set<String> SAFE = Set.of(
            "azimuth",
            "background-color",
            "border-bottom-color",
            "border-collapse",
            "border-color",
            "border-left-color",
            "border-right-color",
            "border-top-color",
            "clear",
            "color",
            "cursor",
            "direction",
            "display",
            "elevation",
            "float",
            "font",
            "font-family",
            "font-size",
            "font-style",
            "font-variant",
            "font-weight",
            "height",
            "letter-spacing",
            "line-height",
            "list-style-type",
            "max-height",
            "max-width",
            "min-height",
            "min-width",
            "overflow",
            "pause",
            "pause-after",
            "pause-before",
            "pitch",
            "pitch-range",
            "quotes",
            "richness",
            "speak",
            "speak-header",
            "speak-numeral",
            "speak-punctuation",
            "speech-rate",
            "stress",
            "text-align",
            "text-decoration",
            "text-indent",
            "text-transform",
            "unicode-bidi",
            "vertical-align",
            "voice-family",
            "volume",
            "white-space",
            "width",
            "word-spacing");
    private static final Set<String> SHORTHAND = Set.of("background", "border", "margin", "padding");
    private static final Set<String> WORDS = Set.of(
            "!important",
            "aqua",
            "auto",
            "black",
            "block",
            "blue",
            "bold",
            "both",
            "bottom",
            "brown",
            "center",
            "collapse",
            "dashed",
            "dotted",
            "double",
            "fuchsia",
            "gray",
            "green",
            "grey",
            "groove",
            "inherit",
            "inset",
            "italic",
            "left",
            "lime",
            "maroon",
            "medium",
            "navy",
            "none",
            "normal",
            "nowrap",
            "olive",
            "orange",
            "outset",
            "pink",
            "pointer",
            "purple",
            "red",
            "ridge",
            "right",
            "silver",
            "solid",
            "teal",
            "thick",
            "thin",
            "top",
            "transparent",
            "underline",
            "white",
            "yellow");

    /** The functions that make a colour of numbers (CSS Color 4). */
    private static final Set<String> COLOURS =
            Set.of("rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch");

    private static final Set<String> UNITS = Set.of("cm", "em", "ex", "in", "mm", "pc", "pt", "px", "rem", "%");

    private StyleAttribute() {}

    static void check(String style, Notice notice) {
        int start = 0;
        while (start < style.length()) {
            int end = style.indexOf(';', start);
            end = end < 0 ? style.length() : end;
            String declaration = style.substring(start, end).strip();
            if (!declaration.isEmpty() && !isSafe(declaration)) {
                notice.add("html.unsafe-style", declaration);
                return;
            }
            start = end + 1;
        }
    }

    /**
     * Returns the declarations of {@code properties} that load nothing, {@code property: value}, separated by semicolons; an
     * empty string if none is left.
     *
     * @param properties in lower case
     */
    public static String retain(String style, Set<String> properties) {
        StringBuilder kept = new StringBuilder();
        int start = 0;
        while (start < style.length()) {
            int end = style.indexOf(';', start);
            end = end < 0 ? style.length() : end;
            String declaration = style.substring(start, end);
            int colon = declaration.indexOf(':');
            if (colon >= 0) {
                String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = declaration.substring(colon + 1).strip();
                if (properties.contains(property) && !value.isEmpty() && isPlain(value) && isQuoted(value)) {
                    kept.append(kept.isEmpty() ? "" : "; ")
                            .append(property)
                            .append(": ")
                            .append(value);
                }
            }
            start = end + 1;
        }
        return kept.toString();
    }

    /** Checks that every quotation mark has its counterpart. */
    private static boolean isQuoted(String value) {
        int open = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\'') {
                open = open == 0 ? c : open == c ? 0 : open;
            }
        }
        return open == 0;
    }

    private static boolean isSafe(String declaration) {
        int colon = declaration.indexOf(':');
        if (colon < 0 || !isPlain(declaration)) {
            return false;
        }
        String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (SAFE.contains(property)) {
            return true;
        }
        int hyphen = property.indexOf('-');
        String shorthand = hyphen < 0 ? property : property.substring(0, hyphen);
        return SHORTHAND.contains(shorthand) && areSafeWords(declaration.substring(colon + 1));
    }

    /**
     * Checks that a declaration has no function other than a colour, and no character that addresses, expressions, comments or
     * escapes need.
     */
    private static boolean isPlain(String declaration) {
        boolean inParentheses = false;
        for (int i = 0; i < declaration.length(); i++) {
            char c = declaration.charAt(i);
            if (c == '(' && !isColour(declaration, i)) {
                return false;
            } else if (c == '(' || c == ')') {
                inParentheses = c == '(';
            } else if (inParentheses) {
                if (!Character.isLetterOrDigit(c) && " ,.%+-/".indexOf(c) < 0) {
                    return false;
                }
            } else if (!Character.isLetterOrDigit(c) && " \t\r\n:,#%.!-+'\"_".indexOf(c) < 0) {
                return false;
            }
        }
        return !inParentheses;
    }

    /** Checks whether the name of the function whose parenthesis is at {@code end} is that of a colour: {@code url(1)} loads something. */
    private static boolean isColour(String declaration, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(declaration.charAt(start - 1))) {
            start--;
        }
        boolean isWholeName = start == 0 || " \t\r\n:,".indexOf(declaration.charAt(start - 1)) >= 0;
        return isWholeName && COLOURS.contains(declaration.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean areSafeWords(String value) {
        int at = 0;
        while (at < value.length()) {
            int end = at;
            while (end < value.length() && value.charAt(end) > ' ') {
                end = value.charAt(end) == '(' ? value.indexOf(')', end) : end;
                end = end < 0 ? value.length() : end + 1;
            }
            if (end > at && !isSafeWord(value.substring(at, end).toLowerCase(Locale.ROOT))) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    private static boolean isSafeWord(String word) {
        return WORDS.contains(word) || isMeasure(word) || (word.startsWith("rgb(") && word.endsWith(")"));
    }

    /** Checks for a hexadecimal colour, or a number with or without a unit. */
    private static boolean isMeasure(String word) {
        int i = word.startsWith("#") || word.startsWith("-") || word.startsWith("+") ? 1 : 0;
        boolean color = word.startsWith("#");
        int digits = 0;
        while (i < word.length() && (color ? Character.digit(word.charAt(i), 16) >= 0 : isNumeric(word.charAt(i)))) {
            digits++;
            i++;
        }
        return digits > 0 && (i == word.length() || isUnit(word.substring(i)));
    }

    private static boolean isNumeric(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    private static boolean isUnit(String unit) {
        return UNITS.contains(unit);
    }
}
