package dev.galley.conformance.gofeed;

import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Feeds under the names of gofeed's Atom parser. */
final class AtomNames {
    private AtomNames() {}

    static Map<String, Object> document(ReadResult read) {
        Feed feed = read.feed();
        Map<String, Object> all = feed(feed);
        all.put("version", Names.version(read.version()));
        all.put("entries", feed.articles().stream().map(AtomNames::entry).toList());
        return all;
    }

    private static Map<String, Object> feed(Feed feed) {
        Names names = new Names()
                .put("title", feed.title())
                .put("id", feed.id())
                .put("subtitle", feed.subtitle())
                .put("language", feed.language())
                .put("icon", feed.icon())
                .put("logo", feed.logo().map(Image::url))
                .put("rights", feed.rights())
                .put("authors", Names.people(feed.authors(), "uri"))
                .put("contributors", Names.people(feed.contributors(), "uri"))
                .put("categories", categories(feed.categories()))
                .put("links", links(feed.links(), List.of()))
                .date("updated", feed.updated());
        feed.generator()
                .ifPresent(generator -> names.put(
                        "generator",
                        new Names()
                                .put("value", generator.name())
                                .put("uri", generator.url())
                                .put("version", generator.version())
                                .map()));
        return names.map();
    }

    private static Map<String, Object> entry(Article article) {
        Names names = new Names()
                .put("title", article.headline())
                .put("id", article.id())
                .put("summary", article.standfirst())
                .put("rights", article.rights())
                .put("authors", Names.people(article.authors(), "uri"))
                .put("contributors", Names.people(article.contributors(), "uri"))
                .put("categories", categories(article.categories()))
                .put("links", links(article.links(), article.media()))
                .put("source", article.source().map(AtomNames::feed))
                .date("updated", article.updated())
                .date("published", article.published());
        content(article).ifPresent(content -> names.put("content", content));
        return names.map();
    }

    private static Optional<Map<String, Object>> content(Article article) {
        for (Block block : article.body().stream()
                .flatMap(section -> section.blocks().stream())
                .toList()) {
            if (block instanceof Block.Data data) {
                return Optional.of(Map.of("value", decoded(data), "type", data.type()));
            }
            if (block instanceof Block.Embed embed) {
                return Optional.of(new Names()
                        .put("src", embed.url())
                        .put("type", embed.type())
                        .map());
            }
        }
        return Names.contents(article).stream()
                .findFirst()
                .map(text ->
                        new Names().put("value", text).put("type", type(text)).map());
    }

    /** Returns data as text: gofeed decodes what is Base64. */
    private static String decoded(Block.Data data) {
        try {
            return new String(Base64.getDecoder().decode(data.value().strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return data.value();
        }
    }

    /** Returns a value that equals every name of the kind of the text. */
    private static Object type(Text text) {
        return switch (text.kind()) {
            case PLAIN -> new OneOf(List.of("text", "text/plain"));
            case HTML -> new OneOf(List.of("html", "text/html"));
            case XHTML -> new OneOf(List.of("xhtml", "application/xhtml+xml", "html"));
        };
    }

    private static List<Map<String, Object>> categories(List<Category> categories) {
        return categories.stream()
                .map(category -> new Names()
                        .put("term", category.term())
                        .put("scheme", category.scheme())
                        .put("label", category.label())
                        .map())
                .toList();
    }

    private static List<Map<String, Object>> links(List<Link> links, List<Media> media) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Link link : links) {
            all.add(new Names()
                    .put("rel", link.rel())
                    .put("href", link.href())
                    .put("type", link.type())
                    .put("hreflang", link.hreflang())
                    .put("title", link.title())
                    .put("length", link.length().map(String::valueOf))
                    .map());
        }
        for (Media medium : media) {
            if (medium.role() == Media.Role.ENCLOSURE) {
                all.add(new Names()
                        .put("rel", "enclosure")
                        .put("href", medium.url())
                        .put("type", medium.type())
                        .put("title", medium.title())
                        .put("length", medium.size().map(String::valueOf))
                        .map());
            }
        }
        return all;
    }
}
