package dev.galley.testkit;

import dev.galley.model.Block;
import dev.galley.model.Media;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Bodies: as they come from a feed, as people build them, and the odd ones that Atom allows. */
final class BodyArbitraries {
    private final Arbitrary<String> strings;
    private final Arbitrary<Text> texts;
    private final Arbitrary<Url> urls;
    private final Arbitrary<Media> media;

    BodyArbitraries(Arbitrary<String> strings, Arbitrary<Text> texts, Arbitrary<Url> urls, Arbitrary<Media> media) {
        this.strings = strings;
        this.texts = texts;
        this.urls = urls;
        this.media = media;
    }

    Arbitrary<List<Section>> bodies() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())),
                Tuple.of(4, verbatim()),
                Tuple.of(2, sections().list().ofMaxSize(3)));
    }

    /** One block and no heading, as readers give it. */
    private Arbitrary<List<Section>> verbatim() {
        Arbitrary<Block> block = Arbitraries.frequencyOf(
                Tuple.of(6, texts.map(Block::markup)), Tuple.of(1, embeds()), Tuple.of(1, data()));
        return block.map(only -> List.of(Section.of(only)));
    }

    Arbitrary<Section> sections() {
        return Combinators.combine(
                        texts.optional(),
                        Arbitraries.integers().between(1, 6),
                        blocks().list().ofMaxSize(3))
                .as(Section::new);
    }

    Arbitrary<Block> blocks() {
        Arbitrary<List<Text>> cells = texts.list().ofMaxSize(3);
        Arbitrary<Block> listings =
                Combinators.combine(Arbitraries.of(true, false), cells).as(Block.Listing::new);
        Arbitrary<Block> quotes =
                Combinators.combine(texts, strings.optional(), urls.optional()).as(Block.Quote::new);
        Arbitrary<Block> tables = Combinators.combine(
                        texts.optional(), cells, cells.list().ofMaxSize(2))
                .as(Block.Table::new);
        Arbitrary<Block> codes = Combinators.combine(
                        strings, StringArbitraries.words().optional())
                .as(Block.Code::new);
        Arbitrary<Block> related = Combinators.combine(strings.optional(), strings, urls.optional())
                .as(Block.RelatedLink::new);
        return Arbitraries.oneOf(List.of(
                texts.map(Block.Paragraph::new),
                listings,
                quotes,
                media.map(Block.Figure::new),
                tables,
                codes,
                related,
                embeds(),
                texts.map(Block::markup)));
    }

    private Arbitrary<Block> embeds() {
        return Combinators.combine(
                        urls, Arbitraries.of("text/html", "video/mp4").optional(), strings.optional(0.2))
                .as(Block.Embed::new);
    }

    private static Arbitrary<Block> data() {
        return Arbitraries.of(
                new Block.Data("text/csv", "a,b\n1,2"),
                new Block.Data("image/png", "iVBORw0KGgo="),
                new Block.Data("image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"));
    }
}
