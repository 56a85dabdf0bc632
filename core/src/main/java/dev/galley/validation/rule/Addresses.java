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
 * The addresses of an article or a feed: where its links, people and discussions are. Those that are empty or
 * {@linkplain PlainUrl plain} are left out: nothing is wrong with them.
 */
final class Addresses {
    private final Predicate<Url> wanted;
    private final BiConsumer<String, Url> action;

    private Addresses(Predicate<Url> wanted, BiConsumer<String, Url> action) {
        this.wanted = wanted;
        this.action = action;
    }

    /** What the addresses of something are told from. */
    interface Of<T> {
        /** Tells those that are wanted, with their paths: most are not, and need none. */
        void tell(T subject, Predicate<Url> wanted, BiConsumer<String, Url> action);
    }

    /** Tells the addresses of an article and their paths; those of its media are not among them. */
    static void ofArticle(Article article, Predicate<Url> wanted, BiConsumer<String, Url> action) {
        ofOwn(article, wanted, action);
        article.source().ifPresent(source -> new Addresses(wanted, action).feed("/source", source));
    }

    /** The same without what the feed it came from shows of itself, such as its icon: that is no matter of the article. */
    static void ofOwn(Article article, Predicate<Url> wanted, BiConsumer<String, Url> action) {
        Addresses addresses = new Addresses(wanted, action);
        addresses.links("", article.links());
        addresses.people("/authors/", article.authors());
        addresses.people("/contributors/", article.contributors());
        article.source().ifPresent(source -> addresses.common("/source", source));
        article.discussion().ifPresent(addresses::discussion);
        List<InReplyTo> answered = article.inReplyTo();
        for (int i = 0; i < answered.size(); i++) {
            addresses.tell("/inReplyTo/", i, "/href", answered.get(i).href());
            addresses.tell("/inReplyTo/", i, "/source", answered.get(i).source());
        }
    }

    /** Tells the addresses of a feed and their paths, those of its articles left out. */
    static void ofFeed(Feed feed, Predicate<Url> wanted, BiConsumer<String, Url> action) {
        Addresses addresses = new Addresses(wanted, action);
        addresses.common("", feed);
        addresses.feed("", feed);
    }

    /** Tells the addresses of an article with those of its media and of what is shown in its body. */
    static void ofAllInArticle(Article article, Predicate<Url> wanted, BiConsumer<String, Url> action) {
        ofArticle(article, wanted, action);
        Addresses addresses = new Addresses(wanted, action);
        AllMedia.forEach(article, (path, media) -> addresses.tell(path, "/url", media.url()));
        List<Section> body = article.body();
        for (int s = 0; s < body.size(); s++) {
            List<Block> blocks = body.get(s).blocks();
            for (int b = 0; b < blocks.size(); b++) {
                if (blocks.get(b) instanceof Block.Embed embed) {
                    addresses.tell("/body/" + s + "/blocks/", b + "/url", embed.url());
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
            tell(list, i, "/url", people.get(i).url());
        }
    }

    private void discussion(Discussion discussion) {
        tell("/discussion", "/page", discussion.page());
        tell("/discussion", "/feed", discussion.feed());
    }

    private void feed(String path, Feed feed) {
        feed.generator().ifPresent(generator -> tell(path, "/generator/url", generator.url()));
        tell(path, "/icon", feed.icon());
        feed.logo().ifPresent(logo -> {
            tell(path, "/logo/url", logo.url());
            tell(path, "/logo/link", logo.link());
        });
        tell(path, "/docs", feed.docs());
        feed.textInput().ifPresent(input -> tell(path, "/textInput/link", input.link()));
        for (int i = 0; i < feed.hubs().size(); i++) {
            tell(path + "/hubs/", i + "/url", feed.hubs().get(i).url());
        }
    }

    private void tell(String list, int index, String name, Optional<Url> address) {
        if (address.isPresent() && isWanted(address.get())) {
            action.accept(list + index + name, address.get());
        }
    }

    private void tell(String path, String name, Optional<Url> address) {
        if (address.isPresent()) {
            tell(path, name, address.get());
        }
    }

    private void tell(String path, String name, Url address) {
        if (isWanted(address)) {
            action.accept(path + name, address);
        }
    }

    private boolean isWanted(Url address) {
        return !PlainUrl.is(address.value()) && !address.value().isBlank() && wanted.test(address);
    }

    /** Whether no program could follow the address: it is no URI, or a web address without a host (RFC 9110 §4.2.1). */
    static boolean isMalformed(Url url) {
        Optional<URI> uri = url.toUri();
        if (uri.isEmpty()) {
            return true;
        }
        String authority = uri.get().getRawAuthority();
        return url.isWeb() && (authority == null || authority.isEmpty());
    }
}
