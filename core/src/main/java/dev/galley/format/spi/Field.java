package dev.galley.format.spi;

import dev.galley.format.WriteContext;
import dev.galley.internal.JsonPointer;
import dev.galley.internal.date.DateWriter;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A position in the model while it is written, through which a format reports losses, reductions and derived values. It is
 * cheap to create: the path is put together only when something is reported.
 */
public final class Field {
    private static final int NO_INDEX = -1;

    private final WriteContext context;
    private final @Nullable Field owner;
    private final String name;
    private final int index;
    /**
     * The metadata written before the articles, if this is a position in the metadata after them: list indexes continue from its
     * lists.
     */
    private final @Nullable Feed begun;

    /**
     * Creates a position.
     *
     * @param context receives the reports
     * @param path a JSON pointer (RFC 6901) to the value, without a slash at its end; empty for the whole model
     */
    public Field(WriteContext context, String path) {
        this(Objects.requireNonNull(context, "context"), null, Objects.requireNonNull(path, "path"), NO_INDEX, null);
    }

    private Field(WriteContext context, @Nullable Field owner, String name, int index, @Nullable Feed begun) {
        this.context = context;
        this.owner = owner;
        this.name = name;
        this.index = index;
        this.begun = begun;
    }

    /**
     * Creates the position of the metadata that follows the articles of a document. Their paths are those in the whole feed:
     * the first category among them is {@code /categories/2} if two are before the articles.
     *
     * @param context receives the reports
     * @param begun the metadata before the articles
     */
    public static Field late(WriteContext context, Feed begun) {
        return new Field(
                Objects.requireNonNull(context, "context"), null, "", NO_INDEX, Objects.requireNonNull(begun, "begun"));
    }

    /** Returns what receives the reports. */
    public WriteContext context() {
        return context;
    }

    /** Returns the JSON pointer (RFC 6901) to the value, without a slash at its end; empty for the whole model. */
    public String path() {
        if (owner == null) {
            return name;
        }
        StringBuilder path = new StringBuilder(owner.path()).append('/').append(JsonPointer.escaped(name));
        return index == NO_INDEX
                ? path.toString()
                : path.append('/').append(index).toString();
    }

    /** Returns the position of a member of this value. */
    public Field at(String name) {
        return new Field(context, this, Objects.requireNonNull(name, "name"), NO_INDEX, null);
    }

    /**
     * Returns the position of an element in a list member of this value.
     *
     * @param index counted from 0
     */
    public Field at(String name, int index) {
        int before = begun == null ? 0 : size(begun, Objects.requireNonNull(name, "name"));
        return new Field(context, this, Objects.requireNonNull(name, "name"), before + index, null);
    }

    private static int size(Feed feed, String list) {
        return switch (list) {
            case "authors" -> feed.authors().size();
            case "contributors" -> feed.contributors().size();
            case "categories" -> feed.categories().size();
            case "links" -> feed.links().size();
            case "hubs" -> feed.hubs().size();
            case "extensions" -> feed.extensions().size();
            default -> 0;
        };
    }

    /**
     * Returns the position of a facet of this article or feed. It ends in the name of the facet, or in that of its class if
     * another facet has the same name.
     *
     * @param facets all facets of the article or feed
     */
    public Field at(Facet facet, List<Facet> facets) {
        Objects.requireNonNull(facet, "facet");
        Objects.requireNonNull(facets, "facets");
        String name = facet.facetName();
        boolean unique = facets.stream()
                .noneMatch(other -> other.getClass() != facet.getClass()
                        && other.facetName().equals(name));
        return at("facets").at(unique ? name : facet.getClass().getName());
    }

    /**
     * Reports a value that the format cannot represent and that was not written.
     *
     * @param value the value; of a value of the model, the message has its words or its address
     */
    public void lost(Object value) {
        context.lost(path(), LostValue.shown(Objects.requireNonNull(value, "value")));
    }

    /**
     * Reports that the value is missing from the document.
     *
     * @param elements what other formats write the value in, such as "elements of georss", for the message
     */
    public void lost(Object value, String elements) {
        Objects.requireNonNull(elements, "elements");
        context.lost(path(), LostValue.shown(Objects.requireNonNull(value, "value")), elements);
    }

    /**
     * Reports that the document contains the value in a reduced form.
     *
     * @param form describes that form in a few words, such as "the same instant in UTC"
     */
    public void reduced(String form) {
        context.reduced(path(), form);
    }

    /** Returns the words without surrounding white space; empty, after reporting a loss, if they are blank. */
    public Optional<String> words(String words) {
        Objects.requireNonNull(words, "words");
        if (words.isBlank()) {
            lost(words);
            return Optional.empty();
        }
        String stripped = words.strip();
        if (stripped.length() != words.length()) {
            reduced("words without surrounding white space");
        }
        return Optional.of(stripped);
    }

    /** Returns the address without surrounding white space. */
    public String address(Url address) {
        Objects.requireNonNull(address, "address");
        String stripped = address.value().strip();
        if (stripped.length() != address.value().length()) {
            reduced("an address without surrounding white space");
        }
        return stripped;
    }

    /** Returns the number as text; empty, after reporting a loss, if it is negative. */
    public Optional<String> count(Optional<? extends Number> number) {
        Objects.requireNonNull(number, "number");
        Optional<? extends Number> negative = number.filter(given -> given.longValue() < 0);
        negative.ifPresent(this::lost);
        return negative.isPresent() ? Optional.empty() : number.map(String::valueOf);
    }

    /**
     * Returns the date as RSS requires it (RFC 822).
     *
     * @return empty, after reporting a loss, unless the year is from 1900 to 9999
     */
    public Optional<String> rfc822(OffsetDateTime date) {
        Objects.requireNonNull(date, "date");
        if (!DateWriter.isWritable(date) || date.getYear() < 1900) {
            lost(date);
            return Optional.empty();
        }
        if (!DateWriter.rfc822Keeps(date)) {
            reduced("a date in whole seconds and minutes of offset");
        }
        return Optional.of(DateWriter.rfc822(date));
    }

    /**
     * Returns the date as Atom requires it (RFC 3339).
     *
     * @return empty, after reporting a loss, unless the year is from 0 to 9999
     */
    public Optional<String> rfc3339(OffsetDateTime date) {
        Objects.requireNonNull(date, "date");
        if (!DateWriter.isWritable(date)) {
            lost(date);
            return Optional.empty();
        }
        if (!DateWriter.rfc3339Keeps(date)) {
            reduced("the same instant in UTC");
        }
        return Optional.of(DateWriter.rfc3339(date));
    }

    /** Reports that the format requires the value, and that it is missing and cannot be derived. */
    public void missing() {
        context.missing(path());
    }

    /**
     * Reports that the format requires the value, and that it was derived.
     *
     * @param value the derived value
     * @param origin what it was derived from, such as "its content"
     */
    public void derived(String value, String origin) {
        context.derived(path(), value, origin);
    }

    /**
     * Reports that some characters of the value were replaced by U+FFFD.
     *
     * @param format the format that cannot represent them, such as "XML"
     */
    public void replaced(String format) {
        Objects.requireNonNull(format, "format");
        context.report(Finding.of(
                        "character.replaced",
                        Severity.WARNING,
                        path(),
                        "Characters that " + format + " cannot represent were replaced by U+FFFD")
                .withHint("Remove control characters and unpaired surrogates before writing"));
    }

    @Override
    public String toString() {
        return path();
    }
}
