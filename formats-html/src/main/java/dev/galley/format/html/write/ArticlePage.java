package dev.galley.format.html.write;

import dev.galley.body.HtmlSanitizer;
import dev.galley.internal.markup.HtmlWriter;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import java.util.List;
import java.util.Locale;

/** Writes the page of one article. */
final class ArticlePage {
    private static final HtmlSanitizer SANITIZER = HtmlSanitizer.article();

    private ArticlePage() {}

    static String of(Article article) {
        Article safe = SANITIZER.sanitize(article);
        List<Comment> comments = SafeComments.of(article.comments());
        Locale locale = PageHead.locale(article.language());
        Labels labels = new Labels(locale);
        HtmlWriter html = new HtmlWriter();
        new PageHead(html, labels).write(safe, JsonLd.of(safe, comments));
        html.start("body").newline().start("main").newline();
        new ArticleMarkup(html, safe, labels, locale).write();
        if (!comments.isEmpty()) {
            new CommentMarkup(html, labels, locale).write(comments);
        }
        html.end().newline().end().newline().end().newline();
        return Values.clean(html.take());
    }

    static String fragment(Article article) {
        Locale locale = PageHead.locale(article.language());
        HtmlWriter html = new HtmlWriter();
        new ArticleMarkup(html, SANITIZER.sanitize(article), new Labels(locale), locale).write();
        return Values.clean(html.take());
    }
}
