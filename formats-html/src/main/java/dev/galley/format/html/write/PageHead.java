package dev.galley.format.html.write;

import dev.galley.format.html.written.WrittenPage;
import dev.galley.internal.markup.HtmlWriter;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Writes the beginning of a page: document type, {@code html} and {@code head}. */
final class PageHead {
    private static final String STYLE = style();

    private final HtmlWriter html;
    private final Labels labels;

    PageHead(HtmlWriter html, Labels labels) {
        this.html = html;
        this.labels = labels;
    }

    private static String style() {
        try (InputStream in = PageHead.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(in, "page.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins the page of an article; {@code html} stays open. */
    void write(Article article, Feed feed, String jsonLd) {
        begin(article.language(), title(article.headline(), article.url()));
        Optional<String> description = article.standfirst().map(Text::plain).filter(words -> !words.isBlank());
        description.ifPresent(words -> meta("name", "description", words));
        Optional<String> address = article.url().flatMap(Values::address);
        address.ifPresent(canonical -> link("canonical", canonical));
        meta("property", "og:type", "article");
        article.headline().ifPresent(headline -> meta("property", "og:title", headline.plain()));
        description.ifPresent(words -> meta("property", "og:description", words));
        address.ifPresent(canonical -> meta("property", "og:url", canonical));
        article.media().stream().filter(ArticleMarkup::isImage).findFirst().ifPresent(this::image);
        article.published().flatMap(Values::date).ifPresent(date -> meta("property", "article:published_time", date));
        article.updated().flatMap(Values::date).ifPresent(date -> meta("property", "article:modified_time", date));
        article.kicker().ifPresent(kicker -> meta("property", "article:section", kicker));
        for (Category category : article.categories()) {
            meta("property", "article:tag", category.display());
        }
        Originals.write(feed.extensions(), html);
        end(jsonLd);
    }

    /** Begins the page of a feed; {@code html} stays open. */
    void write(Feed feed, String jsonLd) {
        begin(feed.language(), title(feed.title(), feed.url()));
        feed.subtitle()
                .map(Text::plain)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> meta("name", "description", words));
        feed.url().flatMap(Values::address).ifPresent(address -> link("canonical", address));
        meta("property", "og:type", "website");
        feed.title().ifPresent(title -> meta("property", "og:title", title.plain()));
        Originals.write(feed.extensions(), html);
        end(jsonLd);
    }

    private void begin(Optional<String> language, String title) {
        html.doctype().start("html");
        Optional<String> tag = Values.language(language);
        tag.ifPresent(value -> html.attribute("lang", value));
        if (Values.isRightToLeft(Values.locale(tag))) {
            html.attribute("dir", "rtl");
        }
        html.newline().start("head").newline();
        html.start("meta").attribute("charset", "utf-8").end().newline();
        html.markup(WrittenPage.GENERATOR).newline();
        meta("name", "viewport", "width=device-width, initial-scale=1");
        meta("name", "color-scheme", "light dark");
        html.element("title", title).newline();
    }

    /** Returns the title of a page, which HTML requires. */
    private String title(Optional<Text> title, Optional<Url> address) {
        return title.map(Text::plain)
                .filter(words -> !words.isBlank())
                .or(() -> address.map(Url::value))
                .orElseGet(() -> labels.of("untitled"));
    }

    private void image(Media image) {
        Values.address(image.url()).ifPresent(address -> {
            meta("property", "og:image", address);
            image.alt().ifPresent(alt -> meta("property", "og:image:alt", alt));
        });
    }

    private void end(String jsonLd) {
        html.start("script")
                .attribute("type", "application/ld+json")
                .text(jsonLd)
                .end()
                .newline();
        html.element("style", STYLE).newline();
        html.end().newline();
    }

    private void meta(String attribute, String name, String content) {
        html.start("meta")
                .attribute(attribute, name)
                .attribute("content", content)
                .end()
                .newline();
    }

    private void link(String relation, String address) {
        html.start("link")
                .attribute("rel", relation)
                .attribute("href", address)
                .end()
                .newline();
    }

    static Locale locale(Optional<String> language) {
        return Values.locale(Values.language(language));
    }
}
