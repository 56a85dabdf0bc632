package dev.galley.format.html;

import dev.galley.format.ArticleSource;
import dev.galley.format.ReadContext;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;

/** The articles of a page: that of the page, or those that a list written by Galley contains. */
final class PageSource implements ArticleSource {
    private final InputStream in;
    private final Feed feed;
    private final Iterator<Article> articles;

    PageSource(InputStream in, ReadContext context) throws IOException {
        this.in = in;
        PageFeed page = PageReader.of(context).readFeed(in, context.baseUrl());
        page.findings().forEach(context::report);
        feed = page.feed();
        articles = page.articles().iterator();
    }

    @Override
    public String version() {
        return "HTML";
    }

    @Override
    public Feed feed() {
        return feed;
    }

    @Override
    public Optional<Article> next() {
        return articles.hasNext() ? Optional.of(articles.next()) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
