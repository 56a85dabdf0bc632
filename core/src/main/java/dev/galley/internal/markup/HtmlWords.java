package dev.galley.internal.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Extracts the words of a fragment of HTML in one pass, without building a tree. Drops tags, comments and the contents of
 * scripts, styles and embedded documents, replaces character references, and collapses white space. Blocks and line breaks
 * separate words.
 *
 * <p>Broken markup is split as by the tokenizer of the HTML Living Standard (section 13.2.5), with one exception: the content
 * of a CDATA section counts as text, so that it is not lost; browsers and jsoup read a comment that ends at the first
 * {@code >}.
 */
final class HtmlWords {
    /** Elements that separate words: blocks, and those that a browser puts into a box of their own. */
    private static final Set<String> BLOCKS =
            Set.of(("html head body frameset script noscript style meta link title frame noframes section nav aside "
                            + "hgroup header footer p h1 h2 h3 h4 h5 h6 br ul ol pre div blockquote hr address figure figcaption "
                            + "form fieldset dl dt dd li table caption thead tfoot tbody colgroup col tr th td video audio canvas "
                            + "details menu plaintext template article main svg math center dir applet marquee listing object img "
                            + "image iframe embed input select textarea option output progress meter button dialog search picture")
                    .split(" "));
    /** Elements whose contents end at their own end tag only and are not shown. */
    private static final Set<String> RAW = Set.of("script", "style", "xmp", "iframe", "noembed", "noframes");
    /** Elements whose contents end at their own end tag only and are shown, with references replaced. */
    private static final Set<String> RAW_WITH_REFERENCES = Set.of("textarea", "title");

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char REPLACEMENT = '\uFFFD';
    private static final String EMPTY_COMMENT = "<!---->";

    private final String html;
    private final StringBuilder out;
    /** The number of open blocks by name. */
    private final Map<String, Integer> open = new HashMap<>();

    /** The HTML up to {@code copied}, with escaped text in place of its CDATA sections. */
    private final StringBuilder escaped = new StringBuilder(0);

    private int copied;

    private int at;
    /** The number of open elements that preserve white space. */
    private int verbatim;

    HtmlWords(String html) {
        this.html = html;
        out = new StringBuilder(html.length());
    }

