package dev.galley.benchmarks.pages;

import dev.galley.format.html.Page;
import dev.galley.format.html.Pages;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.List;

/** Reads a page with Galley, and writes its body as text. */
final class GalleyExtraction {
    /** The address that every library is given for every page. */
    static final String ADDRESS = "https://site.example/page";

    private GalleyExtraction() {}

    static Extraction read(String html) {
        Page page = Pages.read(html, Url.of(ADDRESS));
        Article article = page.article();
        List<String> comments = article.comments().stream()
                .map(comment -> comment.body().map(Text::plain).orElse(""))
                .toList();
        StringBuilder text = new StringBuilder();
        List<String> headings = new ArrayList<>();
        for (Section section : article.body()) {
            section.heading().ifPresent(heading -> {
                headings.add(heading.plain());
                text.append(heading.plain()).append('\n');
            });
            section.blocks().forEach(block -> append(text, block));
        }
        if (page.kind() == Page.Kind.THREAD) {
            text.append(String.join("\n", comments));
        }
        return new Extraction(
                text.toString(),
                article.headline().map(Text::plain).orElse(""),
                article.authors().stream()
                        .flatMap(author -> author.name().stream())
                        .toList(),
                article.published().map(Object::toString).orElse(""),
                article.standfirst().map(Text::plain).orElse(""),
                headings,
                comments);
    }

    private static void append(StringBuilder text, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            line(text, paragraph.text());
        } else if (block instanceof Block.Listing list) {
            list.items().forEach(item -> line(text, item));
        } else if (block instanceof Block.Quote quote) {
            line(text, quote.text());
            quote.attribution().ifPresent(name -> text.append(name).append('\n'));
        } else if (block instanceof Block.Table table) {
            table.caption().ifPresent(words -> line(text, words));
            table.header().forEach(cell -> line(text, cell));
            table.rows().forEach(row -> row.forEach(cell -> line(text, cell)));
        } else if (block instanceof Block.Code code) {
            text.append(code.code()).append('\n');
        } else if (block instanceof Block.Markup markup) {
            line(text, markup.content());
        }
    }

    private static void line(StringBuilder text, Text words) {
        text.append(words.plain()).append('\n');
    }
}
