package dev.galley.format.html.write;

import dev.galley.body.HtmlSanitizer;
import dev.galley.internal.markup.HtmlWriter;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the index page of a feed in parts: its beginning, an entry for each article, and its end. */
final class IndexPage {
    private static final HtmlSanitizer SANITIZER = HtmlSanitizer.article();

    private final HtmlWriter html = new HtmlWriter();
    private Locale locale = Locale.ENGLISH;
    private Labels labels = new Labels(locale);

    String begin(Feed feed) {
        Feed safe = SANITIZER.sanitize(feed.toBuilder().articles(List.of()).build());
        locale = PageHead.locale(feed.language());
        labels = new Labels(locale);
        new PageHead(html, labels).write(safe, JsonLd.of(safe));
        html.start("body").newline().start("main").attribute("class", "h-feed").newline();
        html.start("header").newline();
        html.start("h1").attribute("class", "p-name");
        html.text(words(safe.title()).orElseGet(() -> labels.of("untitled")))
                .end()
                .newline();
        summary(safe.subtitle());
        html.end().newline();
        return taken();
    }

    String entry(Article article) {
        Article safe = SANITIZER.sanitize(article.toBuilder().body(List.of()).build());
        Optional<String> address = safe.url().flatMap(Values::address);
        html.start("article").attribute("class", "h-entry");
        Values.language(safe.language()).ifPresent(language -> html.attribute("lang", language));
        html.newline();
        safe.kicker()
                .ifPresent(kicker -> html.start("p")
                        .attribute("class", "kicker")
                        .text(kicker)
                        .end()
                        .newline());
        String headline = words(safe.headline())
                .or(() -> safe.url().map(Object::toString))
                .orElseGet(() -> labels.of("untitled"));
        html.start("h2");
        if (words(safe.headline()).isPresent()) {
            html.attribute("class", "p-name");
        }
        address.ifPresent(href -> html.start("a").attribute("class", "u-url").attribute("href", href));
        html.text(headline).end();
        if (address.isPresent()) {
            html.end();
        }
        html.newline();
        safe.published()
                .ifPresent(date -> Values.date(date).ifPresent(written -> {
                    html.start("p").attribute("class", "byline");
                    html.start("time").attribute("class", "dt-published").attribute("datetime", written);
                    html.text(Values.shownDate(date, locale)).end().end().newline();
                }));
        summary(safe.standfirst());
        Originals.write(safe.extensions(), html);
        html.end().newline();
        return taken();
    }

    private void summary(Optional<Text> summary) {
        words(summary).ifPresent(words -> {
            html.start("p").attribute("class", "p-summary").text(words).end().newline();
        });
    }

    /** Ends the page with the originals of metadata that followed the articles. */
    String end(Feed late) {
        Originals.write(late.extensions(), html);
        html.end().newline().end().newline().end().newline();
        return taken();
    }

    private String taken() {
        return Values.clean(html.take());
    }

    private static Optional<String> words(Optional<Text> text) {
        return text.map(Text::plain).map(String::strip).filter(words -> !words.isEmpty());
    }
}
