package dev.galley.format.html;

import dev.galley.format.ArticleSource;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadContext;
import dev.galley.format.html.Page.Kind;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A page as a feed of one article. */
final class PageSource implements ArticleSource {
    private final InputStream in;
    private final Feed feed;
    private Optional<Article> next;

    PageSource(InputStream in, ReadContext context) throws IOException {
        this.in = in;
        PageReader.Builder reader = PageReader.builder().limits(context.limits());
        context.charset().ifPresent(reader::charset);
        Page page = reader.build().read(in, context.baseUrl());
        if (page.kind() == Kind.EMPTY) {
            throw new MalformedFeedException(page.findings().get(page.findings().size() - 1));
        }
        page.findings().forEach(context::report);
        feed = feed(page);
        next = Optional.of(page.article());
    }

    private static Feed feed(Page page) {
        var feed = Feed.builder();
        page.article().headline().ifPresent(headline -> feed.title(headline.plain()));
        page.article().url().ifPresent(feed::url);
        page.article().language().ifPresent(feed::language);
        return feed.build();
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
        Optional<Article> article = next;
        next = Optional.empty();
        return article;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
