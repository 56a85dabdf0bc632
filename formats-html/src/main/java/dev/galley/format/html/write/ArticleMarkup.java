package dev.galley.format.html.write;

import dev.galley.body.HtmlSanitizer;
import dev.galley.body.Sections;
import dev.galley.internal.markup.HtmlWriter;
import dev.galley.model.Article;
import dev.galley.model.BodyHtml;
import dev.galley.model.Category;
import dev.galley.model.Correction;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the {@code article} element: header, lead media, body and footer, with the classes of {@code h-entry}. */
final class ArticleMarkup {
    private static final HtmlSanitizer SANITIZER =
            HtmlSanitizer.article().toBuilder().allowAttributes("code", "class").build();

    private final HtmlWriter html;
    private final Article article;
    private final Labels labels;
    private final Locale locale;

    /**
     * Creates the writer of one article.
     *
     * @param article an article that has been sanitized
     */
    ArticleMarkup(HtmlWriter html, Article article, Labels labels, Locale locale) {
        this.html = html;
        this.article = article;
        this.labels = labels;
        this.locale = locale;
    }

    void write() {
        html.start("article").attribute("class", "h-entry");
        Values.language(article.language()).ifPresent(language -> html.attribute("lang", language));
        html.newline();
        header();
        article.media().stream()
                .filter(media -> media.role() == Media.Role.LEAD)
                .forEach(this::lead);
        body();
        footer();
        Originals.write(article.extensions(), html);
        html.end().newline();
    }

    private void header() {
        html.start("header").newline();
        article.kicker().filter(words -> !words.isBlank()).ifPresent(kicker -> {
            html.start("p").attribute("class", "kicker").text(kicker).end().newline();
        });
        article.headline().filter(ArticleMarkup::hasWords).ifPresent(headline -> {
            html.start("h1")
                    .attribute("class", "p-name")
                    .text(headline.plain())
                    .end()
                    .newline();
        });
        article.standfirst().filter(ArticleMarkup::hasWords).ifPresent(standfirst -> {
            html.start("div").attribute("class", "p-summary");
            html.markup(ValidMarkup.of(standfirst.withAbsoluteAddresses().toHtml()))
                    .end()
                    .newline();
        });
        byline();
        html.end().newline();
    }

    private void byline() {
        List<Person> authors = article.authors().stream()
                .filter(person -> person.name().filter(name -> !name.isBlank()).isPresent())
                .toList();
        Optional<OffsetDateTime> published = article.published().filter(ArticleMarkup::isWritable);
        Optional<OffsetDateTime> updated = article.updated()
                .filter(ArticleMarkup::isWritable)
                .filter(date -> published.filter(date::isEqual).isEmpty());
        if (authors.isEmpty() && published.isEmpty() && updated.isEmpty()) {
            return;
        }
        html.start("p").attribute("class", "byline");
        for (int i = 0; i < authors.size(); i++) {
            html.text(i == 0 ? "" : ", ");
            person(html, authors.get(i), "p-author");
        }
        published.ifPresent(date -> time(date, "dt-published", authors.isEmpty() ? "" : " · "));
        boolean first = authors.isEmpty() && published.isEmpty();
        updated.ifPresent(date -> time(date, "dt-updated", (first ? "" : " · ") + labels.of("updated") + " "));
        html.end().newline();
    }

    private static void person(HtmlWriter html, Person person, String role) {
        String name = person.name().orElse("");
        Optional<String> address = person.url().flatMap(Values::address);
        if (address.isPresent()) {
            html.start("a").attribute("class", role + " h-card").attribute("href", address.get());
            html.text(name).end();
        } else {
            html.start("span").attribute("class", role + " h-card").text(name).end();
        }
    }

    private static boolean isWritable(OffsetDateTime date) {
        return Values.date(date).isPresent();
    }

    private void time(OffsetDateTime date, String name, String before) {
        Values.date(date).ifPresent(written -> {
            html.text(before);
            html.start("time").attribute("class", name).attribute("datetime", written);
            html.text(Values.shownDate(date, locale)).end();
        });
    }

    static boolean isImage(Media media) {
        return media.role() != Media.Role.ENCLOSURE
                && media.type().map(type -> type.startsWith("image/")).orElse(true);
    }

