package dev.galley.format.html.write;

import dev.galley.body.HtmlSanitizer;
import dev.galley.format.spi.SourceAuthors;
import dev.galley.internal.markup.HtmlWriter;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Feed;
import java.util.List;
import java.util.Locale;

/** Writes the page of one article. */
final class ArticlePage {
    private static final HtmlSanitizer SANITIZER = HtmlSanitizer.article();

    private ArticlePage() {}

    /** Returns the page of an article that is part of {@code feed}. */
    static String of(Article article, Feed feed) {
        Article safe = SANITIZER.sanitize(SourceAuthors.applied(article));
        Feed site = SANITIZER.sanitize(feed);
        List<Comment> comments = SafeComments.of(article.comments());
        Locale locale = PageHead.locale(article.language());
        Labels labels = new Labels(locale);
        HtmlWriter html = new HtmlWriter();
        new PageHead(html, labels).write(safe, site, JsonLd.of(safe, comments, site));
        html.start("body").newline().start("main").newline();
        new ArticleMarkup(html, safe, labels, locale).write();
        if (!comments.isEmpty()) {
            new CommentMarkup(html, labels, locale).write(comments);
        }
        return end(html);
    }

    /** Returns the page of {@code feed}, whose only article is missing. */
    static String ofNone(Feed feed) {
        Feed site = SANITIZER.sanitize(feed);
        HtmlWriter html = new HtmlWriter();
        Labels labels = new Labels(PageHead.locale(feed.language()));
        new PageHead(html, labels).write(Article.builder().build(), site, JsonLd.ofEmptyPage(site));
        html.start("body").newline().start("main");
        return end(html);
    }

    private static String end(HtmlWriter html) {
        html.end().newline().end().newline().end().newline();
        return Values.clean(html.take());
    }

    static String fragment(Article article) {
        Locale locale = PageHead.locale(article.language());
        HtmlWriter html = new HtmlWriter();
        new ArticleMarkup(html, SANITIZER.sanitize(SourceAuthors.applied(article)), new Labels(locale), locale).write();
        return Values.clean(html.take());
    }
}
