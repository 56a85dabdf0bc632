package dev.galley.format.opml;

import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An OPML document: an outline, most often the list of the feeds that somebody reads. Immutable.
 *
 * <pre>{@code
 * Opml list = OpmlReader.lenient().read(Path.of("feeds.opml")).opml();
 * for (Outline feed : list.feeds()) {
 *     System.out.println(feed.text() + " " + feed.xmlUrl().orElseThrow());
 * }
 * }</pre>
 */
public final class Opml {
    private final @Nullable String title;
    private final @Nullable OffsetDateTime created;
    private final @Nullable OffsetDateTime modified;
    private final @Nullable String ownerName;
    private final @Nullable String ownerEmail;
    private final @Nullable Url ownerId;
    private final @Nullable Url docs;
    private final Map<String, String> settings;
    private final List<Outline> outlines;

    private Opml(Builder builder) {
        this.title = builder.title;
        this.created = builder.created;
        this.modified = builder.modified;
        this.ownerName = builder.ownerName;
        this.ownerEmail = builder.ownerEmail;
        this.ownerId = builder.ownerId;
        this.docs = builder.docs;
        this.settings = Collections.unmodifiableMap(new LinkedHashMap<>(builder.settings));
        this.outlines = List.copyOf(builder.outlines);
    }

    /** Returns a builder for a document without outlines. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this document. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.created = created;
        builder.modified = modified;
        builder.ownerName = ownerName;
        builder.ownerEmail = ownerEmail;
        builder.ownerId = ownerId;
        builder.docs = docs;
        builder.settings.putAll(settings);
        builder.outlines.addAll(outlines);
        return builder;
    }

    /** Returns the title of the document. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Returns when the document was created ({@code dateCreated}). */
    public Optional<OffsetDateTime> created() {
        return Optional.ofNullable(created);
    }

    /** Returns when the document was last changed ({@code dateModified}). */
    public Optional<OffsetDateTime> modified() {
        return Optional.ofNullable(modified);
    }

    /** Returns the name of the owner. */
    public Optional<String> ownerName() {
        return Optional.ofNullable(ownerName);
    }

    /** Returns the e-mail address of the owner; it is not part of {@link #toString()}. */
    public Optional<String> ownerEmail() {
        return Optional.ofNullable(ownerEmail);
    }

    /** Returns the address of a page with a form by which readers can write to the owner. */
    public Optional<Url> ownerId() {
        return Optional.ofNullable(ownerId);
    }

    /** Returns the address of the documentation of the format. */
    public Optional<Url> docs() {
        return Optional.ofNullable(docs);
    }

    /**
     * Returns the other elements of the head by name, in the order of the document: {@code expansionState},
     * {@code vertScrollState}, {@code windowTop} and the like, by which an outliner restores its window.
     */
    public Map<String, String> settings() {
        return settings;
    }

    /** Returns the outermost outlines. */
    public List<Outline> outlines() {
        return outlines;
    }

    /** Returns all outlines that have the address of a feed, at any depth and in the order of the document. */
    public List<Outline> feeds() {
        List<Outline> feeds = new ArrayList<>();
        Deque<Outline> left = new ArrayDeque<>(outlines);
        while (!left.isEmpty()) {
            Outline outline = left.pop();
            if (outline.xmlUrl().isPresent()) {
                feeds.add(outline);
            }
            List<Outline> inner = outline.outlines();
            for (int i = inner.size() - 1; i >= 0; i--) {
                left.push(inner.get(i));
            }
        }
        return Collections.unmodifiableList(feeds);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(title, created, modified, ownerName, ownerEmail, ownerId, docs, settings, outlines);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Opml that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "Opml[" + title().orElse("untitled") + ", " + outlines.size() + " outlines]";
    }

    /** Builds an {@link Opml}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable OffsetDateTime created;
        private @Nullable OffsetDateTime modified;
        private @Nullable String ownerName;
        private @Nullable String ownerEmail;
        private @Nullable Url ownerId;
        private @Nullable Url docs;
        private final Map<String, String> settings = new LinkedHashMap<>(0);
        private final List<Outline> outlines = new ArrayList<>();

        private Builder() {}

        /** Sets the {@linkplain Opml#title() title}. */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /** Sets the {@linkplain Opml#created() time of creation}. */
        public Builder created(OffsetDateTime created) {
            this.created = Objects.requireNonNull(created, "created");
            return this;
        }

        /** Sets the {@linkplain Opml#modified() time of the last change}. */
        public Builder modified(OffsetDateTime modified) {
            this.modified = Objects.requireNonNull(modified, "modified");
            return this;
        }

        /** Sets the {@linkplain Opml#ownerName() name of the owner}. */
        public Builder ownerName(String ownerName) {
            this.ownerName = Objects.requireNonNull(ownerName, "ownerName");
            return this;
        }

        /** Sets the {@linkplain Opml#ownerEmail() e-mail address of the owner}. */
        public Builder ownerEmail(String ownerEmail) {
            this.ownerEmail = Objects.requireNonNull(ownerEmail, "ownerEmail");
            return this;
        }

        /** Sets the {@linkplain Opml#ownerId() page by which readers can write to the owner}. */
        public Builder ownerId(Url ownerId) {
            this.ownerId = Objects.requireNonNull(ownerId, "ownerId");
            return this;
        }

        /** Sets the {@linkplain Opml#docs() documentation of the format}. */
        public Builder docs(Url docs) {
            this.docs = Objects.requireNonNull(docs, "docs");
            return this;
        }

        /**
         * Sets {@linkplain Opml#settings() another element of the head}.
         *
         * @throws IllegalArgumentException if the name is not a name of XML, or that of an element with its own method
         */
        public Builder setting(String name, String value) {
            HeadElement.requireOther(name);
            settings.put(name, Objects.requireNonNull(value, "value"));
            return this;
        }

        /** Adds an {@linkplain Opml#outlines() outermost outline}. */
        public Builder outline(Outline outline) {
            outlines.add(Objects.requireNonNull(outline, "outline"));
            return this;
        }

        /** Builds the document. */
        public Opml build() {
            return new Opml(this);
        }
    }
}
