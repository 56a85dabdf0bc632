package dev.galley.format.xml.read;

import dev.galley.report.Finding;
import dev.galley.report.Severity;

/**
 * A CDATA section whose markers are escaped, or inside another CDATA section, so that they belong to the text. It is read as
 * the section that was meant. Text that really begins like this is written with its second character in a CDATA section of
 * its own; then it is read as it is.
 */
public final class EscapedSection {
    private static final String START = "<![CDATA[";
    private static final String END = "]]>";
    private static final int LONGEST_VALUE = 200;

    private EscapedSection() {}

    /** Returns the index of the marker with which the text begins, after white space; -1 if it does not. */
    public static int start(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return text.startsWith(START, start) ? start : -1;
    }

    /**
     * Returns the content of the section, and reports it; the text itself if it is not such a section.
     *
     * @param first the part of the text up to the first CDATA section, comment or processing instruction
     */
    static String unwrapped(String text, String first, XmlCursor cursor) {
        int start = start(text);
        if (start < 0 || first.length() == start + 1) {
            return text;
        }
        String section = text.strip();
        if (!section.endsWith(END)) {
            return text;
        }
        cursor.report(Finding.of(
                        "cdata.escaped",
                        Severity.WARNING,
                        "",
                        "The markers of a CDATA section are part of the text; they were left out")
                .withValue(section.substring(0, Math.min(section.length(), LONGEST_VALUE)))
                .withHint("Write <![CDATA[ and ]]> once and unescaped, or leave them out"));
        return section.substring(START.length(), section.length() - END.length());
    }
}
