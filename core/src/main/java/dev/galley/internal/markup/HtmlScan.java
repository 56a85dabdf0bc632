package dev.galley.internal.markup;

import dev.galley.internal.syntax.Notice;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.parser.Parser;

/** Scans the tags and references of an HTML fragment like a browser's tokenizer and reports problems. */
final class HtmlScan {
    /** The maximum nesting depth up to which end tags are matched. */
    private static final int MAX_OPEN = 1_000;
    /** The maximum number of characters that a finding quotes; more than findings keep. */
    private static final int EXCERPT = 1_000;

    private final String html;
    private final boolean baseKnown;
    private final Notice notice;
    private final Deque<String> open = new ArrayDeque<>();
    /** How many elements of each name are open. */
    private final Map<String, Integer> counts = new HashMap<>();

    private int at;

    HtmlScan(String html, boolean baseKnown, Notice notice) {
        this.html = html;
        this.baseKnown = baseKnown;
        this.notice = notice;
    }

    void run() {
        int tag = next('<');
        int reference = next('&');
        while (tag < html.length() || reference < html.length()) {
            if (tag < reference) {
                at = tag;
                readTag();
            } else {
                at = reference;
                readReference();
                at++;
            }
            tag = tag < at ? next('<') : tag;
            reference = reference < at ? next('&') : reference;
        }
    }

    private int next(char wanted) {
        int found = html.indexOf(wanted, at);
        return found < 0 ? html.length() : found;
    }

    static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private void readTag() {
        if (html.startsWith("<!--", at)) {
            skipTo("-->");
        } else if (html.startsWith("<!", at)) {
            skipTo(">");
        } else if (html.startsWith("<?", at)) {
            if (html.regionMatches(true, at + 2, "import", 0, 6)) {
                notice.add("html.unsafe-element", "?import");
            }
            skipTo(">");
        } else if (html.startsWith("</", at)) {
            readEndTag();
        } else if (at + 1 < html.length() && Character.isLetter(html.charAt(at + 1))) {
            readStartTag();
        } else {
            at++;
        }
    }

    private void skipTo(String end) {
        int found = html.indexOf(end, at);
        if (found < 0) {
            notice.add("html.malformed", excerpt(at, html.length()));
        }
        at = found < 0 ? html.length() : found + end.length();
    }

    private void readEndTag() {
        String name = name(at + 2);
        int start = at;
        skipTo(">");
        if (at < html.length() || html.endsWith(">")) {
            if (isOpen(name)) {
                while (!close().equals(name)) {
                    // Closes elements without an end tag.
                }
            } else if (!VoidElements.contains(name) && !name.equals("p")) {
                notice.add("html.unmatched-end", excerpt(start, at));
            }
        }
    }

    /** Closes the innermost element and returns its name. */
    private String close() {
        String closed = open.pop();
        counts.merge(closed, -1, Integer::sum);
        return closed;
    }

    private void readStartTag() {
        String name = name(at + 1);
        int start = at;
        at += 1 + name.length();
        checkElement(name);
        boolean complete = readAttributes();
        if (!complete) {
            notice.add("html.malformed", excerpt(start, html.length()));
        } else if (HtmlElements.isUnsafe(name) && (name.equals("script") || name.equals("style"))) {
            int end = endTag(name);
            at = end < 0 ? html.length() : html.indexOf('>', end) + 1;
            at = at <= 0 ? html.length() : at;
        } else if (!VoidElements.contains(name) && html.charAt(at - 2) != '/' && open.size() < MAX_OPEN) {
            open.push(name);
            counts.merge(name, 1, Integer::sum);
        }
    }

    /** Returns the index of the next end tag of an element; -1 if there is none. */
    private int endTag(String name) {
        int end = html.indexOf("</", at);
        while (end >= 0 && !html.regionMatches(true, end + 2, name, 0, name.length())) {
            end = html.indexOf("</", end + 2);
        }
        return end;
    }

    private String excerpt(int from, int to) {
        return html.substring(from, Math.min(to, from + EXCERPT));
    }

    private void checkElement(String name) {
        if (HtmlElements.isUnsafe(name)) {
            notice.add("html.unsafe-element", name);
        } else if (HtmlElements.isKnown(name) || ForeignElements.isRoot(name)) {
            return;
        } else if (!isOpen("svg") && !isOpen("math")) {
            notice.add("html.element-unknown", name);
        } else if (!ForeignElements.isSafe(name)) {
            notice.add("html.unsafe-element", name);
        }
    }

    private boolean isOpen(String name) {
        return counts.getOrDefault(name, 0) > 0;
    }

    private String name(int from) {
        int end = from;
        while (end < html.length() && !isTagSpace(html.charAt(end)) && "/><".indexOf(html.charAt(end)) < 0) {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isTagSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** Reads the attributes up to the end of the tag; returns {@code false} if the tag is not closed. */
    private boolean readAttributes() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                at++;
                return true;
            }
            if (c == '<') {
                return false;
            }
            if (isTagSpace(c) || c == '/') {
                at++;
            } else if (!readAttribute()) {
                return false;
            }
        }
        return false;
    }

    private boolean readAttribute() {
        int start = at;
        while (at < html.length() && !isTagSpace(html.charAt(at)) && "=>/".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        at = at == start ? at + 1 : at;
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        skipSpace();
        if (at >= html.length() || html.charAt(at) != '=') {
            HtmlAttributes.check(name, "", true, notice);
            return true;
        }
        at++;
        skipSpace();
        return at < html.length() && readValue(name);
    }

    private boolean readValue(String name) {
        char quote = html.charAt(at);
        int start = at;
        int end;
        if (quote == '"' || quote == '\'') {
            start++;
            end = html.indexOf(quote, start);
            at = end + 1;
        } else {
            end = start;
            while (end < html.length() && !isTagSpace(html.charAt(end)) && html.charAt(end) != '>') {
                end++;
            }
            at = end;
        }
        if (end < 0) {
            at = html.length();
            return false;
        }
        String value = html.substring(start, end);
        boolean references = value.indexOf('&') >= 0;
        HtmlAttributes.check(name, references ? Parser.unescapeEntities(value, true) : value, baseKnown, notice);
        return true;
    }

    private void skipSpace() {
        while (at < html.length() && isTagSpace(html.charAt(at))) {
            at++;
        }
    }

    /** Reports references to control characters and to unknown names. */
    private void readReference() {
        int number = CharacterReference.number(html, at);
        if (number >= 0) {
            boolean control =
                    (number < 0x20 && number != 9 && number != 10 && number != 13) || (number >= 0x7F && number < 0xA0);
            if (control || number > Character.MAX_CODE_POINT || number == 0xFFFD) {
                notice.add("html.reference-to-control", number);
            }
            return;
        }
        int end = CharacterReference.nameEnd(html, at + 1);
        if (end > 0 && html.startsWith(";", end) && !NamedReferences.isKnown(html.substring(at + 1, end))) {
            notice.add("html.entity-unknown", html.substring(at, end + 1));
        }
    }
}
