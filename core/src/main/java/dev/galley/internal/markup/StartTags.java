package dev.galley.internal.markup;

import java.util.Locale;
import java.util.Set;

/**
 * Finds the start tags in HTML in one pass, without building a tree. Tags in comments, scripts, styles and the like are not
 * found.
 */
public final class StartTags {
    private static final Set<String> RAW =
            Set.of("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "template");

    private final String html;
    private final Visitor visitor;
    private int at;

    private StartTags(String html, Visitor visitor) {
        this.html = html;
        this.visitor = visitor;
    }

    /** Receives the parts of start tags in document order. Names are in lower case. */
    interface Visitor {
        /** Receives an attribute whose value, as written, is between two indices; they are equal if it has none. */
        void attribute(String name, int from, int to);

        /** Receives the end of a complete start tag, after its attributes. */
        default void end(String element) {}
    }

    /** Visits the attributes of all start tags, also of one that is cut off. */
    static void visit(String html, Visitor visitor) {
        new StartTags(html, visitor).run();
    }

    private void run() {
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
            at = tag + 1;
            if (html.startsWith("!--", at)) {
                int end = html.indexOf("-->", at);
                at = end < 0 ? html.length() : end + "-->".length();
            } else if (at < html.length() && isLetter(html.charAt(at))) {
                readTag();
            }
        }
    }

    private void readTag() {
        String name = name();
        while (at < html.length() && html.charAt(at) != '>') {
            if (isSpace(html.charAt(at)) || html.charAt(at) == '/') {
                at++;
            } else {
                readAttribute();
            }
        }
        if (at < html.length()) {
            at++;
            visitor.end(name);
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

    private void readAttribute() {
        // An equals sign at the beginning is part of the name.
        int start = at++;
        String name = (html.charAt(start) + name()).toLowerCase(Locale.ROOT);
        skipSpace();
        if (at >= html.length() || html.charAt(at) != '=') {
            visitor.attribute(name, at, at);
            return;
        }
        at++;
        skipSpace();
        readValue(name);
    }

    private void readValue(String name) {
        int start = at;
        if (at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'')) {
            int end = html.indexOf(html.charAt(at), at + 1);
            end = end < 0 ? html.length() : end;
            visitor.attribute(name, start + 1, end);
            at = Math.min(end + 1, html.length());
            return;
        }
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        visitor.attribute(name, start, at);
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

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
