package dev.galley.internal.markup;

import org.jspecify.annotations.Nullable;

/** Converts HTML to plain words and plain words to HTML. */
public final class HtmlText {
    /** No-break space, soft hyphen and zero-width space, which the parser also collapses or drops. */
    private static final String FOLDED = "\u00A0\u00AD\u200B";

    static final String CDATA = "<![CDATA[";

    private HtmlText() {}

    /**
     * Returns the words of an HTML fragment: without tags, scripts and styles, with character references decoded and
     * white space collapsed as browsers do.
     */
    public static String of(String html) {
        return isWords(html) ? html : new HtmlWords(html).read();
    }

    /**
     * Returns an HTML fragment with escaped text in place of CDATA sections, which feeds carry over from XML. The words stay
     * the same, as {@link #of} reads them; a parser of HTML would take the sections for comments.
     */
    public static String withoutCdata(String html) {
        return html.contains(CDATA) ? new HtmlWords(html).withoutCdata() : html;
    }

    /** Recognises text without any markup, which needs no parser unless there is white space to collapse. */
    private static boolean isWords(String html) {
        boolean blank = true;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<' || c == '&' || (c < ' ') || (c == ' ' && blank) || (c > '~' && FOLDED.indexOf(c) >= 0)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || html.isEmpty();
    }

    /**
     * Escapes {@code &}, {@code <}, {@code >} and the double quote, so that the words have the same meaning in HTML.
     */
    public static String escape(String words) {
        StringBuilder out = null;
        for (int i = 0; i < words.length(); i++) {
            String escaped = escape(words.charAt(i));
            if (escaped != null && out == null) {
                out = new StringBuilder(words.length() + 16).append(words, 0, i);
            }
            if (out != null) {
                if (escaped == null) {
                    out.append(words.charAt(i));
                } else {
                    out.append(escaped);
                }
            }
        }
        return out == null ? words : out.toString();
    }

    private static @Nullable String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
