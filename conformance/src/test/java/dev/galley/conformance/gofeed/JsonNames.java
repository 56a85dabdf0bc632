package dev.galley.conformance.gofeed;

import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Link;
import dev.galley.model.Media;
import java.util.List;
import java.util.Map;

/** Feeds under the names of JSON Feed, which gofeed's JSON parser keeps. */
final class JsonNames {
    private JsonNames() {}

    static Map<String, Object> document(ReadResult read) {
        Feed feed = read.feed();
        List<Map<String, Object>> authors = Names.people(feed.authors(), "url");
        return new Names()
                .put("version", Names.version(read.version()))
                .put("title", feed.title())
                .put("home_page_url", feed.url())
                .put("feed_url", feed.selfUrl())
                .put("next_url", link(feed.links(), Link.NEXT))
                .put("description", feed.subtitle())
                .put("user_comment", feed.userComment())
                .put("language", feed.language())
                .put("icon", feed.logo().map(Image::url))
                .put("favicon", feed.icon())
                .put("expired", feed.expired().map(String::valueOf))
                .put("authors", authors)
                .put("author", authors.stream().findFirst())
                .put("items", feed.articles().stream().map(JsonNames::item).toList())
                .map();
    }

    private static java.util.Optional<String> link(List<Link> links, String rel) {
        return links.stream()
                .filter(link -> link.rel().equals(rel))
                .map(link -> link.href().value())
                .findFirst();
    }

    private static Map<String, Object> item(Article article) {
        List<Map<String, Object>> authors = Names.people(article.authors(), "url");
        Names names = new Names()
                .put("id", article.id())
                .put("url", article.url())
                .put("external_url", article.externalUrl())
                .put("title", article.headline())
                .put("summary", article.standfirst())
                .put("image", Names.lead(article).map(Media::url))
                .put("date_published", article.published())
                .put("date_modified", article.updated())
                .put("tags", article.categories().stream().map(Category::term).toList())
                .put("authors", authors)
                .put("author", authors.stream().findFirst())
                .put(
                        "attachments",
                        article.media().stream()
                                .filter(media -> media.role() == Media.Role.ENCLOSURE)
                                .map(JsonNames::attachment)
                                .toList());
        for (Extension extension : article.extensions()) {
            if (extension instanceof Extension.Member member && member.name().equals("content_text")) {
                names.put(
                        "content_text", member.json().substring(1, member.json().length() - 1));
            }
        }
        Names.contents(article).forEach(text -> names.put(text.isMarkup() ? "content_html" : "content_text", text));
        article.media().stream()
                .filter(media -> media.role() == Media.Role.BANNER)
                .findFirst()
                .ifPresent(banner -> names.put("banner_image", banner.url()));
        return names.map();
    }

    private static Map<String, Object> attachment(Media media) {
        return new Names()
                .put("url", media.url())
                .put("mime_type", media.type())
                .put("title", media.title())
                .put("size_in_bytes", media.size().map(String::valueOf))
                .put("duration_in_seconds", media.duration().map(duration -> String.valueOf(duration.toSeconds())))
                .map();
    }
}
