package dev.galley.format.spi;

import dev.galley.body.BodyHtml;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifiers for what has none, where a format demands one. The same article gives the same identifier each time.
 *
 * @param value the identifier
 * @param origin what it was made from, in a few words for people
 */
public record DerivedId(String value, String origin) {
    /** An identifier for an article: its page, else a name-based UUID of what it says. */
    public static DerivedId of(Article article) {
        Optional<Url> page = article.url().filter(Url::isAbsolute);
        return page.map(url -> new DerivedId(url.value().strip(), "the address of its page"))
                .orElseGet(() -> named(words(article.headline())
                        + article.published().map(Object::toString).orElse("")
                        + words(article.standfirst())
                        + BodyHtml.of(article.body())));
    }

    /** An identifier for a feed: its own address, that of its site, else a name-based UUID of its title. */
    public static DerivedId of(Feed feed) {
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
