package dev.galley.body;

import dev.galley.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes a block of an element: the one that fits, else a {@link Block.Markup} that keeps it to the letter. */
final class BlockReader {
    private static final Set<String> INSIDE_CODE =
            Set.of("code", "span", "b", "strong", "i", "em", "u", "kbd", "samp", "var", "mark", "br");

    private final Origin origin;
    private final FigureReader figures;
    private final QuoteReader quotes;
    private final ListingReader listings;
    private final TableReader tables;

    BlockReader(Origin origin) {
        this.origin = origin;
        figures = new FigureReader(origin);
        quotes = new QuoteReader(origin);
        listings = new ListingReader(origin);
        tables = new TableReader(origin);
    }

    /** The block that {@code element} is; empty where there is nothing in it to be seen. */
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
            default -> orMarkup(figures.medium(element), element);
        };
    }

    /** The paragraph that {@code nodes} make; empty where there is nothing to be seen. */
    Optional<Block> paragraph(List<? extends Node> nodes) {
        List<? extends Node> words = Nodes.trim(nodes);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Nodes.only(words)
                .flatMap(figures::medium)
                .or(() -> RelatedLinks.announced(words, origin))
                .or(() -> Optional.of(run(words)));
    }

    private Block run(List<? extends Node> nodes) {
        String html = Nodes.html(nodes);
        return nodes.stream().anyMatch(Nodes::holdsBlock)
                ? Block.markup(origin.text(html))
                : new Block.Paragraph(origin.text(html));
    }

    private Optional<Block> orMarkup(Optional<Block> block, Element element) {
        return block.or(() -> Optional.of(Block.markup(origin.text(element.outerHtml()))));
    }

    /** A figure may wrap whatever stands apart from the text: then it is that. */
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
                .flatMap(paragraph -> RelatedLinks.set(paragraph, origin));
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
