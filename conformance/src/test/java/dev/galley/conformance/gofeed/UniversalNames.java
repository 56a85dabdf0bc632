package dev.galley.conformance.gofeed;

import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Link;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;

/** Feeds under the names that gofeed has for all formats. */
final class UniversalNames {
    private UniversalNames() {}

    static Map<String, Object> document(ReadResult read) {
        Feed feed = read.feed();
        List<Map<String, Object>> authors = Names.people(
                feed.authors().isEmpty() ? feed.webMaster().stream().toList() : feed.authors(), "url");
        boolean atom = read.format().equals("atom");
        return new Names()
                .put(
                        "feedType",
                        read.format()
                                .replace("feed", "")
                                .replace("rss1.0", "rss")
                                .toLowerCase(Locale.ROOT))
                .put("feedVersion", Names.version(read.version()))
                .put("title", feed.title())
                .put("description", feed.subtitle())
                .put("link", new OneOf(links(feed.links())))
                .put("feedLink", feed.selfUrl())
                .put("links", links(feed.links()))
                .put("language", feed.language())
                .put("copyright", feed.rights())
                .put("generator", feed.generator().map(UniversalNames::generator))
                .put("categories", categories(feed.categories(), atom))
                .put("authors", authors)
                .put("author", authors.stream().findFirst())
                .put("image", image(feed))
                .date("published", feed.published().or(() -> newest(feed, Article::published)))
                .date("updated", feed.updated().or(feed::published).or(() -> newest(feed, Article::updated)))
                .put(
                        "items",
                        feed.articles().stream()
                                .map(article -> item(article, atom))
                                .toList())
                .map();
    }

    /** Returns the date of the newest article. Gofeed uses it for a JSON Feed, which has no date of its own. */
    private static Optional<OffsetDateTime> newest(Feed feed, Function<Article, Optional<OffsetDateTime>> date) {
        return feed.articles().stream()
                .flatMap(article -> date.apply(article).stream())
                .max(OffsetDateTime.timeLineOrder());
    }

    private static Object generator(Generator generator) {
        String version = generator.version().map(value -> " v" + value).orElse("");
        String url = generator.url().map(value -> " " + value.value()).orElse("");
        return new OneOf(List.of(generator.name(), generator.name() + version + url));
    }

    private static Optional<Map<String, Object>> image(Feed feed) {
        return feed.logo()
                .map(logo -> new Names()
                        .put("url", logo.url())
                        .put("title", logo.title())
                        .map())
                .or(() -> feed.icon().map(icon -> Map.of("url", icon.value())))
                .or(() -> media(feed.extensions()));
    }

    /** Returns an image of Media RSS in a channel, which stays an extension. */
    private static Optional<Map<String, Object>> media(List<Extension> extensions) {
        return extensions.stream()
                .filter(Extension.Element.class::isInstance)
                .map(extension -> ((Extension.Element) extension).element())
                .filter(element -> element.name().local().equals("content"))
                .flatMap(element -> element.attribute("url").stream())
                .findFirst()
                .map(url -> Map.of("url", url));
    }

    /** Returns the first image in the text of an article. Gofeed uses it for an article without an image of its own. */
    private static Optional<Map<String, Object>> inText(Article article) {
        return Names.contents(article).stream()
                .flatMap(text -> Jsoup.parseBodyFragment(text.toHtml()).select("img[src]").stream())
                .findFirst()
                .map(image -> new Names()
                        .put("url", image.attr("src"))
                        .put("title", image.attr("title"))
                        .map());
    }

    private static Map<String, Object> item(Article article, boolean atom) {
        List<Map<String, Object>> authors = Names.people(article.authors(), "url");
        List<Map<String, Object>> enclosures = Names.enclosures(article);
        List<Text> contents = Names.contents(article);
        return new Names()
                .put("title", article.headline())
                .put(
                        "description",
                        article.standfirst()
                                .or(() -> atom
                                        ? Optional.empty()
                                        : contents.stream().findFirst()))
                .put("content", contents.stream().findFirst())
                .put("link", article.url())
                .put("links", links(article.links()))
                .put("guid", article.id())
                .put("categories", categories(article.categories(), atom))
                .put("authors", authors)
                .put("author", authors.stream().findFirst())
                .put("enclosures", enclosures)
                .put("enclosure", enclosures.stream().reduce((first, last) -> last))
                .put(
                        "image",
                        Names.lead(article)
                                .map(lead -> new Names()
                                        .put("url", lead.url())
                                        .put("title", lead.title())
                                        .map())
                                .or(() -> inText(article)))
                .date("published", article.published().or(article::updated))
                .date("updated", article.updated().or(article::published))
                .map();
    }

    private static List<String> links(List<Link> links) {
        return links.stream()
                .filter(link -> List.of(Link.ALTERNATE, Link.SELF, "related").contains(link.rel()))
                .map(Link::href)
                .map(Url::value)
                .toList();
    }

    private static List<String> categories(List<Category> categories, boolean atom) {
        return categories.stream()
                .map(category -> atom ? category.label().orElse(category.term()) : category.term())
                .toList();
    }
}
