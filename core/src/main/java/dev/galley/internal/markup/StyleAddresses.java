package dev.galley.internal.markup;

import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses in style sheets: {@code url(…)} and {@code @import "…"}, also with the escapes of CSS Syntax §4.3.7. */
final class StyleAddresses {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:url\\(\\s*+|@import\\s*+(?!url\\())[\"']?+([^\"')\\s;]++)", Pattern.CASE_INSENSITIVE);
    private static final String START = "<style";
    private static final String END = "</style";
    private static final int MAX_ESCAPE = 6;

    private StyleAddresses() {}

    /** Receives the range of a style element's text in the markup. */
    @FunctionalInterface
    interface Element {
        void at(int from, int to);
    }

    /** Visits the style elements of HTML. */
    static void elements(String html, Element visitor) {
        int at = indexOf(html, START, 0);
        while (at >= 0) {
            int behind = at + START.length();
            if (behind < html.length() && !endsName(html.charAt(behind))) {
                at = indexOf(html, START, behind);
                continue;
            }
            int from = html.indexOf('>', at) + 1;
            if (from == 0) {
                return;
            }
            int end = indexOf(html, END, from);
            int to = end < 0 ? html.length() : end;
            visitor.at(from, to);
            at = end < 0 ? -1 : indexOf(html, START, to);
        }
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || StartTags.isSpace(c);
    }

    /** Passes each address in a style sheet to {@code found}. */
    static void forEach(String css, Consumer<String> found) {
        Matcher address = ADDRESS.matcher(unescaped(css));
        while (address.find()) {
            found.accept(address.group(1));
        }
    }

    private static String unescaped(String css) {
        if (css.indexOf('\\') < 0) {
            return css;
        }
        StringBuilder out = new StringBuilder(css.length());
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c != '\\' || i + 1 == css.length()) {
                out.append(c);
                continue;
            }
            int end = i + 1;
            int point = 0;
            while (end < css.length() && end - i <= MAX_ESCAPE && HexFormat.isHexDigit(css.charAt(end))) {
                point = point * 16 + HexFormat.fromHexDigit(css.charAt(end));
                end++;
            }
            if (end == i + 1) {
                // A backslash before the end of a line joins the lines; any other character stands for itself.
                i = css.startsWith("\r\n", end) ? end + 1 : end;
                boolean endsLine = css.charAt(i) == '\n' || css.charAt(i) == '\r';
                out.append(endsLine ? "" : css.substring(i, i + 1));
                continue;
            }
            boolean isCharacter = point > 0
                    && point <= Character.MAX_CODE_POINT
                    && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
            out.appendCodePoint(isCharacter ? point : '\uFFFD');
            // White space behind the digits belongs to the escape.
            boolean hasBlank = end < css.length() && StartTags.isSpace(css.charAt(end));
            i = hasBlank ? end : end - 1;
        }
        return out.toString();
    }

    private static int indexOf(String html, String tag, int from) {
        for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
            if (html.regionMatches(true, at, tag, 0, tag.length())) {
                return at;
            }
        }
        return -1;
    }
}
