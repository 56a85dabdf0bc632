package dev.galley.conformance.feedparser;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Episode;
import dev.galley.model.Feed;
import dev.galley.model.InReplyTo;
import dev.galley.model.License;
import dev.galley.model.Link;
import dev.galley.model.Location;
import dev.galley.model.Media;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles under the names that feedparser gives to entries. */
final class EntryNames {
    private final PropertyNames names;
    private final Feed feed;
    private final FeedparserResult feeds;

    EntryNames(PropertyNames names, Feed feed, FeedparserResult feeds) {
        this.names = names;
        this.feed = feed;
        this.feeds = feeds;
    }

    Map<String, @Nullable Object> entry(Article article) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        String language = article.language().or(feed::language).orElse("");
        texts(all, article, language);
        article.language().ifPresent(tag -> all.put("language", tag));
        article.id().ifPresent(id -> PropertyNames.put(all, id, "id", "guid"));
        article.url().ifPresent(url -> all.put("link", url.value()));
        all.put(
                "guidislink",
                article.id().equals(article.url().map(Url::value))
                        && article.id().isPresent());
        PropertyNames.people(all, article.authors(), article.contributors());
        PropertyNames.categories(all, article.categories());
        PropertyNames.dates(all, article.published(), article.updated());
        article.expires().ifPresent(date -> PropertyNames.date(all, date, "expired"));
        article.source().ifPresent(source -> all.put("source", feeds.feed(source)));
        article.discussion()
                .flatMap(discussion -> discussion.page())
                .ifPresent(page -> all.put("comments", page.value()));
        links(all, article);
        article.facet(Location.class).ifPresent(place -> all.put("where", point(place)));
        all.put("itunes_block", false);
        article.facet(Episode.class).ifPresent(episode -> episode(all, episode));
        article.inReplyTo().stream().findFirst().ifPresent(reply -> all.put("thr_in-reply-to", reply(reply)));
        names.extensions(all, article.extensions());
        return all;
    }

    private void texts(Map<String, @Nullable Object> all, Article article, String language) {
        article.headline().ifPresent(title -> names.text(all, title, language, "title"));
        article.rights().ifPresent(text -> names.text(all, text, language, "rights", "copyright"));
        List<Map<String, @Nullable Object>> contents = new ArrayList<>();
        for (Section section : article.body()) {
            for (Block block : section.blocks()) {
                content(block).ifPresent(text -> contents.add(names.detail(text, language)));
                if (block instanceof Block.Data data) {
                    contents.add(new LinkedHashMap<>(Map.of("type", data.type(), "value", decoded(data))));
                }
            }
        }
        all.put("content", contents);
        article.standfirst()
                .or(() -> article.body().stream()
                        .flatMap(section -> section.blocks().stream())
                        .flatMap(block -> content(block).stream())
                        .findFirst())
                .ifPresent(text -> names.text(all, text, language, "summary", "description"));
    }

    /** Returns data as the text that its bytes are in UTF-8. */
    private static String decoded(Block.Data data) {
        return data.type().startsWith("text/") || data.type().endsWith("xml")
                ? data.value()
                : new String(Base64.getMimeDecoder().decode(data.value()), StandardCharsets.UTF_8);
    }

    private static Optional<Text> content(Block block) {
        if (block instanceof Block.Markup markup) {
            return Optional.of(markup.content());
        }
        return block instanceof Block.Paragraph paragraph ? Optional.of(paragraph.text()) : Optional.empty();
    }

    private static void links(Map<String, @Nullable Object> all, Article article) {
        List<Map<String, @Nullable Object>> enclosures = article.media().stream()
                .filter(media -> media.role() != Media.Role.LEAD)
                .map(EntryNames::enclosure)
                .toList();
        all.put("enclosures", enclosures);
        Stream<Map<String, @Nullable Object>> licenses = article.facet(License.class).stream()
                .flatMap(license -> license.urls().stream())
                .map(url -> PropertyNames.link(Link.of("license", url)));
        Stream<Map<String, @Nullable Object>> links = article.links().stream().map(PropertyNames::link);
        all.put(
                "links",
                Stream.concat(Stream.concat(links, licenses), enclosures.stream())
                        .toList());
        article.media().stream()
                .filter(media -> media.role() == Media.Role.LEAD)
                .findFirst()
                .ifPresent(media -> all.put("image", Map.of("href", media.url().value())));
    }

    private static Map<String, @Nullable Object> enclosure(Media media) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("rel", "enclosure");
        PropertyNames.put(all, media.url().value(), "href", "url");
        media.type().ifPresent(type -> all.put("type", type));
        media.size().ifPresent(size -> all.put("length", Long.toString(size)));
        media.title().ifPresent(title -> all.put("title", title));
        return all;
    }

    private static Map<String, @Nullable Object> point(Location place) {
        List<Double> coordinates = new ArrayList<>(List.of(place.longitude(), place.latitude()));
        place.elevation().ifPresent(coordinates::add);
        return Map.of("type", "Point", "coordinates", coordinates);
    }

    private static void episode(Map<String, @Nullable Object> all, Episode episode) {
        all.put("itunes_block", episode.block().orElse(false));
        all.put("itunes_explicit", episode.explicit().orElse(null));
        all.put(
                "psc_chapters",
                Map.of(
                        "chapters",
                        episode.chapters().stream()
                                .map(chapter -> Map.of("title", chapter.title(), "start_parsed", chapter.start()))
                                .toList()));
    }

    private static Map<String, @Nullable Object> reply(InReplyTo reply) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        reply.ref().ifPresent(ref -> all.put("ref", ref));
        reply.href().ifPresent(href -> all.put("href", href.value()));
        reply.type().ifPresent(type -> all.put("type", type));
        reply.source().ifPresent(source -> all.put("source", source.value()));
        return all;
    }
}
