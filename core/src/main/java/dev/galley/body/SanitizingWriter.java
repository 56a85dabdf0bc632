package dev.galley.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Writes the allowed part of a parsed fragment. Elements are written only if they are in the namespace of HTML and allowed,
 * and all text is escaped, so that no parser can find anything else in the result, whatever the original was. The result is
 * well-formed XHTML, too.
 */
final class SanitizingWriter implements NodeFilter {
    /** Elements that are left out with their contents; the contents of all others stay. */
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "template",
            "title",
            "textarea",
            "select",
            "datalist",
            "iframe",
            "frameset",
            "noembed",
            "noframes",
            "svg",
            "annotation",
            "annotation-xml");

    /** Obsolete elements whose text is not parsed. */
    private static final Set<String> SHOWN = Set.of("xmp", "plaintext");

    private static final Set<String> VOID = Set.of("area", "br", "col", "hr", "img", "source", "track", "wbr");
    private static final Set<String> SEPARATE = Set.of("br", "td", "th", "li", "dt", "dd", "option", "img");
    private static final int MARKUP_PER_CHARACTER = 16;
    private static final int MARKUP = 1 << 16;

    private final SanitizerPolicy policy;
    private final SafeAttributes attributes;
    private final StringBuilder out;
    /** The depths of the elements that have been written and not ended. */
    private final Deque<Integer> open = new ArrayDeque<>();
    /** The number of characters of markup that may still be written: a parser can multiply the tags of hostile input. */
    private long budget;

    private boolean separated = true;
    private boolean firstInPre;

    SanitizingWriter(SanitizerPolicy policy, SafeAttributes attributes, int inputLength) {
        this.policy = policy;
        this.attributes = attributes;
        this.out = new StringBuilder(inputLength);
        this.budget = (long) inputLength * MARKUP_PER_CHARACTER + MARKUP;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof DataNode data && isShown(data)) {
            text(data.getWholeData());
        } else if (node instanceof Element element && depth > 0) {
            return element(element, depth);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isShown(DataNode data) {
        Element parent = data.parent();
        return parent != null && SHOWN.contains(parent.normalName());
    }

    private FilterResult element(Element element, int depth) {
        String name = element.normalName();
        boolean html = element.tag().namespace().equals(Parser.NamespaceHtml);
        if (html && policy.allows(name)) {
            startTag(element, name, depth);
            return name.equals("iframe") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        }
        if (DROPPED.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        separate(element);
        return FilterResult.CONTINUE;
    }

    private void startTag(Element element, String name, int depth) {
        separate();
        int start = out.length();
        out.append('<').append(name);
        Map<String, String> enforced = policy.enforced().getOrDefault(name, Map.of());
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            String value = enforced.containsKey(key) ? null : attributes.value(name, key, attribute.getValue());
            if (value != null) {
                attribute(key, value);
            }
        }
        enforced.forEach(this::attribute);
        out.append(VOID.contains(name) ? " />" : ">");
        int length = out.length() - start + name.length() + 3;
        if (length > budget) {
            out.setLength(start);
            return;
        }
        budget -= length;
        if (!VOID.contains(name)) {
            open.push(depth);
        }
        firstInPre = name.equals("pre");
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0) {
            if (!open.isEmpty() && open.peek() == depth) {
                open.pop();
                out.append("</").append(element.normalName()).append('>');
                firstInPre = false;
            } else if (!policy.allows(element.normalName())) {
                separate(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void text(String words) {
        if (words.isEmpty()) {
            return;
        }
        separate();
        if (firstInPre && (words.charAt(0) == '\n' || words.charAt(0) == '\r')) {
            // A parser drops the first line break of preformatted text.
            out.append('\n');
        }
        firstInPre = false;
        escape(words, false);
    }

    /** Notes that an element which is not written separates the words around it. */
    private void separate(Element unwritten) {
        if (unwritten.isBlock() || SEPARATE.contains(unwritten.normalName())) {
            separated = false;
        }
    }

    /** Writes the noted separator, unless there is white space already. */
    private void separate() {
        if (!separated && !out.isEmpty() && out.charAt(out.length() - 1) > ' ') {
            out.append('\n');
        }
        separated = true;
    }

    private void escape(String value, boolean attribute) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append(i + 1 < value.length() && value.charAt(i + 1) == '\n' ? "" : "\n");
                case '\n', '\t' -> out.append(c);
                default -> i += character(value, i);
            }
        }
    }

    /** Writes the character at {@code i} unless XML forbids it, and returns the number of further chars that it occupies. */
    private int character(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))) {
            out.append(c).append(value.charAt(i + 1));
            return 1;
        }
        if (Character.isSurrogate(c)) {
            out.append('\uFFFD');
        } else if (c >= ' ' && c != 0x7F && c < '\uFFFE') {
            out.append(c);
        }
        return 0;
    }

    String result() {
        return out.toString();
    }
}
