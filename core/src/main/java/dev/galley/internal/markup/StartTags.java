package dev.galley.internal.markup;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds the start tags in a page of HTML in one pass, without building a tree. Tags in comments, scripts, styles and the
 * like are not found.
 */
public final class StartTags {
    private static final Set<String> RAW =
            Set.of("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "template");

    private final String html;
    private final BiConsumer<String, Map<String, String>> action;
    private int at;

    private StartTags(String html, BiConsumer<String, Map<String, String>> action) {
        this.html = html;
        this.action = action;
    }

    /**
     * Visits all complete start tags in document order.
     *
     * @param action receives the name of the element and its attributes: names in lower case, of several attributes with the
     *     same name the first, values with character references replaced
     */
    public static void forEach(String html, BiConsumer<String, Map<String, String>> action) {
        new StartTags(html, action).run();
    }

    private void run() {
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
            at = tag + 1;
            if (html.startsWith("!--", at)) {
                skipPast("-->");
            } else if (at < html.length() && isLetter(html.charAt(at))) {
                readTag();
            }
        }
    }

    private void skipPast(String end) {
        int found = html.indexOf(end, at);
        at = found < 0 ? html.length() : found + end.length();
    }

    private void readTag() {
        String name = name();
        Map<String, String> attributes = new LinkedHashMap<>();
        while (at < html.length() && html.charAt(at) != '>') {
            if (isSpace(html.charAt(at)) || html.charAt(at) == '/') {
                at++;
            } else {
                readAttribute(attributes);
            }
        }
        if (at < html.length()) {
            at++;
            action.accept(name, attributes);
            if (RAW.contains(name)) {
                skipRaw(name);
            }
        }
    }

    private void skipRaw(String name) {
        int end = html.indexOf("</", at);
        while (end >= 0 && !html.regionMatches(true, end + 2, name, 0, name.length())) {
            end = html.indexOf("</", end + 2);
        }
        at = end < 0 ? html.length() : end;
    }

    private void readAttribute(Map<String, String> attributes) {
        // An equals sign at the beginning is part of the name.
        int start = at++;
        String name = (html.charAt(start) + name()).toLowerCase(Locale.ROOT);
        skipSpace();
        String value = "";
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            skipSpace();
            value = value();
        }
        attributes.putIfAbsent(name, decoded(value));
    }

    private String value() {
        int start = at;
        if (at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'')) {
            int end = html.indexOf(html.charAt(at), at + 1);
            at = end < 0 ? html.length() : end + 1;
            return html.substring(start + 1, end < 0 ? html.length() : end);
        }
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return html.substring(start, at);
    }

    private static String decoded(String value) {
        int reference = value.indexOf('&');
        if (reference < 0) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length());
        int copied = 0;
        for (; reference >= 0; reference = value.indexOf('&', reference + 1)) {
            int end = CharacterReference.end(value, reference);
            if (end > 0) {
                out.append(value, copied, reference).append(HtmlText.of(value.substring(reference, end)));
                copied = end;
            }
        }
        return out.append(value, copied, value.length()).toString();
    }

    private String name() {
        int start = at;
        while (at < html.length() && !isSpace(html.charAt(at)) && "=>/".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private void skipSpace() {
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
