package dev.galley.body;

import dev.galley.internal.MediaTypes;
import dev.galley.model.Block;
import dev.galley.model.Media;
import dev.galley.model.MediaBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads media: {@code figure}, {@code img}, {@code video}, {@code audio}, {@code iframe} and {@code embed}. */
record FigureReader(HtmlContext context) {
    private static final Set<String> MEDIA_WRAPPERS = Set.of("figure", "picture", "source", "div", "span", "br");

    /**
     * Reads a figure with one media element and at most one caption. A figure with a link is not read, because the link
     * would be lost.
     */
    Optional<Block> figure(Element figure) {
        List<Element> captions = figure.children().stream()
                .filter(child -> Nodes.is(child, "figcaption"))
                .toList();
        Element caption = captions.size() == 1 ? captions.get(0) : null;
        List<Element> shown = figure.stream()
                .filter(inner -> !MEDIA_WRAPPERS.contains(inner.normalName()))
                .filter(inner -> caption == null
                        || (!inner.equals(caption) && !inner.parents().contains(caption)))
                .toList();
        String words = caption == null ? "" : caption.text();
        if (shown.size() != 1 || !figure.text().equals(words)) {
            return Optional.empty();
        }
        Optional<Block> media = media(shown.get(0));
        return caption == null ? media : media.flatMap(block -> captioned(block, caption));
    }

    /** Reads a media element; empty for other elements. */
    Optional<Block> media(Element element) {
        return switch (element.normalName()) {
            case "img" -> image(element);
            case "video", "audio" -> recording(element);
            case "iframe", "embed" -> embed(element);
            default -> Optional.empty();
        };
    }

    private Optional<Block> captioned(Block block, Element caption) {
        return block instanceof Block.Figure figure
                ? Optional.of(new Block.Figure(figure.media().toBuilder()
                        .caption(context.inside(caption))
                        .build()))
                : Optional.empty();
    }

    private Optional<Block> image(Element image) {
        return Nodes.attribute(image, "src").map(src -> {
            MediaBuilder media = begin(src, image);
            return new Block.Figure(
                    media.alt(image.hasAttr("alt") ? image.attr("alt") : null).build());
        });
    }

    /**
     * Reads a video or audio element with one source. With several sources, subtitles or text inside, it does not fit
     * into a {@link Media}.
     */
    private Optional<Block> recording(Element player) {
        Element source = player.childrenSize() == 0 ? player : player.child(0);
        boolean single = player.equals(source) || (player.childrenSize() == 1 && Nodes.is(source, "source"));
        if (!single || player.hasText() || (!player.equals(source) && player.hasAttr("src"))) {
            return Optional.empty();
        }
        return Nodes.attribute(source, "src")
                .flatMap(src -> type(player, source, src)
                        .map(type ->
                                new Block.Figure(begin(src, player).type(type).build())));
    }

    private static Optional<String> type(Element player, Element source, String src) {
        return Nodes.attribute(source, "type")
                .or(() -> MediaTypes.ofAddress(src))
                .filter(type -> type.startsWith(player.normalName() + "/"));
    }

    private Optional<Block> embed(Element embed) {
        Optional<String> title = Nodes.attribute(embed, "title").map(String::strip);
        return Nodes.attribute(embed, "src")
                .filter(src -> embed.html().isBlank())
                .map(src -> new Block.Embed(context.url(src), Nodes.attribute(embed, "type"), title));
    }

    private MediaBuilder begin(String src, Element element) {
        return Media.builder(context.url(src), Media.Role.ENCLOSURE)
                .width(pixels(element.attr("width")))
                .height(pixels(element.attr("height")))
                .title(Nodes.attribute(element, "title").orElse(null));
    }

    private static @Nullable Integer pixels(String length) {
        boolean number =
                !length.isEmpty() && length.length() < 7 && length.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.valueOf(length) : null;
    }
}
