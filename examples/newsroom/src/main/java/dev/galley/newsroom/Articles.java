package dev.galley.newsroom;

import dev.galley.format.FeedReader;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Url;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The articles of the site, which are read from a file at the start. */
@Component
class Articles {
    private final Feed feed;
    private final Map<String, Article> byName = new LinkedHashMap<>();

    /**
     * Reads the articles.
     *
     * @param site the address of the site, at which the relative addresses in the file begin
     */
    Articles(FeedReader reader, @Value("${newsroom.site}") String site, @Value("classpath:articles.json") Resource file)
            throws IOException {
        try (InputStream in = file.getInputStream()) {
            feed = reader.toBuilder().baseUrl(Url.of(site)).build().read(in).feed();
        }
        feed.articles().forEach(article -> byName.put(name(article), article));
    }

    /** Returns the site with its articles, the newest first. */
    Feed feed() {
        return feed;
    }

    /** Returns the articles by the last part of their addresses, the newest first. */
    Map<String, Article> byName() {
        return byName;
    }

    private static String name(Article article) {
        String url = article.url().map(Url::value).orElse("");
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
