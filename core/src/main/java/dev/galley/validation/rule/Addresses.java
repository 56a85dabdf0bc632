package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.InReplyTo;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Url;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Visits the addresses of an article or a feed: those of its links, people, discussions and so on. Blank and
 * {@linkplain PlainUrl plain} addresses are skipped, because no rule objects to them.
 */
final class Addresses {
    private final Predicate<Url> wanted;
    private final BiConsumer<String, Url> action;

    private Addresses(Predicate<Url> wanted, BiConsumer<String, Url> action) {
        this.wanted = wanted;
        this.action = action;
    }

    /** A way to visit the addresses of a subject. */
    interface Source<T> {
        /** Visits the wanted addresses. Their paths are built only for these, because most addresses are not wanted. */
        void forEach(T subject, Predicate<Url> wanted, BiConsumer<String, Url> action);
    }

    /** Visits the addresses of an article except those of its media. */
    static void ofArticle(Article article, Predicate<Url> wanted, BiConsumer<String, Url> action) {
        ofOwn(article, wanted, action);
        article.source().ifPresent(source -> new Addresses(wanted, action).feed("/source", source));
    }

    /**
     * Visits the same addresses except those of the source feed itself, such as its icon, which the article cannot
     * change.
     */
    static void ofOwn(Article article, Predicate<Url> wanted, BiConsumer<String, Url> action) {
        Addresses addresses = new Addresses(wanted, action);
        addresses.links("", article.links());
        addresses.people("/authors/", article.authors());
        addresses.people("/contributors/", article.contributors());
        article.source().ifPresent(source -> addresses.common("/source", source));
        article.discussion().ifPresent(addresses::discussion);
        List<InReplyTo> answered = article.inReplyTo();
        for (int i = 0; i < answered.size(); i++) {
            addresses.visit("/inReplyTo/", i, "/href", answered.get(i).href());
            addresses.visit("/inReplyTo/", i, "/source", answered.get(i).source());
        }
    }

    /** Visits the addresses of a feed except those of its articles. */
    static void ofFeed(Feed feed, Predicate<Url> wanted, BiConsumer<String, Url> action) {
        Addresses addresses = new Addresses(wanted, action);
        addresses.common("", feed);
        addresses.feed("", feed);
    }

    /** Visits the addresses of an article, including those of its media and embeds. */
    static void ofAllInArticle(Article article, Predicate<Url> wanted, BiConsumer<String, Url> action) {
        ofArticle(article, wanted, action);
        Addresses addresses = new Addresses(wanted, action);
        AllMedia.forEach(article, (path, media) -> addresses.visit(path, "/url", media.url()));
        List<Section> body = article.body();
        for (int s = 0; s < body.size(); s++) {
            List<Block> blocks = body.get(s).blocks();
            for (int b = 0; b < blocks.size(); b++) {
                if (blocks.get(b) instanceof Block.Embed embed) {
                    addresses.visit("/body/" + s + "/blocks/", b + "/url", embed.url());
                }
            }
        }
    }

    private void common(String path, Feed feed) {
        links(path, feed.links());
        people(path + "/authors/", feed.authors());
        people(path + "/contributors/", feed.contributors());
    }

    private void links(String path, List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            Url href = links.get(i).href();
            if (isWanted(href)) {
                action.accept(path + "/links/" + i + "/href", href);
            }
        }
    }

    private void people(String list, List<Person> people) {
        for (int i = 0; i < people.size(); i++) {
            visit(list, i, "/url", people.get(i).url());
        }
    }

    private void discussion(Discussion discussion) {
        visit("/discussion", "/page", discussion.page());
        visit("/discussion", "/feed", discussion.feed());
    }

    private void feed(String path, Feed feed) {
        feed.generator().ifPresent(generator -> visit(path, "/generator/url", generator.url()));
        visit(path, "/icon", feed.icon());
        feed.logo().ifPresent(logo -> {
            visit(path, "/logo/url", logo.url());
            visit(path, "/logo/link", logo.link());
        });
        visit(path, "/docs", feed.docs());
        feed.textInput().ifPresent(input -> visit(path, "/textInput/link", input.link()));
        for (int i = 0; i < feed.hubs().size(); i++) {
            visit(path + "/hubs/", i + "/url", feed.hubs().get(i).url());
        }
    }

    private void visit(String list, int index, String name, Optional<Url> address) {
        if (address.isPresent() && isWanted(address.get())) {
            action.accept(list + index + name, address.get());
        }
    }

    private void visit(String path, String name, Optional<Url> address) {
        if (address.isPresent()) {
            visit(path, name, address.get());
        }
    }

    private void visit(String path, String name, Url address) {
        if (isWanted(address)) {
            action.accept(path + name, address);
        }
    }

    private boolean isWanted(Url address) {
        return !PlainUrl.matches(address.value()) && !address.value().isBlank() && wanted.test(address);
    }

    /**
     * Checks whether the address cannot be followed: it is not a URI, or a web address without a host (RFC 9110
     * §4.2.1).
     */
    static boolean isMalformed(Url url) {
        Optional<URI> uri = url.toUri();
        if (uri.isEmpty()) {
            return true;
        }
        String authority = uri.get().getRawAuthority();
        return url.isWeb() && (authority == null || authority.isEmpty());
    }
}
