package dev.galley.format.html;

import dev.galley.format.MalformedFeedException;
import dev.galley.format.html.written.WrittenPage;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.util.List;

/**
 * What a page says as a feed.
 *
 * @param feed the metadata, without articles
 * @param articles the articles
 * @param findings what was found in reading the page
 */
record PageFeed(Feed feed, List<Article> articles, List<Finding> findings) {
    static PageFeed of(WrittenPage page) {
        return new PageFeed(page.feed(), page.articles(), List.of());
    }

    /**
     * Returns the page as a feed of one article, which gives the feed its title, address and language.
     *
     * @throws MalformedFeedException if the page has no text
     */
    static PageFeed of(Page page) {
        if (page.kind() == Page.Kind.EMPTY) {
            throw new MalformedFeedException(page.findings().get(page.findings().size() - 1));
        }
        var feed = Feed.builder();
        page.article().headline().ifPresent(headline -> feed.title(headline.plain()));
        page.article().url().ifPresent(feed::url);
        page.article().language().ifPresent(feed::language);
        return new PageFeed(feed.build(), List.of(page.article()), page.findings());
    }
}
