package dev.galley.format.opml;

import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@code outline} element: a subscribed feed, a folder of outlines, a link, or a line of text. Immutable.
 *
 * <pre>{@code
 * Outline feed = Outline.feed("Harbour Courier", Url.of("https://harbour.example/feed.xml"));
 * Outline folder = Outline.builder("News").outline(feed).build();
 * }</pre>
 */
public final class Outline {
    private final String text;
    private final @Nullable String title;
    private final @Nullable String type;
    private final @Nullable Url xmlUrl;
    private final @Nullable Url htmlUrl;
    private final @Nullable Url url;
    private final @Nullable String description;
    private final @Nullable String language;
    private final @Nullable String version;
    private final @Nullable OffsetDateTime created;
    private final List<String> categories;
    private final boolean comment;
    private final boolean breakpoint;
    private final Map<XmlName, String> attributes;
    private final List<Outline> outlines;

    private Outline(Builder builder) {
        this.text = builder.text;
        this.title = builder.title;
        this.type = builder.type;
        this.xmlUrl = builder.xmlUrl;
        this.htmlUrl = builder.htmlUrl;
        this.url = builder.url;
        this.description = builder.description;
        this.language = builder.language;
        this.version = builder.version;
        this.created = builder.created;
        this.categories = List.copyOf(builder.categories);
        this.comment = builder.comment;
        this.breakpoint = builder.breakpoint;
        this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(builder.attributes));
        this.outlines = List.copyOf(builder.outlines);
    }

    /** Returns an outline for a feed, of type {@code rss}. */
    public static Outline feed(String text, Url xmlUrl) {
        return builder(text).type("rss").xmlUrl(xmlUrl).build();
    }

    /**
     * Returns a builder.
     *
     * @param text what is shown for the outline; it may contain HTML
     */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    /** Returns a builder with the values of this outline. */
    public Builder toBuilder() {
        Builder builder = new Builder(text);
        builder.title = title;
        builder.type = type;
        builder.xmlUrl = xmlUrl;
        builder.htmlUrl = htmlUrl;
        builder.url = url;
        builder.description = description;
        builder.language = language;
        builder.version = version;
        builder.created = created;
        builder.categories.addAll(categories);
        builder.comment = comment;
        builder.breakpoint = breakpoint;
        builder.attributes.putAll(attributes);
        builder.outlines.addAll(outlines);
        return builder;
    }

    /** Returns what is shown for the outline; it may contain HTML, and is empty only if the document has nothing to show. */
    public String text() {
        return text;
    }

    /** Returns the title of the feed; many programs write it besides {@link #text()}. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Returns what the outline is, such as {@code rss} for a feed, {@code link} or {@code include}; in lower case if known. */
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    /** Returns the address of the feed. */
    public Optional<Url> xmlUrl() {
        return Optional.ofNullable(xmlUrl);
    }

    /** Returns the address of the web site that the feed belongs to. */
    public Optional<Url> htmlUrl() {
        return Optional.ofNullable(htmlUrl);
    }

    /** Returns the address of a {@code link} or of an outline to {@code include}. */
    public Optional<Url> url() {
        return Optional.ofNullable(url);
    }

    /** Returns the description of the feed. */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /** Returns the language of the feed, as it declares it. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Returns the version of the feed: {@code RSS}, {@code RSS1}, {@code RSS2} or {@code scriptingNews}. */
    public Optional<String> version() {
        return Optional.ofNullable(version);
    }

    /** Returns when the outline was created. */
    public Optional<OffsetDateTime> created() {
        return Optional.ofNullable(created);
    }

    /** Returns the categories; one that begins with a slash is a path in a hierarchy, such as {@code /News/Local}. */
    public List<String> categories() {
        return categories;
    }

    /** Returns whether the outline is a comment, in outlines that are programs. */
    public boolean isComment() {
        return comment;
    }

    /** Returns whether a breakpoint is set on the outline, in outlines that are programs. */
    public boolean isBreakpoint() {
        return breakpoint;
    }

    /** Returns the attributes that OPML does not define, in the order of the document. */
    public Map<XmlName, String> attributes() {
        return attributes;
    }

    /** Returns the outlines inside this one. */
    public List<Outline> outlines() {
        return outlines;
    }

    private List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        Collections.addAll(values, text, title, type, xmlUrl, htmlUrl, url, description, language, version, created);
        Collections.addAll(values, categories, comment, breakpoint, attributes, outlines);
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outline that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, type, xmlUrl, htmlUrl, url, outlines);
    }

    @Override
    public String toString() {
        return "Outline[" + text + (xmlUrl == null ? "" : ", " + xmlUrl) + ", " + outlines.size() + " outlines]";
    }

    /** Builds an {@link Outline}. Not thread-safe. */
    public static final class Builder {
        private final String text;
        private @Nullable String title;
        private @Nullable String type;
        private @Nullable Url xmlUrl;
        private @Nullable Url htmlUrl;
        private @Nullable Url url;
        private @Nullable String description;
        private @Nullable String language;
        private @Nullable String version;
        private @Nullable OffsetDateTime created;
        private final List<String> categories = new ArrayList<>(0);
        private boolean comment;
        private boolean breakpoint;
        private final Map<XmlName, String> attributes = new LinkedHashMap<>(0);
        private final List<Outline> outlines = new ArrayList<>(0);

        private Builder(String text) {
            this.text = Objects.requireNonNull(text, "text");
        }

        /** Sets the {@linkplain Outline#title() title of the feed}. */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /** Sets {@linkplain Outline#type() what the outline is}. */
        public Builder type(String type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /** Sets the {@linkplain Outline#xmlUrl() address of the feed}. */
        public Builder xmlUrl(Url xmlUrl) {
            this.xmlUrl = Objects.requireNonNull(xmlUrl, "xmlUrl");
            return this;
        }

        /** Sets the {@linkplain Outline#htmlUrl() address of the web site}. */
        public Builder htmlUrl(Url htmlUrl) {
            this.htmlUrl = Objects.requireNonNull(htmlUrl, "htmlUrl");
            return this;
        }

        /** Sets the {@linkplain Outline#url() address of a link or of an outline to include}. */
        public Builder url(Url url) {
            this.url = Objects.requireNonNull(url, "url");
            return this;
        }

        /** Sets the {@linkplain Outline#description() description of the feed}. */
        public Builder description(String description) {
            this.description = Objects.requireNonNull(description, "description");
            return this;
        }

        /** Sets the {@linkplain Outline#language() language of the feed}. */
        public Builder language(String language) {
            this.language = Objects.requireNonNull(language, "language");
            return this;
        }

        /** Sets the {@linkplain Outline#version() version of the feed}. */
        public Builder version(String version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /** Sets the {@linkplain Outline#created() time of creation}. */
        public Builder created(OffsetDateTime created) {
            this.created = Objects.requireNonNull(created, "created");
            return this;
        }

        /**
         * Adds a {@linkplain Outline#categories() category}.
         *
         * @throws IllegalArgumentException if it is blank or contains a comma, which separates categories
         */
        public Builder category(String category) {
            if (category.isBlank() || category.indexOf(',') >= 0) {
                throw new IllegalArgumentException(
                        "\"" + category + "\" is not a category: it is blank or has a comma");
            }
            categories.add(category);
            return this;
        }

        /** Sets whether the outline is a {@linkplain Outline#isComment() comment}. */
        public Builder comment(boolean comment) {
            this.comment = comment;
            return this;
        }

        /** Sets whether a {@linkplain Outline#isBreakpoint() breakpoint} is set. */
        public Builder breakpoint(boolean breakpoint) {
            this.breakpoint = breakpoint;
            return this;
        }

        /**
         * Sets an {@linkplain Outline#attributes() attribute that OPML does not define}.
         *
         * @throws IllegalArgumentException if OPML defines it, or if the local name is not a name of XML
         */
        public Builder attribute(XmlName name, String value) {
            OutlineAttribute.requireOther(name);
            attributes.put(name, Objects.requireNonNull(value, "value"));
            return this;
        }

        /** Adds an {@linkplain Outline#outlines() outline inside this one}. */
        public Builder outline(Outline outline) {
            outlines.add(Objects.requireNonNull(outline, "outline"));
            return this;
        }

        /** Builds the outline. */
        public Outline build() {
            return new Outline(this);
        }
    }
}
