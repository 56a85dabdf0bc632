package dev.galley.format.text;

import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes a fragment of HTML with its paragraphs, lists, quotations, links and emphasis. Elements may be nested to any depth. */
final class HtmlContent implements NodeFilter {
    /** Elements whose content is not shown as text. */
    private static final Set<String> HIDDEN = Set.of(
            "script", "style", "template", "head", "title", "iframe", "object", "noembed", "noframes", "noscript");

    private final TextOutput out;
    private final Optional<Url> base;

    private HtmlContent(TextOutput out, Optional<Url> base) {
        this.out = out;
        this.base = base;
    }

    static void write(Text text, TextOutput out) {
        Jsoup.parseBodyFragment(HtmlText.withoutCdata(text.value())).body().filter(new HtmlContent(out, text.base()));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            out.text(words.getWholeText());
        } else if (node instanceof Element element) {
            return start(element);
        } else if (node instanceof DataNode) {
            return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult start(Element element) {
        String name = element.normalName();
        if (HIDDEN.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (name) {
            case "br" -> out.lineBreak();
            case "b", "strong" -> out.startEmphasis("**");
            case "i", "em", "cite", "dfn" -> out.startEmphasis("*");
            case "a" -> address(element, "href").ifPresent(out::startLink);
            case "img" -> out.image(address(element, "src"), element.attr("alt"));
            case "ul", "menu" -> out.startList(false);
            case "ol" -> out.startList(true);
            case "li" -> out.startItem();
            case "blockquote" -> out.startQuote();
            case "pre" -> {
                out.code(element.wholeText(), language(element));
                return FilterResult.SKIP_ENTIRELY;
            }
            case "code", "kbd", "samp" -> {
                if (element.childrenSize() == 0) {
                    out.codeSpan(element.wholeText());
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            case "td", "th" -> out.text(" ");
            case "hr" -> out.endParagraph();
            default -> {
                if (element.isBlock()) {
                    out.endParagraph();
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        switch (element.normalName()) {
            case "b", "strong", "i", "em", "cite", "dfn" -> out.endEmphasis();
            case "a" -> {
                if (address(element, "href").isPresent()) {
                    out.endLink();
                }
            }
            case "ul", "menu", "ol", "li", "blockquote" -> out.endContainer();
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                out.endHeading(element.normalName().charAt(1) - '0');
            case "br", "img", "td", "th" -> {}
            default -> {
                if (element.isBlock()) {
                    out.endParagraph();
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Returns the address in an attribute, unless it is missing, blank, or would run a script. */
    private Optional<Url> address(Element element, String attribute) {
        return out.target(Url.of(element.attr(attribute).strip()), base);
    }

    private static String language(Element pre) {
        Element code = pre.selectFirst("> code[class^=language-]");
        return code == null ? "" : code.className().substring("language-".length());
    }
}
