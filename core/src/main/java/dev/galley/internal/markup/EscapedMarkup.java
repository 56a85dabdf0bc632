package dev.galley.internal.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recognises markup that was escaped by mistake, in texts whose markup should be elements. A text about markup also
 * contains escaped tags, and there they are right: "omit the {@code </li>}". So a single tag proves nothing. What is
 * recognised are a start tag with its end tag, a tag with attributes, a comment, and a tag that needs no end tag but comes
 * twice.
 */
public final class EscapedMarkup {
    /** The maximum number of different start tags that wait for their end tag. */
    private static final int MAX_STARTED = 100;

    /** Start tags without attributes so far, by name. */
    private final Map<String, String> started = new HashMap<>();

    /** Forgets the tags so far, because what follows is another paragraph. */
    public void clear() {
        started.clear();
    }

    /** Reads the next part of the text; returns the first escaped tag or comment, or null if there is none so far. */
    public @Nullable String find(String text) {
        int lastClose = text.lastIndexOf('>');
        int lastComment = text.lastIndexOf(PlainText.COMMENT_END);
        int at = text.indexOf('<');
        while (at >= 0 && at < lastClose) {
            int end = PlainText.markupEnd(text, at, lastComment);
            String found = end < 0 ? null : judge(text.substring(at, end));
            if (found != null) {
                return found;
            }
            at = text.indexOf('<', Math.max(end, at + 1));
        }
        return null;
    }

    private @Nullable String judge(String markup) {
        if (markup.startsWith("<!") || markup.indexOf('=') > 0) {
            return markup;
        }
        boolean isEnd = markup.startsWith("</");
        String name = name(markup, isEnd ? 2 : 1);
        String start = started.get(name);
        if (start != null && (isEnd || name.equals("p") || VoidElements.contains(name))) {
            return start;
        }
        if (!isEnd && started.size() < MAX_STARTED) {
            started.putIfAbsent(name, markup);
        }
        return null;
    }

    private static String name(String tag, int from) {
        int end = from;
        while (HtmlScan.isNameCharacter(tag.charAt(end))) {
            end++;
        }
        return tag.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
