package dev.galley.internal.markup;

import java.util.Map;

/** Undoes one escaping of HTML that was escaped twice. */
public final class EscapedTwice {
    /** What escaping makes of characters. */
    private static final Map<String, Character> ESCAPES = Map.ofEntries(
            Map.entry("&amp;", '&'),
            Map.entry("&#38;", '&'),
            Map.entry("&lt;", '<'),
            Map.entry("&#60;", '<'),
            Map.entry("&gt;", '>'),
            Map.entry("&#62;", '>'),
            Map.entry("&quot;", '"'),
            Map.entry("&#34;", '"'),
            Map.entry("&apos;", '\''),
            Map.entry("&#39;", '\''),
            Map.entry("&#x27;", '\''));

    private static final String AMPERSAND = "&amp;";
    private static final int LONGEST = 6;
    private static final int LONGEST_NAME = 32;

    private EscapedTwice() {}

    /**
     * Returns HTML without the second escaping; the same string if there is none. HTML that has tags may show escaped ones to its
     * readers, so that there only references to other characters, such as the no-break space, are certain to be escaped twice.
     */
    public static String undo(String html) {
        boolean tags = hasTag(html, "<");
        if (html.indexOf('&') < 0 || (!tags && !hasEscapedTag(html) && !hasReference(html))) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); ) {
            String escape = html.charAt(i) == '&' ? escapeAt(html, i) : "";
            if (escape.isEmpty() || (tags && !isOtherReference(referenceAt(html, i)))) {
                out.append(html.charAt(i++));
            } else {
                out.append(ESCAPES.getOrDefault(escape, '&').charValue());
                i += escape.length();
            }
        }
        return out.length() == html.length() ? html : out.toString();
    }

    /** Returns the escape that begins at an ampersand; empty if there is none. */
    private static String escapeAt(String html, int at) {
        int last = Math.min(html.length(), at + LONGEST);
        int end = at;
        while (end < last && html.charAt(end) != ';') {
            end++;
        }
        String escape = end < last ? html.substring(at, end + 1) : "";
        return ESCAPES.containsKey(escape) ? escape : "";
    }

    /** Returns the reference that an ampersand escaped at {@code at} is part of; empty if there is none. */
    private static String referenceAt(String html, int at) {
        if (!html.startsWith(AMPERSAND, at)) {
            return "";
        }
        int start = at + AMPERSAND.length();
        int end = start;
        while (end < html.length()
                && end - start < LONGEST_NAME
                && html.charAt(end) != ';'
                && html.charAt(end) != '&') {
            end++;
        }
        boolean closed = end < html.length() && html.charAt(end) == ';';
        String reference = closed ? "&" + html.substring(start, end + 1) : "";
        return closed && CharacterReference.end(reference, 0) == reference.length() ? reference : "";
    }

    private static boolean isOtherReference(String reference) {
        return !reference.isEmpty() && !ESCAPES.containsKey(reference);
    }

    private static boolean hasReference(String html) {
        for (int at = html.indexOf(AMPERSAND); at >= 0; at = html.indexOf(AMPERSAND, at + 1)) {
            if (!referenceAt(html, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns plain text with characters in place of references to them, since text with references was HTML; the same string
     * if there are none, or if the text has tags, of which it may be an example.
     */
    public static String undoPlain(String plain) {
        boolean isExample = plain.indexOf('&') < 0 || hasTag(plain, "<");
        return isExample ? plain : CharacterReference.replaced(plain);
    }

    /** Checks for an escaped tag or comment. Without an end, it is just a less-than sign. */
    private static boolean hasEscapedTag(String html) {
        int end = Math.max(html.lastIndexOf('>'), Math.max(html.lastIndexOf("&gt;"), html.lastIndexOf("&#62;")));
        return end > 0 && (hasTag(html.substring(0, end), "&lt;") || hasTag(html.substring(0, end), "&#60;"));
    }

    /** Checks for a tag or comment whose first character is written as {@code open}. */
    private static boolean hasTag(String text, String open) {
        for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
            int name = at + open.length();
            if (name < text.length() && text.charAt(name) == '/') {
                name++;
            }
            if (name < text.length() && (isLetter(text.charAt(name)) || text.startsWith("!--", name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
