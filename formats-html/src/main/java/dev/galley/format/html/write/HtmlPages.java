package dev.galley.format.html.write;

import dev.galley.format.ArticleSink;
import dev.galley.format.WriteContext;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes articles as web pages that need no other file and no script.
 *
 * <pre>{@code
 * Files.writeString(path, HtmlPages.page(article));
 * }</pre>
 *
 * <p>All words are escaped, and markup is sanitized by {@link dev.galley.body.HtmlSanitizer#article()}, that of comments by
 * {@link dev.galley.body.HtmlSanitizer#basic()}. Addresses that would run a script are left out. Only comments that are
 * approved or whose status is unknown are written, without the commenters' e-mail addresses.
 *
 * <p>A page declares its content in JSON-LD (schema.org), Open Graph and the classes of microformats2 ({@code h-entry}). What
 * is not known is left out; nothing is invented.
 */
public final class HtmlPages {
    private HtmlPages() {}

    /** Returns a whole page of an article, with its comments and a style sheet for light, dark and narrow screens. */
    public static String page(Article article) {
        return ArticlePage.of(
                Objects.requireNonNull(article, "article"), Feed.builder().build());
    }

    /**
     * Returns an article as an {@code article} element, to be put into the page of an application. It has a heading of level 1,
     * and no style sheet.
     */
    public static String fragment(Article article) {
        return ArticlePage.fragment(Objects.requireNonNull(article, "article"));
    }

    /** Returns a page that lists the articles of a feed with their headlines, dates and standfirsts. */
    public static String index(Feed feed) {
        Feed given = Objects.requireNonNull(feed, "feed");
        IndexPage index = new IndexPage();
        StringBuilder page = new StringBuilder(index.begin(given));
        given.articles().forEach(article -> page.append(index.entry(article)));
        return page.append(index.end(Feed.builder().build())).toString();
    }

    /**
     * Begins to write a feed as a document: the page of its article if it is known to have one only, otherwise an index page.
     *
     * @param out the target, in UTF-8; flushed, but not closed by the sink
     */
    public static ArticleSink sink(OutputStream out, WriteContext context) {
        return new PageSink(Objects.requireNonNull(out, "out"), Objects.requireNonNull(context, "context"));
    }
}
