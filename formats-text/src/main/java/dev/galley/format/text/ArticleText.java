package dev.galley.format.text;

import dev.galley.body.Sections;
import dev.galley.format.spi.SourceAuthors;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes an article from its kicker to its address, and notes the place of each part. */
final class ArticleText {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

    private final Article article;
    private final String path;
    private final SpanIds ids;
    private final boolean anchors;
    private final TextOutput out;
    private final BlockText blocks;
    private final List<TextSpan> spans = new ArrayList<>();

    /**
     * Creates the writer of one article.
     *
     * @param path a JSON pointer to the article, empty if the document is about nothing else
     * @param anchors whether headings get a place that links can refer to
     */
    ArticleText(Article article, String path, boolean anchors, TextOutput out) {
        this.article = article;
        this.path = path;
        this.anchors = anchors;
        this.out = out;
        this.ids = new SpanIds(path.isEmpty() ? "" : SpanIds.hash(identity(article)) + "-");
        this.blocks = new BlockText(out);
    }

    /** Returns what identifies an article in its feed. */
    private static String identity(Article article) {
        return article.id()
                .or(() -> article.url().map(Object::toString))
                .or(() -> article.headline().map(Text::value))
                .orElse("");
    }

    /** Writes the article and returns the places of its parts. */
    List<TextSpan> write() {
        article.kicker().ifPresent(kicker -> part("kicker", Text.plain(kicker)));
        article.headline().ifPresent(headline -> span("headline", () -> out.heading(headline, 1, Optional.empty())));
        article.standfirst().ifPresent(standfirst -> part("standfirst", standfirst));
        byline().ifPresent(byline -> part("byline", "authors", Text.plain(byline)));
        for (int i = 0; i < article.media().size(); i++) {
            Media media = article.media().get(i);
            if (media.role() == Media.Role.LEAD) {
                span("media", "media/" + i, () -> blocks.write(Block.figure(media)));
            }
        }
        List<Section> body = Sections.of(article.body());
        for (int i = 0; i < body.size(); i++) {
            section(body.get(i), path + "/body/" + i);
        }
        related();
        article.rights().ifPresent(rights -> part("rights", rights));
        article.url()
                .ifPresent(url -> span("url", "links", () -> {
                    out.link(url, url.value());
                    out.endParagraph();
                }));
        return spans;
    }

    private Optional<String> byline() {
        String authors = SourceAuthors.applied(article).authors().stream()
                .map(Person::name)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        String date = article.published().map(DATE::format).orElse("");
        String byline = authors + (authors.isEmpty() || date.isEmpty() ? "" : " · ") + date;
        return Optional.of(byline).filter(words -> !words.isEmpty());
    }

    private void section(Section section, String place) {
        int start = out.length();
        String heading = section.heading().map(Text::plain).map(String::strip).orElse("");
        String id = ids.named(heading);
        int index = spans.size();
        section.heading().ifPresent(words -> {
            int level = Math.max(Section.TOP_LEVEL, section.level());
            out.heading(words, level, anchors ? Optional.of(id) : Optional.empty());
        });
        for (int i = 0; i < section.blocks().size(); i++) {
            int blockStart = out.length();
            blocks.write(section.blocks().get(i));
            add(blockStart, place + "/blocks/" + i, text -> ids.hashed(id, text));
        }
        add(start, place, text -> id).ifPresent(span -> {
            spans.remove(spans.size() - 1);
            spans.add(index, span);
        });
    }

    /** Writes the links to related pages that are not in the body. */
    private void related() {
        for (int i = 0; i < article.links().size(); i++) {
            Link link = article.links().get(i);
            if (link.hasRel(Link.RELATED) || link.hasRel(Link.VIA)) {
                Block related =
                        Block.relatedLink(link.title().orElse(link.href().value()), link.href());
                span("link", "links/" + i, () -> blocks.write(related));
            }
        }
    }

    private void part(String name, Text words) {
        part(name, name, words);
    }

    private void part(String name, String property, Text words) {
        span(name, property, () -> {
            out.add(words);
            out.endParagraph();
        });
    }

    private void span(String property, Runnable content) {
        span(property, property, content);
    }

    private void span(String name, String property, Runnable content) {
        int start = out.length();
        content.run();
        add(start, path + "/" + property, text -> ids.named(name));
    }

    /** Adds the span of what was written since {@code from}, unless that is nothing. */
    private Optional<TextSpan> add(int from, String place, UnaryOperator<String> id) {
        int start = from;
        while (start < out.length() && out.charAt(start) == '\n') {
            start++;
        }
        if (start == out.length()) {
            return Optional.empty();
        }
        int end = out.length() - 1;
        TextSpan span = new TextSpan(id.apply(out.text(start, end)), place, start, end);
        spans.add(span);
        return Optional.of(span);
    }
}