    String read() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            text(tag < 0 ? html.length() : tag);
            if (tag >= 0) {
                markup();
            }
        }
        return out.toString().trim();
    }

    /** Returns the HTML with escaped text in place of its CDATA sections. */
    String withoutCdata() {
        read();
        return escaped.append(html, copied, html.length()).toString();
    }

    /** Reads text with references up to {@code end}. */
    private void text(int end) {
        while (at < end) {
            char c = html.charAt(at);
            if (c == '&') {
                reference(end);
            } else {
                append(c);
                at++;
            }
        }
    }

    private void append(char c) {
        if (verbatim > 0) {
            out.append(c == '\r' ? '\n' : c);
        } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == NO_BREAK_SPACE) {
            separate();
        } else if (c != SOFT_HYPHEN && c != ZERO_WIDTH_SPACE && c != 0) {
            out.append(c);
        }
    }

    /** Ends a word. */
    private void separate() {
        int length = out.length();
        if (length > 0 && out.charAt(length - 1) != ' ') {
            out.append(' ');
        }
    }

    private void reference(int end) {
        at++;
        if (at < end && html.charAt(at) == '#') {
            number(end);
            return;
        }
        int nameEnd = at;
        while (nameEnd < end && Character.isLetter(html.charAt(nameEnd))) {
            nameEnd++;
        }
        while (nameEnd < end && html.charAt(nameEnd) >= '0' && html.charAt(nameEnd) <= '9') {
            nameEnd++;
        }
        String name = html.substring(at, nameEnd);
        String characters = nameEnd < end && html.charAt(nameEnd) == ';' ? NamedReferences.characters(name) : null;
        if (characters != null) {
            at = nameEnd + 1;
        } else {
            String unclosed = NamedReferences.unclosed(name);
            characters = unclosed == null ? null : NamedReferences.characters(unclosed);
            at += unclosed == null ? 0 : unclosed.length();
        }
        characters(characters == null ? "&" : characters);
    }

    private void number(int end) {
        int digits = at + 1;
        boolean hex = digits < end && (html.charAt(digits) | 0x20) == 'x';
        digits += hex ? 1 : 0;
        int to = digits;
        int number = 0;
        while (to < end && digit(html.charAt(to), hex) >= 0) {
            number = Math.min(number * (hex ? 16 : 10) + digit(html.charAt(to), hex), Character.MAX_CODE_POINT + 1);
            to++;
        }
        if (to == digits) {
            append('&');
            return;
        }
        at = to < end && html.charAt(to) == ';' ? to + 1 : to;
        characters(character(number));
    }

    private static int digit(char c, boolean hex) {
        return c < 0x80 ? Character.digit(c, hex ? 16 : 10) : -1;
    }

    private static String character(int number) {
        if (number >= 0x80 && number < 0xA0) {
            return String.valueOf(Windows1252.character(number));
        }
        boolean valid = number > 0
                && number <= Character.MAX_CODE_POINT
                && (number < Character.MIN_SURROGATE || number > Character.MAX_SURROGATE);
        return valid ? Character.toString(number) : String.valueOf(REPLACEMENT);
    }

    private void characters(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            append(characters.charAt(i));
        }
    }

    /** Reads what begins with the {@code <} at {@code at}: a tag, a comment, or just that character. */
    private void markup() {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : 0;
        if (html.startsWith("<!--", at)) {
            comment();
        } else if (html.startsWith(HtmlText.CDATA, at)) {
            cdata();
        } else if (next == '!' || next == '?') {
            skipPast('>');
        } else if (next == '/') {
            endTag();
        } else if (isLetter(next)) {
            startTag();
        } else {
            append('<');
            at++;
        }
    }

    private void comment() {
        at += 4;
        if (html.startsWith(">", at) || html.startsWith("->", at)) {
            skipPast('>');
            return;
        }
        for (int end = html.indexOf("--", at); end >= 0; end = html.indexOf("--", end + 1)) {
            if (html.startsWith(">", end + 2) || html.startsWith("!>", end + 2)) {
                at = end;
                skipPast('>');
                return;
            }
        }
        at = html.length();
    }

    private void cdata() {
        escaped.append(html, copied, at);
        int start = at + HtmlText.CDATA.length();
        int end = html.indexOf("]]>", start);
        String content = html.substring(start, end < 0 ? html.length() : end);
        if (joinsWhatFollows(at)) {
            escaped.append(EMPTY_COMMENT);
        }
        out.append(content);
        escaped.append(HtmlText.escape(content));
        at = end < 0 ? html.length() : end + 3;
        copied = at;
    }

    /** Checks whether the text before {@code end} ends with what would be a tag or a reference together with other text. */
    private boolean joinsWhatFollows(int end) {
        int i = end;
        while (i > copied && (isLetter(html.charAt(i - 1)) || "#0123456789".indexOf(html.charAt(i - 1)) >= 0)) {
            i--;
        }
        char before = i > copied ? html.charAt(i - 1) : 0;
        return before == '&' || (before == '<' && i == end);
    }

    private void endTag() {
        char first = at + 2 < html.length() ? html.charAt(at + 2) : 0;
        if (!isLetter(first)) {
            if (first == 0) {
                append('<');
                append('/');
                at = html.length();
            } else {
                skipPast('>');
            }
            return;
        }
        at += 2;
        String name = name();
        if (skipAttributes()) {
            if (isVerbatim(name) && verbatim > 0) {
                verbatim--;
            }
            if (BLOCKS.contains(name) && ends(name)) {
                separate();
            }
        }
    }

    /** Checks whether the end tag has a start tag before it, or creates an element of its own. */
    private boolean ends(String name) {
        Integer count = open.get(name);
        if (count != null) {
            open.put(name, count - 1);
        }
        return (count != null && count > 0) || name.equals("p") || name.equals("br");
    }

    private void startTag() {
        at++;
        String name = name();
        if (!skipAttributes()) {
            return;
        }
        if (BLOCKS.contains(name)) {
            separate();
            open.merge(name, 1, Integer::sum);
        }
        if (RAW.contains(name) || RAW_WITH_REFERENCES.contains(name)) {
            raw(name);
        } else if (name.equals("plaintext")) {
            out.append(html, at, html.length());
            at = html.length();
        } else if (isVerbatim(name)) {
            verbatim++;
            at += html.startsWith("\n", at) ? 1 : 0;
        }
    }

    private static boolean isVerbatim(String name) {
        return name.equals("pre") || name.equals("listing");
    }

    /** Reads the contents of an element that ends at its own end tag only. Only those of text fields and titles have words. */
    private void raw(String name) {
        int end = endOf(name);
        if (RAW_WITH_REFERENCES.contains(name)) {
            verbatim++;
            text(end);
            verbatim--;
        }
        at = end;
    }

    private int endOf(String name) {
        for (int end = html.indexOf("</", at); end >= 0; end = html.indexOf("</", end + 2)) {
            int after = end + 2 + name.length();
            if (html.regionMatches(true, end + 2, name, 0, name.length())
                    && (after >= html.length() || !isNameCharacter(html.charAt(after)))) {
                return end;
            }
        }
        return html.length();
    }

    private static boolean isNameCharacter(char c) {
        return !(isSpace(c) || c == '/' || c == '>');
    }

    /** Reads the name of a tag, in lower case. */
    private String name() {
        int start = at;
        while (at < html.length() && isNameCharacter(html.charAt(at))) {
            at++;
        }
        return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    /** Skips to the end of the tag that is not inside quotes; returns false if the tag never ends. */
    private boolean skipAttributes() {
        boolean value = false;
        while (at < html.length()) {
            char c = html.charAt(at++);
            if (c == '>') {
                return true;
            }
            if (value && (c == '"' || c == '\'')) {
                int quote = html.indexOf(c, at);
                at = quote < 0 ? html.length() : quote + 1;
            } else if (value && !isSpace(c)) {
                while (at < html.length() && html.charAt(at) != '>' && !isSpace(html.charAt(at))) {
                    at++;
                }
            }
            value = c == '=' || (value && isSpace(c));
        }
        return false;
    }

    private void skipPast(char c) {
        int end = html.indexOf(c, at);
        at = end < 0 ? html.length() : end + 1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
