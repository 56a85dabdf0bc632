package dev.galley.conformance.feedparser;

import dev.galley.format.ReadResult;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A feed under the names that feedparser gives to what it reads. Aliases that feedparser resolves are entries of their own. */
final class FeedparserResult {
    /** The codes of findings about documents that are not well-formed, which feedparser calls "bozo". */
    private static final Set<String> NOT_WELL_FORMED = Set.of(
            "xml.malformed", "xml.declaration-late", "document.truncated", "encoding.malformed", "encoding.unknown");

    /** The encoding, which Galley does not report: whether it is right shows in the text. It equals every name. */
    private static final Values.Comparison ENCODING = expected -> true;

    private final PropertyNames names;

    private FeedparserResult(String base) {
        names = new PropertyNames(base);
    }

    /** Returns the names of a document that was read from the given address. */
    static Map<String, @Nullable Object> of(ReadResult result, String base) {
        FeedparserResult names = new FeedparserResult(base);
        Map<String, @Nullable Object> all = unread();
        all.put("bozo", result.findings().stream().anyMatch(finding -> NOT_WELL_FORMED.contains(finding.code())));
        all.put("version", version(result.version()));
        all.put("feed", names.feed(result.feed()));
        EntryNames entries = new EntryNames(names.names, result.feed(), names);
        all.put("entries", result.feed().articles().stream().map(entries::entry).toList());
        return all;
    }

    /** Returns the names of a document that could not be read at all. */
    static Map<String, @Nullable Object> unread() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("bozo", true);
        all.put("encoding", ENCODING);
        all.put("version", "");
        all.put("feed", Map.of());
        all.put("entries", List.of());
        return all;
    }

    /**
     * Returns the version in feedparser's form, which has further letters for the variants of RSS 0.91 and none for the
     * revisions of RSS 2.0.
     */
    private static Values.Comparison version(String name) {
        String version = name.toLowerCase(Locale.ROOT).replaceAll("[ .]", "").replace("rss201", "rss20");
        return expected -> expected instanceof String value
                && (value.equals(version) || (version.equals("rss091") && value.matches("rss091[nu]")));
    }

    Map<String, @Nullable Object> feed(Feed feed) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        String language = feed.language().orElse("");
        feed.title().ifPresent(title -> names.text(all, title, language, "title"));
        feed.subtitle()
                .ifPresent(text -> names.text(all, text, language, "subtitle", "tagline", "description", "info"));
        feed.rights().ifPresent(text -> names.text(all, text, language, "rights", "copyright"));
        feed.language().ifPresent(tag -> all.put("language", tag));
        feed.id().ifPresent(id -> PropertyNames.put(all, id, "id", "guid"));
        feed.url().ifPresent(url -> all.put("link", url.value()));
        all.put("links", feed.links().stream().map(PropertyNames::link).toList());
        PropertyNames.people(all, feed.authors(), feed.contributors());
        publisher(feed).ifPresent(person -> PropertyNames.person(all, person, "publisher"));
        PropertyNames.categories(all, feed.categories());
        PropertyNames.dates(all, feed.published(), feed.updated());
        feed.generator().ifPresent(generator -> {
            all.put("generator", generator.name());
            Map<String, @Nullable Object> detail = new LinkedHashMap<>();
            detail.put("name", generator.name());
            generator.version().ifPresent(version -> detail.put("version", version));
            generator.url().ifPresent(url -> PropertyNames.put(detail, url.value(), "href", "url"));
            all.put("generator_detail", detail);
        });
        feed.icon().ifPresent(icon -> all.put("icon", icon.value()));
        feed.logo().ifPresent(logo -> {
            all.put("logo", logo.url().value());
            all.put("image", image(logo));
        });
        feed.ttl().ifPresent(ttl -> all.put("ttl", Long.toString(ttl.toMinutes())));
        feed.docs().ifPresent(docs -> all.put("docs", docs.value()));
        service(feed, all);
        all.put("itunes_block", false);
        feed.facet(Podcast.class).ifPresent(podcast -> {
            all.put("itunes_block", podcast.block().orElse(false));
            all.put("itunes_explicit", podcast.explicit().orElse(null));
        });
        names.extensions(all, feed.extensions());
        return all;
    }

    private static void service(Feed feed, Map<String, @Nullable Object> all) {
        feed.cloud().ifPresent(cloud -> {
            Map<String, @Nullable Object> service = new LinkedHashMap<>();
            cloud.domain().ifPresent(domain -> service.put("domain", domain));
            cloud.port().ifPresent(port -> service.put("port", Integer.toString(port)));
            cloud.path().ifPresent(path -> service.put("path", path));
            cloud.registerProcedure().ifPresent(name -> service.put("registerprocedure", name));
            cloud.protocol().ifPresent(protocol -> service.put("protocol", protocol));
            all.put("cloud", service);
        });
        feed.textInput().ifPresent(input -> {
            Map<String, @Nullable Object> box = new LinkedHashMap<>();
            input.title().ifPresent(title -> box.put("title", title));
            input.description().ifPresent(text -> box.put("description", text));
            input.name().ifPresent(name -> box.put("name", name));
            input.link().ifPresent(link -> box.put("link", link.value()));
            all.put("textinput", box);
        });
    }

    private static Optional<Person> publisher(Feed feed) {
        return feed.webMaster().or(() -> feed.facet(Podcast.class).flatMap(Podcast::owner));
    }

    private static Map<String, @Nullable Object> image(Image image) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        PropertyNames.put(all, image.url().value(), "href", "url");
        image.title().ifPresent(title -> all.put("title", title));
        image.link().ifPresent(link -> all.put("link", link.value()));
        image.width().ifPresent(width -> all.put("width", width));
        image.height().ifPresent(height -> all.put("height", height));
        image.description().ifPresent(description -> all.put("description", description));
        return all;
    }
}
