package dev.galley.format.text;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes articles and feeds as documents in memory. */
final class DocumentText {
    private DocumentText() {}

    /** Writes the title of a feed, its subtitle and its address. */
    static void head(Feed feed, TextOutput head) {
        feed.title().ifPresent(title -> head.heading(title, 1, Optional.empty()));
        feed.subtitle().ifPresent(head::add);
        head.endParagraph();
        feed.url().ifPresent(url -> {
            head.link(url, url.value());
            head.endParagraph();
        });
    }

    /** Returns an article as a document of its own. */
    static TextDocument of(Article article, TextStyle style) {
        String matter = style.frontMatter() ? FrontMatter.of(article) : "";
        TextOutput words = style.output(article);
        List<TextSpan> spans = new ArticleText(article, "", style.anchors(), words).write();
        return new TextDocument(matter + words.text(), shifted(spans, matter.length()));
    }

    /** Returns a feed as one document. */
    static TextDocument of(Feed feed, TextStyle style) {
        StringBuilder text = new StringBuilder(style.frontMatter() ? FrontMatter.of(feed) : "");
        TextOutput head = style.output(feed);
        head(feed, head);
        text.append(head.text());
        List<TextSpan> spans = new ArrayList<>();
        for (int i = 0; i < feed.articles().size(); i++) {
            Article article = feed.articles().get(i);
            TextOutput words = style.output(article);
            List<TextSpan> parts = new ArticleText(article, "/articles/" + i, style.anchors(), words).write();
            text.append(text.isEmpty() ? "" : style.separator());
            spans.addAll(shifted(parts, text.length()));
            text.append(words.text());
        }
        return new TextDocument(text.toString(), spans);
    }

    private static List<TextSpan> shifted(List<TextSpan> spans, int by) {
        return spans.stream()
                .map(span -> new TextSpan(span.id(), span.path(), span.start() + by, span.end() + by))
                .toList();
    }
}
