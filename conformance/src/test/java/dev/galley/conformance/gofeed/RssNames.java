package dev.galley.conformance.gofeed;

import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Feeds under the names of gofeed's RSS parser. */
final class RssNames {
    private RssNames() {}

    static Map<String, Object> document(ReadResult read) {
        Feed feed = read.feed();
        Names names = new Names()
                .put("title", feed.title())
                .put("description", feed.subtitle())
                .put("link", new OneOf(links(feed.links())))
                .put("links", links(feed.links()))
                .put("language", feed.language())
                .put("copyright", feed.rights())
                .put("managingEditor", feed.authors().stream().findFirst().map(RssNames::written))
                .put("webMaster", feed.webMaster().map(RssNames::written))
                .put("generator", feed.generator().map(generator -> generator.name()))
                .put("rating", feed.rating())
                .put("ttl", feed.ttl().map(ttl -> String.valueOf(ttl.toMinutes())))
                .put("categories", categories(feed.categories()))
                .put(
                        "skipDays",
                        feed.skipDays().stream()
                                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                                .toList())
                .date("pubDate", feed.published())
                .date("lastBuildDate", feed.updated())
                .put("version", Names.version(read.version()))
                .put("items", feed.articles().stream().map(RssNames::item).toList());
        parts(feed, names);
        return names.map();
    }

    private static void parts(Feed feed, Names names) {
        feed.logo()
                .ifPresent(logo -> names.put(
                        "image",
                        new Names()
                                .put("url", logo.url())
                                .put("title", logo.title())
                                .put("link", logo.link())
                                .put("width", logo.width().map(String::valueOf))
                                .put("height", logo.height().map(String::valueOf))
                                .put("description", logo.description())
                                .map()));
        feed.textInput()
                .ifPresent(input -> names.put(
                        "textInput",
                        new Names()
                                .put("title", input.title())
                                .put("description", input.description())
                                .put("name", input.name())
                                .put("link", input.link())
                                .map()));
        feed.cloud()
                .ifPresent(cloud -> names.put(
                        "cloud",
                        new Names()
                                .put("domain", cloud.domain())
                                .put("port", cloud.port().map(String::valueOf))
                                .put("path", cloud.path())
                                .put("registerProcedure", cloud.registerProcedure())
                                .put("protocol", cloud.protocol())
                                .map()));
    }

    private static Map<String, Object> item(Article article) {
        List<Map<String, Object>> enclosures = Names.enclosures(article);
        Names names = new Names()
                .put("title", article.headline())
                .put(
                        "description",
                        article.standfirst()
                                .or(() -> Names.contents(article).stream().findFirst()))
                .put("link", new OneOf(links(article.links())))
                .put("links", links(article.links()))
                .put("author", article.authors().stream().findFirst().map(RssNames::written))
                .put("categories", categories(article.categories()))
                .put("enclosures", enclosures)
                .put("enclosure", enclosures.stream().reduce((first, last) -> last))
                .date("pubDate", article.published());
        article.id()
                .ifPresent(id -> names.put(
                        "guid",
                        new Names()
                                .put("value", id)
                                .put("isPermalink", permalink(article, id))
                                .map()));
        return names.map();
    }

    /** Returns a value that equals the attribute as it was, since it only says whether the id is the address of the article. */
    private static Object permalink(Article article, String id) {
        boolean permalink = article.url().map(Url::value).equals(Optional.of(id));
        return new OneOf(permalink ? List.of("true", "") : List.of("false", ""));
    }

    /** Returns the addresses of the website or article. */
    static List<String> links(List<Link> links) {
        return links.stream()
                .filter(link -> link.rel().equals(Link.ALTERNATE))
                .map(link -> link.href().value())
                .toList();
    }

    /** Returns a value that equals every form of writing a person in RSS. */
    private static Object written(Person person) {
        String name = person.name().orElse("");
        String email = person.email().orElse("");
        return new OneOf(List.of(
                (name + email).strip(),
                email + " (" + name + ")",
                name + " (" + email + ")",
                name + " <" + email + ">"));
    }

    private static List<Map<String, Object>> categories(List<Category> categories) {
        return categories.stream()
                .map(category -> new Names()
                        .put("value", category.term())
                        .put("domain", category.scheme())
                        .map())
                .toList();
    }
}
