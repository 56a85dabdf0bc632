package dev.galley.model;

import dev.galley.internal.markup.HtmlText;
import java.util.List;
import java.util.Optional;

/**
 * Writes the body of an article as a fragment of HTML, which every feed format can contain.
 *
 * <p>Verbatim markup inside the body is copied unchanged. This class does not sanitize.
 */
public final class BodyHtml {
    private final StringBuilder out = new StringBuilder();

    private BodyHtml() {}

    /** Returns the body as a fragment of HTML; empty for a body without sections. */
    public static String of(List<Section> sections) {
        BodyHtml html = new BodyHtml();
        Lists.copy(sections, "sections").forEach(html::section);
        return html.out.toString();
    }

    /**
     * Returns the content of a body that consists of a single {@link Block.Markup}, as bodies read from feeds do. Such
     * a body is written verbatim.
     */
    public static Optional<Text> verbatim(List<Section> sections) {
        return only(sections)
                .filter(block -> block instanceof Block.Markup)
                .map(block -> ((Block.Markup) block).content());
    }

    /** Returns the block of a body that has exactly one block and no heading. */
    public static Optional<Block> only(List<Section> sections) {
        List<Section> all = Lists.copy(sections, "sections");
        if (all.size() != 1) {
            return Optional.empty();
        }
        Section section = all.get(0);
        boolean single = section.heading().isEmpty() && section.blocks().size() == 1;
        return single ? Optional.of(section.blocks().get(0)) : Optional.empty();
    }

    private void section(Section section) {
        section.heading().ifPresent(heading -> {
            int level = Math.max(1, Math.min(6, section.level()));
            element("h" + level, heading);
        });
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            element("p", paragraph.text());
        } else if (block instanceof Block.Listing listing) {
            listing(listing);
        } else if (block instanceof Block.Quote quote) {
            quote(quote);
        } else if (block instanceof Block.Figure figure) {
            figure(figure.media());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Code code) {
            code(code);
        } else if (block instanceof Block.Embed embed) {
            out.append("<figure>");
            anchor(embed.url(), embed.title().orElse(embed.url().value()));
            out.append("</figure>\n");
        } else if (block instanceof Block.RelatedLink related) {
            related(related);
        } else if (block instanceof Block.Markup markup) {
            out.append(markup.content().toHtml()).append('\n');
        } else if (block instanceof Block.Data data) {
            code(new Block.Code(data.value(), Optional.empty()));
        }
    }

    private void listing(Block.Listing listing) {
        String tag = listing.ordered() ? "ol" : "ul";
        out.append('<').append(tag).append(">\n");
        listing.items().forEach(item -> element("li", item));
        out.append("</").append(tag).append(">\n");
    }

    private void quote(Block.Quote quote) {
        out.append("<blockquote");
        quote.cite().ifPresent(cite -> attribute("cite", cite.value()));
        out.append(">\n");
        if (quote.text().isMarkup()) {
            out.append(quote.text().value()).append('\n');
        } else {
            element("p", quote.text());
        }
        quote.attribution().ifPresent(name -> element("footer", Text.plain(name)));
        out.append("</blockquote>\n");
    }

    private void figure(Media media) {
        out.append("<figure>");
        String type = media.type().orElse("image/");
        if (type.startsWith("image/")) {
            out.append("<img");
            attribute("src", media.url().value());
            attribute("alt", media.alt().orElse(""));
            dimensions(media);
            media.title().ifPresent(title -> attribute("title", title));
            out.append('>');
        } else if (type.startsWith("video/") || type.startsWith("audio/")) {
            String tag = type.substring(0, 5);
            out.append('<').append(tag).append(" controls");
            attribute("src", media.url().value());
            dimensions(media);
            out.append("></").append(tag).append('>');
        } else {
            anchor(media.url(), media.title().orElse(media.url().value()));
        }
        caption(media);
        out.append("</figure>\n");
    }

    private void dimensions(Media media) {
        media.width().ifPresent(width -> attribute("width", width.toString()));
        media.height().ifPresent(height -> attribute("height", height.toString()));
    }

    private void caption(Media media) {
        if (media.caption().isEmpty() && media.credit().isEmpty()) {
            return;
        }
        out.append("<figcaption>");
        media.caption().ifPresent(caption -> out.append(caption.toHtml()));
        if (media.caption().isPresent() && media.credit().isPresent()) {
            out.append(' ');
        }
        media.credit()
                .ifPresent(credit ->
                        out.append("<small>").append(HtmlText.escape(credit)).append("</small>"));
        out.append("</figcaption>");
    }

    private void table(Block.Table table) {
        out.append("<table>\n");
        table.caption().ifPresent(caption -> element("caption", caption));
        if (!table.header().isEmpty()) {
            out.append("<thead>");
            row("th", table.header());
            out.append("</thead>\n");
        }
        out.append("<tbody>\n");
        table.rows().forEach(row -> row("td", row));
        out.append("</tbody>\n</table>\n");
    }

    private void row(String tag, List<Text> cells) {
        out.append("<tr>");
        for (Text cell : cells) {
            out.append('<').append(tag).append('>').append(cell.toHtml());
            out.append("</").append(tag).append('>');
        }
        out.append("</tr>\n");
    }

    private void code(Block.Code code) {
        out.append("<pre><code");
        code.language().ifPresent(language -> attribute("class", "language-" + language));
        out.append('>').append(HtmlText.escape(code.code())).append("</code></pre>\n");
    }

    private void related(Block.RelatedLink related) {
        out.append("<aside><p>");
        related.category()
                .ifPresent(category ->
                        out.append("<b>").append(HtmlText.escape(category)).append("</b> "));
        if (related.url().isPresent()) {
            anchor(related.url().get(), related.headline());
        } else {
            out.append(HtmlText.escape(related.headline()));
        }
        out.append("</p></aside>\n");
    }

    private void anchor(Url url, String words) {
        out.append("<a");
        attribute("href", url.value());
        out.append('>').append(HtmlText.escape(words)).append("</a>");
    }

    private void element(String tag, Text content) {
        out.append('<').append(tag).append('>').append(content.toHtml());
        out.append("</").append(tag).append(">\n");
    }

    private void attribute(String name, String value) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(HtmlText.escape(value))
                .append('"');
    }
}
