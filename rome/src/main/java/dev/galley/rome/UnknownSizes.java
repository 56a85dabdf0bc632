package dev.galley.rome;

import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Media;
import java.util.List;
import java.util.Optional;

/** Leaves out sizes and lengths of 0 bytes: in the beans of ROME, 0 is the value of an unknown one. */
final class UnknownSizes {
    private UnknownSizes() {}

    /** Returns the feed without such sizes, and reports them as lost. */
    static Feed without(Feed feed, Field field) {
        reportLinks(feed.links(), field);
        for (int i = 0; i < feed.articles().size(); i++) {
            Article article = feed.articles().get(i);
            Field owner = field.at("articles", i);
            article.source().ifPresent(source -> without(source, owner.at("source")));
            reportLinks(article.links(), owner);
            for (int j = 0; j < article.media().size(); j++) {
                Field size = owner.at("media", j).at("size");
                article.media().get(j).size().filter(bytes -> bytes == 0).ifPresent(size::lost);
            }
        }
        return feed.toBuilder()
                .links(links(feed.links()))
                .articles(feed.articles().stream().map(UnknownSizes::without).toList())
                .build();
    }

    private static Article without(Article article) {
        return article.toBuilder()
                .links(links(article.links()))
                .source(article.source()
                        .map(source ->
                                source.toBuilder().links(links(source.links())).build())
                        .orElse(null))
                .media(article.media().stream().map(UnknownSizes::without).toList())
                .build();
    }

    private static Media without(Media medium) {
        return medium.toBuilder().size(known(medium.size()).orElse(null)).build();
    }

    private static List<Link> links(List<Link> links) {
        return links.stream()
                .map(link -> new Link(
                        link.href(), link.rel(), link.type(), link.hreflang(), link.title(), known(link.length())))
                .toList();
    }

    private static Optional<Long> known(Optional<Long> bytes) {
        return bytes.filter(size -> size != 0);
    }

    private static void reportLinks(List<Link> links, Field owner) {
        for (int i = 0; i < links.size(); i++) {
            Field length = owner.at("links", i).at("length");
            links.get(i).length().filter(bytes -> bytes == 0).ifPresent(length::lost);
        }
    }
}
