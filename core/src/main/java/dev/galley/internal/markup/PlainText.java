package dev.galley.internal.markup;

import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;

/** The syntax of text that is shown unchanged, so that readers would see any markup. */
final class PlainText implements Syntax {
    static final String COMMENT_END = "-->";

    private static final Syntax CHARACTERS = new SoundCharacters();

    @Override
    public void check(String value, Notice notice) {
        CHARACTERS.check(value, notice);
        int lastClose = value.lastIndexOf('>');
        int lastComment = value.lastIndexOf(COMMENT_END);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int end = c == '<' && i < lastClose
                    ? markupEnd(value, i, lastComment)
                    : c == '&' ? CharacterReference.end(value, i) : -1;
            if (end > 0) {
                notice.add("text.undeclared-markup", value.substring(i, end));
                return;
            }
        }
    }

    /**
     * Returns the end of the HTML tag or comment that begins at {@code at}, or -1 if there is none.
     *
     * @param lastComment the last {@link #COMMENT_END}, so that comments without end are not searched again and again
     */
    static int markupEnd(String value, int at, int lastComment) {
        if (value.startsWith("<!--", at)) {
            return at < lastComment ? value.indexOf(COMMENT_END, at) + COMMENT_END.length() : -1;
        }
        return tagEnd(value, at);
    }

    /** Returns the end of the HTML tag that begins at {@code at}, or -1 if there is none. */
    private static int tagEnd(String value, int at) {
        int start = value.startsWith("/", at + 1) ? at + 2 : at + 1;
        int end = start;
        while (end < value.length() && HtmlScan.isNameCharacter(value.charAt(end))) {
            end++;
        }
        if (end == start || end == value.length() || !HtmlElements.isKnown(value, start, end)) {
            return -1;
        }
        return "/> \t\r\n".indexOf(value.charAt(end)) >= 0 ? value.indexOf('>', end) + 1 : -1;
    }
}