    private void lead(Media media) {
        Optional<String> address = Values.address(media.url());
        if (address.isEmpty()) {
            return;
        }
        html.start("figure").attribute("class", "lead");
        String type = media.type().orElse("image/");
        if (type.startsWith("video/") || type.startsWith("audio/")) {
            html.start(type.substring(0, 5)).attribute("controls").attribute("src", address.get());
        } else {
            html.start("img").attribute("class", "u-featured").attribute("src", address.get());
            html.attribute("alt", media.alt().orElse(""));
            size(media);
        }
        html.end();
        if (media.caption().isPresent() || media.credit().isPresent()) {
            html.start("figcaption");
            media.caption()
                    .ifPresent(caption -> html.markup(
                                    caption.withAbsoluteAddresses().toHtml())
                            .text(" "));
            media.credit().ifPresent(credit -> html.element("small", credit));
            html.end();
        }
        html.end().newline();
    }

    private void size(Media media) {
        media.width().filter(width -> width > 0).ifPresent(width -> html.attribute("width", width));
        media.height().filter(height -> height > 0).ifPresent(height -> html.attribute("height", height));
    }

    private void body() {
        List<Section> sections = ordered(Sections.of(article.body()));
        if (!sections.isEmpty()) {
            String body = ValidMarkup.of(SANITIZER.sanitize(BodyHtml.of(sections)));
            html.start("div")
                    .attribute("class", "e-content")
                    .newline()
                    .markup(body)
                    .end()
                    .newline();
        }
    }

    /** Returns sections whose headings are below the headline and skip no level on the way down. */
    private static List<Section> ordered(List<Section> sections) {
        List<Section> ordered = new ArrayList<>();
        int deepest = Section.TOP_LEVEL;
        for (Section section : sections) {
            if (section.heading().filter(ArticleMarkup::hasWords).isEmpty()) {
                ordered.add(new Section(Optional.empty(), Section.TOP_LEVEL, section.blocks()));
            } else {
                int level = Math.max(Section.TOP_LEVEL, Math.min(section.level(), deepest));
                ordered.add(section.withLevel(level));
                deepest = Math.min(6, level + 1);
            }
        }
        return ordered;
    }

    private void footer() {
        html.start("footer").newline();
        for (Correction correction : article.corrections()) {
            html.start("p").attribute("class", "correction");
            html.element("strong", labels.of("correction")).text(" ");
            correction.date().ifPresent(date -> time(date, "dt-corrected", ""));
            html.text(" " + correction.text().plain()).end().newline();
        }
        related();
        enclosures();
        if (!article.categories().isEmpty()) {
            html.start("ul").attribute("class", "categories").newline();
            for (Category category : article.categories()) {
                html.start("li")
                        .attribute("class", "p-category")
                        .text(category.display())
                        .end()
                        .newline();
            }
            html.end().newline();
        }
        article.rights().filter(ArticleMarkup::hasWords).ifPresent(rights -> {
            html.start("div")
                    .attribute("class", "rights")
                    .markup(ValidMarkup.of(rights.withAbsoluteAddresses().toHtml()))
                    .end()
                    .newline();
        });
        article.url().flatMap(Values::address).ifPresent(address -> {
            html.start("p").start("a").attribute("class", "u-url").attribute("href", address);
            html.text(address).end().end().newline();
        });
        html.end().newline();
    }

    private void related() {
        List<Link> links = article.links().stream()
                .filter(link -> link.hasRel(Link.RELATED) || link.hasRel(Link.VIA))
                .filter(link -> Values.address(link.href()).isPresent())
                .toList();
        if (!links.isEmpty()) {
            html.start("ul").attribute("class", "related").newline();
            for (Link link : links) {
                String address = Values.address(link.href()).orElse("");
                html.start("li").attribute("class", link.hasRel(Link.VIA) ? Link.VIA : Link.RELATED);
                html.start("a").attribute("href", address);
                html.text(shownTitle(link.title(), address)).end().end().newline();
            }
            html.end().newline();
        }
    }

    private void enclosures() {
        List<Media> media = article.media().stream()
                .filter(file -> file.role() != Media.Role.LEAD)
                .filter(file -> Values.address(file.url()).isPresent())
                .toList();
        if (!media.isEmpty()) {
            html.start("ul").attribute("class", "files").newline();
            for (Media file : media) {
                String address = Values.address(file.url()).orElse("");
                html.start("li").start("a").attribute("href", address);
                html.text(shownTitle(file.title(), address)).end().end().newline();
            }
            html.end().newline();
        }
    }

    private static String shownTitle(Optional<String> title, String address) {
        return title.filter(words -> !words.isBlank()).orElse(address);
    }

    private static boolean hasWords(Text text) {
        return !text.plain().isBlank();
    }
}
