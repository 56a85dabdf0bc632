package dev.galley.validation;

import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Text;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Splits verbatim markup into passages wherever a browser starts a new line. */
final class MarkupPassages implements NodeVisitor {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> SKIPPED = Set.of("pre", "code", "script", "style", "template", "noscript");

    private final String path;
    private final Passages passages;
    private final StringBuilder line = new StringBuilder();
    private Passage.Kind kind = Passage.Kind.PARAGRAPH;
    private int skippedDepth;
    private int quoteDepth;

    private MarkupPassages(String path, Passages passages) {
        this.path = path;
        this.passages = passages;
    }

    /** Adds the passages of {@code content}, all at {@code path}. */
    static void collect(String path, String content, Passages passages) {
        MarkupPassages lines = new MarkupPassages(path, passages);
        Jsoup.parseBodyFragment(HtmlText.withoutCdata(content)).body().traverse(lines);
        lines.endLine();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && skippedDepth == 0) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            skippedDepth += SKIPPED.contains(name) ? 1 : 0;
            if (name.equals("br") || element.isBlock() || isCell(name)) {
                endLine();
                kind = kindOf(name);
            }
            quoteDepth += name.equals("blockquote") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            skippedDepth -= SKIPPED.contains(name) ? 1 : 0;
            if (element.isBlock() || isCell(name)) {
                endLine();
            }
            quoteDepth -= name.equals("blockquote") ? 1 : 0;
        }
    }

    private Passage.Kind kindOf(String name) {
        if (HEADINGS.contains(name)) {
            return Passage.Kind.HEADING;
        }
        if (isCell(name)) {
            return Passage.Kind.CELL;
        }
        return switch (name) {
            case "li", "dd", "dt" -> Passage.Kind.ITEM;
            case "figcaption" -> Passage.Kind.CAPTION;
            case "br" -> kind;
            default -> Passage.Kind.PARAGRAPH;
        };
    }

    private static boolean isCell(String name) {
        return CELLS.contains(name);
    }

    private void endLine() {
        String words = collapse(line);
        line.setLength(0);
        if (!words.isEmpty()) {
            boolean quoted = quoteDepth > 0 && kind == Passage.Kind.PARAGRAPH;
            passages.add(new Passage(quoted ? Passage.Kind.QUOTE : kind, path, Text.plain(words), false));
        }
    }

    /** Collapses white space as browsers do, and removes it at both ends. */
    private static String collapse(StringBuilder line) {
        StringBuilder collapsed = new StringBuilder(line.length());
        boolean blank = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space) {
                collapsed.append(c);
            } else if (!blank) {
                collapsed.append(' ');
            }
            blank = space;
        }
        int end = collapsed.length();
        while (end > 0 && (collapsed.charAt(end - 1) == ' ' || collapsed.charAt(end - 1) == '\u00A0')) {
            end--;
        }
        return collapsed.substring(0, end);
    }
}
