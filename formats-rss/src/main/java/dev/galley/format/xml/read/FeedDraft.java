package dev.galley.format.xml.read;

import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import dev.galley.model.Generator;
import dev.galley.model.Hub;
import dev.galley.model.Image;
import dev.galley.model.Url;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlName;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the metadata of a feed while a document is read. */
public final class FeedDraft extends Draft {
    /** The software that made the feed. */
    public static final SingleField<Generator> GENERATOR = SingleField.ofFeed("generator", FeedBuilder::generator);
    /** The small image. */
    public static final SingleField<Url> ICON = SingleField.ofFeed("icon", FeedBuilder::icon);
    /** The larger image. */
    public static final SingleField<Image> LOGO = SingleField.ofFeed("logo", FeedBuilder::logo);

    private final FeedBuilder feed = Feed.builder();
    private final List<Integer> skipHours = new ArrayList<>(0);
    private final List<DayOfWeek> skipDays = new ArrayList<>(0);
    private final List<Hub> hubs = new ArrayList<>(0);
    private final String path;
    private @Nullable String surroundingLanguage;

    /** Creates a draft of the feed at {@code path}, which is empty for the document's own. */
    public FeedDraft(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    String name(SingleField<?> field) {
        return field.feedName();
    }

    @Override
    <T> void put(SingleField<T> field, T value) {
        field.set(feed, value);
    }

    /** Returns the hours in which the feed should not be fetched, to be added to. */
    public List<Integer> skipHours() {
        return skipHours;
    }

    /** Returns the days on which the feed should not be fetched, to be added to. */
    public List<DayOfWeek> skipDays() {
        return skipDays;
    }

    /** Returns the endpoints that notify of changes, to be added to. */
    public List<Hub> hubs() {
        return hubs;
    }

    /** Sets the {@code xml:lang} around the feed's elements, which is its language if no element gives one. */
    public void surroundingLanguage(@Nullable String language) {
        surroundingLanguage = language == null ? surroundingLanguage : language;
    }

    /** Returns the feed as far as it has been read. */
    public Feed toFeed() {
        return toFeed(List.of());
    }

    Feed toFeed(List<? extends ExtensionReader> readers) {
        if (value(LANGUAGE) == null) {
            feed.language(surroundingLanguage);
        }
        feed.authors(authors().all())
                .contributors(contributors().all())
                .categories(categories())
                .links(links())
                .skipHours(skipHours)
                .skipDays(skipDays)
                .hubs(hubs)
                .facets(facets());
        if (readers.isEmpty()) {
            return feed.extensions(allExtensions()).build();
        }
        FeedBuilder copy = feed.build().toBuilder();
        List<Extension> rest = ExtensionReader.readAll(
                readers, allExtensions(), (reader, elements) -> reader.readFeed(elements, copy));
        List<Extension> added = copy.build().extensions();
        copy.extensions(rest);
        added.forEach(copy::extension);
        return copy.build();
    }

    /** Returns the extensions, including an {@code xml:lang} that differs from the feed's language. */
    private List<Extension> allExtensions() {
        String second = surroundingLanguage;
        String language = value(LANGUAGE);
        if (second == null || language == null || second.equalsIgnoreCase(language)) {
            return extensions();
        }
        List<Extension> all = new ArrayList<>(extensions());
        all.add(new Extension.Attribute("", new XmlAttribute(new XmlName(Scope.XML, "xml", "lang"), second)));
        return all;
    }
}
