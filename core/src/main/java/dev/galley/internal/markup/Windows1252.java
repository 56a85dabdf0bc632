package dev.galley.internal.markup;

/** The characters that windows-1252 has in place of the control characters from U+0080 to U+009F. */
public final class Windows1252 {
    private static final String CHARACTERS = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
            + "\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
            + "\u009D\u017E\u0178";

    private Windows1252() {}

    /** Returns the character with this number from 0x80 to 0xFF; the control character itself if there is none. */
    public static char character(int number) {
        return number < 0xA0 ? CHARACTERS.charAt(number - 0x80) : (char) number;
    }
}
