package dev.galley.format.text;

import dev.galley.model.Block;
import dev.galley.model.Media;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;

/** Writes the blocks of a body. */
final class BlockText {
    private final TextOutput out;

    BlockText(TextOutput out) {
        this.out = out;
    }

    void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            out.add(paragraph.text());
        } else if (block instanceof Block.Listing listing) {
            listing(listing);
        } else if (block instanceof Block.Quote quote) {
            quote(quote);
        } else if (block instanceof Block.Figure figure) {
            figure(figure.media());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Code code) {
            out.code(code.code(), code.language().orElse(""));
        } else if (block instanceof Block.Embed embed) {
            link(Optional.of(embed.url()), embed.title().orElse(embed.url().value()));
        } else if (block instanceof Block.RelatedLink related) {
            related.category().filter(words -> !words.isBlank()).ifPresent(category -> out.text(category + " – "));
            link(related.url(), related.headline());
        } else if (block instanceof Block.Markup markup) {
            out.add(markup.content());
        } else if (block instanceof Block.Data data) {
            out.code(data.value(), "");
        }
        out.endParagraph();
    }

    private void listing(Block.Listing listing) {
        out.startList(listing.ordered());
        for (Text item : listing.items()) {
            out.startItem();
            out.add(item);
            out.endContainer();
        }
        out.endContainer();
    }

    private void quote(Block.Quote quote) {
        out.startQuote();
        out.add(quote.text());
        out.endParagraph();
        String source = quote.attribution().filter(name -> !name.isBlank()).orElse("");
        if (!source.isEmpty()) {
            out.text("— ");
            link(quote.cite(), source);
        } else {
            quote.cite().ifPresent(cite -> link(quote.cite(), cite.value()));
        }
        out.endContainer();
    }

    /** Writes a file that is shown or played, and below it its caption and credit. */
    private void figure(Media media) {
        String type = media.type().orElse("image/");
        if (type.startsWith("image/")) {
            out.image(out.target(media.url(), Optional.empty()), media.alt().orElse(""));
        } else {
            link(Optional.of(media.url()), media.title().orElse(media.url().value()));
        }
        out.endParagraph();
        media.caption().ifPresent(out::add);
        media.credit().ifPresent(credit -> out.text(" " + credit));
    }

    private void table(Block.Table table) {
        table.caption().ifPresent(out::add);
        out.table(cells(table.header()), table.rows().stream().map(this::cells).toList());
    }

    private List<String> cells(List<Text> row) {
        return row.stream().map(out::cell).toList();
    }

    /** Writes a link; only its words if it has no address. */
    private void link(Optional<Url> address, String words) {
        address.ifPresentOrElse(url -> out.link(url, words), () -> out.text(words));
    }
}
