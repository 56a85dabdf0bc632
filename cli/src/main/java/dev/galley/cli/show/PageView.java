package dev.galley.cli.show;

import dev.galley.cli.terminal.FindingSummary;
import dev.galley.cli.terminal.Printable;
import dev.galley.format.html.Page;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Comment;
import dev.galley.model.Discussion;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of a web page as text, each in its place; on request, which rule took or left out which part. */
final class PageView {
    private static final int LINE = 100;
    private static final int NAME = 12;
    private static final int MAX_LINKS = 20;

    private final Page page;
    private final StringBuilder text = new StringBuilder();

    private PageView(Page page) {
        this.page = page;
    }

    /** Returns the text to print. */
    static String of(Page page, FindingSummary findings, boolean explained) {
        PageView view = new PageView(page);
        view.head();
        view.body();
        view.comments();
        view.links();
        if (explained) {
            view.decisions();
        }
        view.findings(findings);
        return view.text.toString();
    }

    private void head() {
        Article article = page.article();
        field("Page", Optional.of(page.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        field("Kicker", article.kicker());
        field("Headline", article.headline().map(Text::plain));
        field("Or", article.alternativeHeadline());
        field("Standfirst", article.standfirst().map(Text::plain));
        field(
                "Authors",
                joined(article.authors().stream()
                        .map(person -> person.name().orElse(""))
                        .toList()));
        field("Published", article.published().map(NewestArticles::date));
        field("Updated", article.updated().map(NewestArticles::date));
        field("Language", article.language());
        field(
                "Categories",
                joined(article.categories().stream()
                        .map(category -> category.term())
                        .toList()));
        article.media().forEach(this::media);
        field("Address", article.url().map(Url::value));
        field("Discussion", article.discussion().map(PageView::discussion));
        field("  promise", article.discussion().flatMap(Discussion::privacyNote));
    }

    private void media(Media media) {
        field("Lead image", Optional.of(media.url().value()));
        field("  caption", media.caption().map(Text::plain));
        field("  credit", media.credit());
    }

    private static String discussion(Discussion discussion) {
        String open =
                discussion.open().map(accepts -> accepts ? "open" : "closed").orElse("");
        String count = discussion
                .count()
                .map(number -> number + (number == 1 ? " comment" : " comments"))
                .orElse("");
        return open + (open.isEmpty() || count.isEmpty() ? "" : ", ") + count;
    }

    private static Optional<String> joined(List<String> values) {
        return Optional.of(values.stream().limit(10).collect(Collectors.joining(", ")));
    }

    private void body() {
        if (page.article().body().isEmpty()) {
            return;
        }
        text.append("\nText:\n");
        for (Section section : page.article().body()) {
            section.heading().ifPresent(heading -> line("  " + "#".repeat(section.level()) + " " + heading.plain()));
            section.blocks().forEach(block -> line("  " + words(block)));
        }
    }

    private static String words(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().plain();
        }
        if (block instanceof Block.Listing list) {
            return "[list of " + list.items().size() + "] "
                    + list.items().stream().map(Text::plain).collect(Collectors.joining(" / "));
        }
        if (block instanceof Block.Quote quote) {
            return "[quote] " + quote.text().plain();
        }
        if (block instanceof Block.Figure figure) {
            return "[figure] " + figure.media().url().value()
                    + figure.media()
                            .caption()
                            .map(caption -> ": " + caption.plain())
                            .orElse("");
        }
        if (block instanceof Block.Table table) {
            return "[table of " + table.rows().size() + " rows]";
        }
        if (block instanceof Block.Code code) {
            return "[code] " + code.code();
        }
        if (block instanceof Block.Embed embed) {
            return "[embed] " + embed.url().value();
        }
        if (block instanceof Block.RelatedLink link) {
            return "[related] "
                    + link.category().map(category -> category + " - ").orElse("") + link.headline();
        }
        return block instanceof Block.Markup markup
                ? "[other] " + markup.content().plain()
                : "[data]";
    }

    private void comments() {
        if (page.article().comments().isEmpty()) {
            return;
        }
        text.append("\nComments:\n");
        for (Comment comment : page.article().comments()) {
            String author = comment.author().flatMap(person -> person.name()).orElse("(no name)");
            String date = comment.published()
                    .map(when -> ", " + NewestArticles.date(when))
                    .orElse("");
            String answer =
                    comment.parentId().map(parent -> ", answers " + parent).orElse("");
            line("  " + author + date + answer + ": "
                    + comment.body().map(Text::plain).orElse(""));
        }
    }

    private void links() {
        if (page.links().isEmpty()) {
            return;
        }
        text.append("\nLinks (").append(page.links().size()).append("):\n");
        for (Link link :
                page.links().subList(0, Math.min(MAX_LINKS, page.links().size()))) {
            line("  " + link.title().orElse("") + "  " + link.href().value());
        }
    }

    private void decisions() {
        text.append("\nDecisions:\n");
        for (Page.Decision decision : page.decisions()) {
            line("  " + (decision.taken() ? "took     " : "left out ") + padded(decision.rule(), 14)
                    + padded(decision.element(), 32) + decision.excerpt());
        }
    }

    private void findings(FindingSummary findings) {
        if (page.findings().isEmpty()) {
            text.append("\nNo findings.\n");
            return;
        }
        text.append("\nFindings:\n");
        findings.lines().forEach(found -> text.append("  ").append(found).append('\n'));
    }

    private void field(String name, Optional<String> value) {
        if (value.isPresent() && !value.get().isEmpty()) {
            line(padded(name, NAME) + value.get());
        }
    }

    private static String padded(String name, int width) {
        return name + " ".repeat(Math.max(1, width - name.length()));
    }

    /** Appends a line without control characters, and cut to the width of a terminal. */
    private void line(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        text.append(" ".repeat(indent))
                .append(Printable.line(line.substring(indent), LINE))
                .append('\n');
    }
}
