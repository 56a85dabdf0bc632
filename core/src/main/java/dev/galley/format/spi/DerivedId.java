package dev.galley.format.spi;

import dev.galley.model.Article;
import dev.galley.model.BodyHtml;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An id derived for an article or feed that has none, for formats that require one. The same content always gives the
 * same id.
 *
 * @param value an absolute IRI
 * @param origin what it was derived from, in a few words, such as "its content"
 */
public record DerivedId(String value, String origin) {
    public DerivedId {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }

    /** Derives an id for an article: the address of its web page or, failing that, a name-based UUID of its content. */
    public static DerivedId of(Article article) {
        Objects.requireNonNull(article, "article");
        Optional<Url> page = article.url().filter(Url::isAbsolute);
        return page.map(url -> new DerivedId(url.value().strip(), "the address of its page"))
                .orElseGet(() -> named(content(article)));
    }

    /**
     * Derives an id for an article from its content and from a text, so that another text gives another id.
     *
     * @param text such as the id that it shares with another article
     */
    static DerivedId ofContent(String text, Article article) {
        String value = named(text + '\n' + content(article)).value();
        return new DerivedId(value, "its content, because another article has the same id");
    }

    /**
     * Derives an absolute IRI from an id that is not an IRI: a name-based UUID of the feed's id or address and that id. The same
     * id in the same feed always gives the same IRI.
     *
     * @param feed the feed that the id is unique in
     */
    public static DerivedId ofId(String id, Feed feed) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(feed, "feed");
        String within = feed.id().orElseGet(() -> of(feed).value());
        UUID name = UUID.nameUUIDFromBytes((within + '\n' + id).getBytes(StandardCharsets.UTF_8));
        return new DerivedId("urn:uuid:" + name, "the id, which is not an absolute IRI");
    }

    private static String content(Article article) {
        return words(article.headline())
                + article.published().map(Object::toString).orElse("")
                + words(article.standfirst())
                + BodyHtml.of(article.body());
    }

    /**
     * Derives an id for a feed: its own address, that of its website or, failing both, a name-based UUID of its title
     * and subtitle.
     */
    public static DerivedId of(Feed feed) {
        Objects.requireNonNull(feed, "feed");
        Optional<Url> address =
                feed.selfUrl().filter(Url::isAbsolute).or(() -> feed.url().filter(Url::isAbsolute));
        return address.map(url -> new DerivedId(url.value().strip(), "its address"))
                .orElseGet(() -> named(words(feed.title()) + words(feed.subtitle())));
    }

    private static String words(Optional<Text> text) {
        return text.map(Text::value).orElse("") + '\n';
    }

    private static DerivedId named(String content) {
        UUID name = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
        return new DerivedId("urn:uuid:" + name, "its content");
    }
}
