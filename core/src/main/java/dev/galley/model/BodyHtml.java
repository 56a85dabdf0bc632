package dev.galley.model;

import dev.galley.internal.markup.HtmlWriter;
import java.util.List;
import java.util.Optional;

/**
 * Writes the body of an article as a fragment of HTML, which every feed format can contain.
 *
 * <p>Texts with a base get absolute addresses, because a fragment cannot name several bases. Other markup inside the body is copied
 * unchanged. This class does not sanitize; only embedded resources and related
 * links at {@linkplain Url#isDangerous() dangerous} addresses are written as text instead of links.
 */
public final class BodyHtml {
    private final HtmlWriter html = new HtmlWriter();

    private BodyHtml() {}

    /** Returns the body as a fragment of HTML; empty for a body without sections. */
    public static String of(List<Section> sections) {
        BodyHtml body = new BodyHtml();
        Lists.copy(sections, "sections").forEach(body::section);
        return body.html.take();
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
            line("h" + level, heading);
        });
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            line("p", paragraph.text());
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
            html.start("figure");
            anchor(embed.url(), embed.title().orElse(embed.url().value()));
            html.end().newline();
        } else if (block instanceof Block.RelatedLink related) {
            related(related);
        } else if (block instanceof Block.Markup markup) {
            html.markup(html(markup.content())).newline();
        } else if (block instanceof Block.Data data) {
            code(new Block.Code(data.value(), Optional.empty()));
        }
    }

    private void listing(Block.Listing listing) {
        html.start(listing.ordered() ? "ol" : "ul").newline();
        listing.items().forEach(item -> line("li", item));
        html.end().newline();
    }

    private void quote(Block.Quote quote) {
        html.start("blockquote");
        quote.cite().ifPresent(cite -> html.attribute("cite", cite.value()));
        html.newline();
        if (quote.text().isMarkup()) {
            html.markup(html(quote.text())).newline();
        } else {
            line("p", quote.text());
        }
        quote.attribution().ifPresent(name -> line("footer", Text.plain(name)));
        html.end().newline();
    }

    private void figure(Media media) {
        html.start("figure");
        String type = media.type().orElse("image/");
        if (type.startsWith("image/")) {
            html.start("img").attribute("src", media.url().value());
            html.attribute("alt", media.alt().orElse(""));
            dimensions(media);
            media.title().ifPresent(title -> html.attribute("title", title));
            html.end();
        } else if (type.startsWith("video/") || type.startsWith("audio/")) {
            html.start(type.substring(0, 5)).attribute("controls");
            html.attribute("src", media.url().value());
            dimensions(media);
            html.end();
        } else {
            anchor(media.url(), media.title().orElse(media.url().value()));
        }
        caption(media);
        html.end().newline();
    }

    private void dimensions(Media media) {
        media.width().ifPresent(width -> html.attribute("width", width));
        media.height().ifPresent(height -> html.attribute("height", height));
    }

    private void caption(Media media) {
        if (media.caption().isEmpty() && media.credit().isEmpty()) {
            return;
        }
        html.start("figcaption");
        media.caption().ifPresent(caption -> html.markup(html(caption)));
        if (media.caption().isPresent() && media.credit().isPresent()) {
            html.text(" ");
        }
        media.credit().ifPresent(credit -> html.element("small", credit));
        html.end();
    }

    private void table(Block.Table table) {
        html.start("table").newline();
        table.caption().ifPresent(caption -> line("caption", caption));
        if (!table.header().isEmpty()) {
            html.start("thead");
            row("th", table.header());
            html.end().newline();
        }
        html.start("tbody").newline();
        table.rows().forEach(row -> row("td", row));
        html.end().newline().end().newline();
    }

    private void row(String tag, List<Text> cells) {
        html.start("tr");
        cells.forEach(cell -> html.start(tag).markup(html(cell)).end());
        html.end().newline();
    }

    private void code(Block.Code code) {
        html.start("pre").start("code");
        code.language().ifPresent(language -> html.attribute("class", "language-" + language));
        html.text(code.code()).end().end().newline();
    }

    private void related(Block.RelatedLink related) {
        html.start("aside").start("p");
        related.category().ifPresent(category -> html.element("b", category).text(" "));
        if (related.url().isPresent()) {
            anchor(related.url().get(), related.headline());
        } else {
            html.text(related.headline());
        }
        html.end().end().newline();
    }

    /** Writes a link, or the address as words if it would run a script. */
    private void anchor(Url url, String words) {
        if (url.isDangerous()) {
            html.text(words.equals(url.value()) ? words : words + " (" + url.value() + ")");
            return;
        }
        html.start("a").attribute("href", url.value()).text(words).end();
    }

    /** Writes an element with a line of its own. */
    private void line(String element, Text content) {
        html.start(element).markup(html(content)).end().newline();
    }

    private static String html(Text text) {
        return text.withAbsoluteAddresses().toHtml();
    }
}
