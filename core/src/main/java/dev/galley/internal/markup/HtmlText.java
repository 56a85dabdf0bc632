package dev.galley.internal.markup;

import org.jspecify.annotations.Nullable;

/** The words of HTML, and words as HTML. */
public final class HtmlText {
    /** No-break space, soft hyphen and zero-width space, which the parser folds or drops too. */
    private static final String FOLDED = "\u00A0\u00AD\u200B";

    private HtmlText() {}

    /**
     * The words of a fragment of HTML: without tags, scripts and styles, character references replaced, white space
     * folded as a browser folds it.
     */
    public static String of(String html) {
        return isWords(html) ? html : new HtmlWords(html).read();
    }

    /** Most headlines hold no markup at all; they need no parser, unless there is white space to fold. */
    private static boolean isWords(String html) {
        boolean blank = true;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<' || c == '&' || (c < ' ') || (c == ' ' && blank) || FOLDED.indexOf(c) >= 0) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || html.isEmpty();
    }

    /** The words as a fragment of HTML, in which they mean the same: {@code &}, {@code <}, {@code >} and the double quote are escaped. */
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
