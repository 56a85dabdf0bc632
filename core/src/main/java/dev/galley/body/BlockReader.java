package dev.galley.body;

import dev.galley.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Converts an element to the block that fits it, or to a {@link Block.Markup} that keeps it verbatim. */
final class BlockReader {
    private static final Set<String> INSIDE_CODE =
            Set.of("code", "span", "b", "strong", "i", "em", "u", "kbd", "samp", "var", "mark", "br");

    private final HtmlContext context;
    private final FigureReader figures;
    private final QuoteReader quotes;
    private final ListingReader listings;
    private final TableReader tables;

    BlockReader(HtmlContext context) {
        this.context = context;
        figures = new FigureReader(context);
        quotes = new QuoteReader(context);
        listings = new ListingReader(context);
        tables = new TableReader(context);
    }

    /** Returns the block for {@code element}; empty if it has no visible content. */
    Optional<Block> read(Element element) {
        return switch (element.normalName()) {
            case "p" -> paragraph(element.childNodes());
            case "ul", "ol" -> orMarkup(listings.list(element), element);
            case "dl" -> orMarkup(listings.definitions(element), element);
            case "blockquote" -> orMarkup(quotes.quote(element), element);
            case "table" -> orMarkup(tables.table(element), element);
            case "pre" -> orMarkup(code(element), element);
            case "aside" -> orMarkup(aside(element), element);
            case "figure" -> figure(element);
            default -> orMarkup(figures.media(element), element);
        };
    }

    /** Returns the paragraph that {@code nodes} form; empty if they have no visible content. */
    Optional<Block> paragraph(List<? extends Node> nodes) {
        List<? extends Node> words = Nodes.trim(nodes);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Nodes.only(words)
                .flatMap(figures::media)
                .or(() -> RelatedLinks.introduced(words, context))
                .or(() -> Optional.of(run(words)));
    }

    private Block run(List<? extends Node> nodes) {
        String html = Nodes.html(nodes);
        return nodes.stream().anyMatch(Nodes::containsBlock)
                ? Block.markup(context.text(html))
                : new Block.Paragraph(context.text(html));
    }

    private Optional<Block> orMarkup(Optional<Block> block, Element element) {
        return block.or(() -> Optional.of(Block.markup(context.text(element.outerHtml()))));
    }

    /** Converts a figure to its media or, if it only wraps another kind of block, to that block. */
    private Optional<Block> figure(Element figure) {
        Optional<Block> shown = figures.figure(figure);
        Optional<Element> wrapped = Nodes.only(figure.childNodes()).filter(inner -> !Nodes.isInline(inner));
        return shown.isEmpty() && wrapped.isPresent() && !Nodes.is(wrapped.get(), "figcaption")
                ? read(wrapped.get())
                : orMarkup(shown, figure);
    }

    private Optional<Block> aside(Element aside) {
        return Nodes.only(aside.childNodes())
                .filter(inner -> Nodes.is(inner, "p"))
                .flatMap(paragraph -> RelatedLinks.inAside(paragraph, context));
    }

    private static Optional<Block> code(Element pre) {
        boolean onlyCode =
                pre.stream().allMatch(inner -> inner.equals(pre) || INSIDE_CODE.contains(inner.normalName()));
        return onlyCode ? Optional.of(new Block.Code(pre.wholeText(), language(pre))) : Optional.empty();
    }

    private static Optional<String> language(Element pre) {
        return pre.stream()
                .flatMap(inner -> inner.classNames().stream())
                .filter(name -> name.startsWith("language-") || name.startsWith("lang-"))
                .map(name -> name.substring(name.indexOf('-') + 1))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }
}
