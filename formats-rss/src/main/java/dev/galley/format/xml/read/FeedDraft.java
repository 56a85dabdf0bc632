package dev.galley.format.xml.read;

import dev.galley.model.Cloud;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Hub;
import dev.galley.model.Image;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlName;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed while it is being read. */
public final class FeedDraft extends Draft {
    /** Hours to leave it alone. */
    public final List<Integer> skipHours = new ArrayList<>(0);
    /** Days to leave it alone. */
    public final List<DayOfWeek> skipDays = new ArrayList<>(0);
    /** Endpoints that tell of changes. */
    public final List<Hub> hubs = new ArrayList<>(0);
    /** The name of the feed. */
    public @Nullable Text title;
    /** What it is about. */
    public @Nullable Text subtitle;
    /** Who answers for technical matters. */
    public @Nullable Person webMaster;
    /** The software that made it. */
    public @Nullable Generator generator;
    /** The small image. */
    public @Nullable Url icon;
    /** The larger image. */
    public @Nullable Image logo;
    /** How long it may be cached. */
    public @Nullable Duration ttl;
    /** The service that tells of changes. */
    public @Nullable Cloud cloud;
    /** The text field. */
    public @Nullable TextInput textInput;
    /** The PICS rating. */
    public @Nullable String rating;
    /** The page that explains the format. */
    public @Nullable Url docs;

    /** The {@code xml:lang} around the feed's own elements, which counts where none of them tells the language. */
    public @Nullable String surroundingLanguage;

    private final String path;

    /** A feed at {@code path}: empty for that of the document itself. */
    public FeedDraft(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    String titleField() {
        return "title";
    }

    @Override
    String descriptionField() {
        return "subtitle";
    }

    @Override
    boolean fillTitle(String text) {
        title = title == null ? Text.plain(text) : title;
        return title.value().equals(text);
    }

    @Override
    boolean fillDescription(String text) {
        subtitle = subtitle == null ? Text.plain(text) : subtitle;
        return subtitle.value().equals(text);
    }

    /** The feed as far as it has been read. */
    public Feed toFeed() {
        return Feed.builder()
                .id(id)
                .title(title)
                .subtitle(subtitle)
                .language(language == null ? surroundingLanguage : language)
                .links(links)
                .authors(authors.all())
                .contributors(contributors.all())
                .webMaster(webMaster)
                .rights(rights)
                .published(published)
                .updated(updated)
                .categories(categories)
                .generator(generator)
                .icon(icon)
                .logo(logo)
                .ttl(ttl)
                .skipHours(skipHours)
                .skipDays(skipDays)
                .cloud(cloud)
                .hubs(hubs)
                .textInput(textInput)
                .rating(rating)
                .docs(docs)
                .extensions(allExtensions())
                .build();
    }

    /** A second language, beside that of the feed, has no place in the model. */
    private List<Extension> allExtensions() {
        String second = surroundingLanguage;
        if (second == null || language == null || second.equalsIgnoreCase(language)) {
            return extensions;
        }
        List<Extension> all = new ArrayList<>(extensions);
        all.add(new Extension.Attribute("", new XmlAttribute(new XmlName(Scope.XML, "xml", "lang"), second)));
        return all;
    }
}
