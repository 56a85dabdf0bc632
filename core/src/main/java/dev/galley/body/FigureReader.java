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

/** Reads what is shown or played in the text: {@code figure}, {@code img}, {@code video}, {@code audio}, {@code iframe}, {@code embed}. */
record FigureReader(Origin origin) {
    private static final Set<String> AROUND_MEDIUM = Set.of("figure", "picture", "source", "div", "span", "br");

    /** A figure that shows one thing, with a caption or without; a link around the thing would be lost. */
    Optional<Block> figure(Element figure) {
        List<Element> captions = figure.children().stream()
                .filter(child -> Nodes.is(child, "figcaption"))
                .toList();
        Element caption = captions.size() == 1 ? captions.get(0) : null;
        List<Element> shown = figure.stream()
                .filter(inner -> !AROUND_MEDIUM.contains(inner.normalName()))
                .filter(inner -> caption == null
                        || (!inner.equals(caption) && !inner.parents().contains(caption)))
                .toList();
        String words = caption == null ? "" : caption.text();
        if (shown.size() != 1 || !figure.text().equals(words)) {
            return Optional.empty();
        }
        Optional<Block> medium = medium(shown.get(0));
        return caption == null ? medium : medium.flatMap(block -> captioned(block, caption));
    }

    /** The medium that {@code element} is by itself. */
    Optional<Block> medium(Element element) {
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
                        .caption(origin.inside(caption))
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

    /** A film or sound with one source: one with several, with subtitles or with words inside is more than a medium. */
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
                .or(() -> MediaTypes.ofEnding(src))
                .filter(type -> type.startsWith(player.normalName() + "/"));
    }

    private Optional<Block> embed(Element embed) {
        Optional<String> title = Nodes.attribute(embed, "title").map(String::strip);
        return Nodes.attribute(embed, "src")
                .filter(src -> embed.html().isBlank())
                .map(src -> new Block.Embed(origin.url(src), Nodes.attribute(embed, "type"), title));
    }

    private MediaBuilder begin(String src, Element element) {
        return Media.builder(origin.url(src), Media.Role.ENCLOSURE)
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
