package dev.galley.format.xml.read;

import dev.galley.internal.date.FeedDate;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Facet;
import dev.galley.model.FeedBuilder;
import dev.galley.model.Link;
import dev.galley.model.Text;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what feeds and articles have in common while they are read. */
public abstract sealed class Draft permits FeedDraft, ArticleDraft {
    /** No attributes: for elements that hold text alone. */
    public static final Set<String> NO_ATTRIBUTES = Set.of();
    /** The attributes of an element with text in a language. */
    public static final Set<String> TEXT_ATTRIBUTES = Set.of("xml:lang");

    /** The identifier. */
    public static final SingleField<String> ID = SingleField.of("id", FeedBuilder::id, "id", ArticleBuilder::id);
    /** The title of a feed, the headline of an article. */
    public static final SingleField<Text> TITLE =
            SingleField.of("title", FeedBuilder::title, "headline", ArticleBuilder::headline);
    /** The subtitle of a feed, the standfirst of an article. */
    public static final SingleField<Text> DESCRIPTION =
            SingleField.of("subtitle", FeedBuilder::subtitle, "standfirst", ArticleBuilder::standfirst);
    /** The language. */
    public static final SingleField<String> LANGUAGE =
            SingleField.of("language", FeedBuilder::language, "language", ArticleBuilder::language);
    /** The rights. */
    public static final SingleField<Text> RIGHTS =
            SingleField.of("rights", FeedBuilder::rights, "rights", ArticleBuilder::rights);
    /** The time of publication. */
    public static final SingleField<OffsetDateTime> PUBLISHED =
            SingleField.of("published", FeedBuilder::published, "published", ArticleBuilder::published);
    /** The time of the last change. */
    public static final SingleField<OffsetDateTime> UPDATED =
            SingleField.of("updated", FeedBuilder::updated, "updated", ArticleBuilder::updated);

    private final People authors = new People();
    private final People contributors = new People();
    private final List<Category> categories = new ArrayList<>(4);
    private final LinkMerger links = new LinkMerger();
    private final List<Facet> facets = new ArrayList<>(0);
    private final List<Extension> extensions = new ArrayList<>(0);
    /** The fields that have been set; {@link #values} holds their values at the same indexes. */
    private final List<SingleField<?>> fields = new ArrayList<>(8);

    private final List<Object> values = new ArrayList<>(8);
    private final LateElements late = new LateElements();

    /** Reads an element once the whole article or feed has been read. */
    @FunctionalInterface
    public interface LateReader {
        /**
         * Reads the element. Returns whether the draft now holds everything that it says; if not, it becomes an extension.
         */
        boolean read(XmlElement element, XmlCursor cursor);
    }

    /**
     * Parses the text of an element.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface TextParser<T> {
        /**
         * Returns the value; null, after reporting a finding to {@code cursor}, if the text cannot be read.
         *
         * @param cursor the cursor that problems are reported to; null to report none
         * @param path the JSON pointer of the field
         */
        @Nullable
        T parse(String text, @Nullable XmlCursor cursor, String path);
    }

    /**
     * Reads the current element of a cursor.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface ValueReader<T> {
        /** Reads the element to its end tag; returns null if it holds no value. */
        @Nullable
        T read(XmlCursor cursor) throws IOException;
    }

    /** Returns the JSON pointer of the article or feed, without a final slash. */
    public abstract String path();

    /** Returns the name that the field has here. */
    abstract String name(SingleField<?> field);

    /** Sets a field of the builder. */
    abstract <T> void put(SingleField<T> field, T value);

    /** Returns the JSON pointer of a field. */
    public final String path(SingleField<?> field) {
        return path() + "/" + name(field);
    }

    /** Sets a field; null leaves it as it is. */
    public final <T> void set(SingleField<T> field, @Nullable T value) {
        if (value != null) {
            fields.add(field);
            values.add(value);
            put(field, value);
        }
    }

    /** Returns the value of a field; null if it has none yet. */
    @SuppressWarnings("unchecked") // Only set(…) adds values.
    public final <T> @Nullable T value(SingleField<T> field) {
        for (int i = fields.size() - 1; i >= 0; i--) {
            if (fields.get(i) == field) {
                return (T) values.get(i);
            }
        }
        return null;
    }

    /**
     * Reads the current element as the value of a field. If the field has a value already, reports the element and keeps
     * it as an extension.
     *
     * @param known the attributes that {@code reader} reads; all others are kept as extensions
     */
    public final <T> void read(XmlCursor cursor, SingleField<T> field, Set<String> known, ValueReader<T> reader)
            throws IOException {
        if (isFirst(value(field), cursor)) {
            cursor.correctAttributes(known);
            keepAttributes(cursor, name(field), known);
            set(field, reader.read(cursor));
        }
    }

    /** Reads the current element as the date of a field, like {@link #read}. */
    public final void readDate(XmlCursor cursor, SingleField<OffsetDateTime> field) throws IOException {
        read(cursor, field, NO_ATTRIBUTES, at -> {
            String raw = at.text();
            OffsetDateTime exact = FeedDate.parse(raw);
            return exact != null ? exact : Values.date(raw, at, path(field));
        });
    }

    /** Returns the authors, to be added to. */
    public final People authors() {
        return authors;
    }

    /** Returns the contributors, to be added to. */
    public final People contributors() {
        return contributors;
    }

    /** Returns the categories, to be added to. */
    public final List<Category> categories() {
        return categories;
    }

    /** Returns the links; see {@link #addLink}. */
    public final List<Link> links() {
        return links.all();
    }

    /** Returns the facets. */
    final List<Facet> facets() {
        return facets;
    }

    /** Returns the elements and attributes that have no place in the model. */
    final List<Extension> extensions() {
        return extensions;
    }

    /** Returns the facet of a class; null for none. */
    public final <F extends Facet> @Nullable F facet(Class<F> type) {
        for (int i = 0; i < facets.size(); i++) {
            if (facets.get(i).getClass() == type) {
                return type.cast(facets.get(i));
            }
        }
        return null;
    }

    /** Sets a facet, in place of one of the same class. */
    public final void facet(Facet facet) {
        for (int i = 0; i < facets.size(); i++) {
            if (facets.get(i).getClass() == facet.getClass()) {
                facets.set(i, facet);
                return;
            }
        }
        facets.add(facet);
    }

    /** Checks whether {@code set} is null; otherwise reports the element as a duplicate and keeps it as an extension. */
    public final boolean isFirst(@Nullable Object set, XmlCursor cursor) throws IOException {
        if (set == null) {
            return true;
        }
        reportDuplicate(cursor.name(), cursor);
        keep(cursor);
        return false;
    }

    /** Reports an element that was read as a duplicate and keeps it as an extension. */
    public final void keepDuplicate(XmlElement element, XmlCursor cursor) {
        reportDuplicate(element.name(), cursor);
        keep(element);
    }

    private void reportDuplicate(XmlName name, XmlCursor cursor) {
        cursor.report(Finding.of("element.duplicate", Severity.ERROR, path(), "This element may occur only once here")
                .withValue(name.toString())
                .withHint("The first one counts; remove the others"));
    }

    /**
     * Like {@link #isFirst(Object, XmlCursor)}, but also keeps those attributes of the first element that are not in {@code
     * known}.
     */
    public final boolean isFirst(@Nullable Object set, XmlCursor cursor, String parent, Set<String> known)
            throws IOException {
        boolean first = isFirst(set, cursor);
        if (first) {
            cursor.correctAttributes(known);
            keepAttributes(cursor, parent, known);
        }
        return first;
    }

    /** Keeps the current element as an extension. */
    public final void keep(XmlCursor cursor) throws IOException {
        extensions.add(new Extension.Element("", cursor.element()));
    }

    /** Keeps an element that was read as an extension. */
    public final void keep(XmlElement element) {
        extensions.add(new Extension.Element("", element));
    }

    /** Keeps an extension. */
    public final void keep(Extension extension) {
        extensions.add(extension);
    }

    /** Keeps the current element, which is inside {@code parent}, as an extension. */
    public final void keep(XmlCursor cursor, String parent) throws IOException {
        extensions.add(new Extension.Element(parent, cursor.element()));
    }

    /** Reads an element that should be empty, and keeps the elements inside as extensions of {@code parent}. */
    public final void keepContent(XmlCursor cursor, String parent) throws IOException {
        for (XmlNode node : cursor.content()) {
            if (node instanceof XmlElement element) {
                extensions.add(new Extension.Element(parent, element));
            } else if (node instanceof XmlNode.Chars text && !text.value().isBlank()) {
                cursor.reportStray(text.value());
            }
        }
    }

    /** Keeps the attributes whose names, as they are written, are not among {@code known}. */
    public final void keepAttributes(XmlCursor cursor, String parent, Set<String> known) {
        keepAttributes(cursor, parent, known, "");
    }

    /** Keeps the attributes whose names are not among {@code known}, except those of the namespace {@code uri}. */
    public final void keepAttributes(XmlCursor cursor, String parent, Set<String> known, String uri) {
        for (int i = 0; i < cursor.attributeCount(); i++) {
            String written = cursor.attributeName(i);
            if (!known.contains(written) && !Scope.isDeclaration(written) && !written.equals("xml:base")) {
                XmlName name = cursor.attributeXmlName(i);
                if (uri.isEmpty() || !name.namespace().equals(uri)) {
                    extensions.add(new Extension.Attribute(parent, new XmlAttribute(name, cursor.attributeValue(i))));
                }
            }
        }
    }

    /** Adds a link, unless the same link is there; returns its index. See {@link LinkMerger}. */
    public final int addLink(Link link) {
        int index = links.add(link);
        return index < 0 ? -1 - index : index;
    }

    /** Inserts a link before all others. */
    public final void addFirstLink(Link link) {
        links.addFirst(link);
        ExtensionPaths.renumber(extensions, "links/");
    }

    /** Returns how many extensions have been kept. */
    public final int extensionCount() {
        return extensions.size();
    }

    /** Moves the extensions from index {@code start} on that were kept under the path {@code from}. */
    public final void moveExtensions(int start, String from, String to) {
        ExtensionPaths.move(extensions, start, from, to);
    }

    /** Returns the first link of the relation {@code rel}; null for none. */
    public final @Nullable Link link(String rel) {
        for (Link link : links.all()) {
            if (link.hasRel(rel)) {
                return link;
            }
        }
        return null;
    }

    /**
     * Keeps the current element until the whole article or feed has been read. It then fills the field if no other
     * element has; if its value differs from that of the field, it is kept as an extension.
     */
    public final <T> void fallBackOn(XmlCursor cursor, SingleField<T> field, TextParser<T> parser) throws IOException {
        fallBackOn(cursor.element(), field, parser);
    }

    /**
     * Like {@link #fallBackOn(XmlCursor, SingleField, TextParser)}, but keeps an element with other elements inside as an
     * extension, because the text would not have their markup.
     */
    public final <T> void fallBackOnText(XmlCursor cursor, SingleField<T> field, TextParser<T> parser)
            throws IOException {
        XmlElement element = cursor.element();
        if (element.children().stream().anyMatch(XmlElement.class::isInstance)) {
            keep(element);
        } else {
            fallBackOn(element, field, parser);
        }
    }

    /** Like {@link #fallBackOn(XmlCursor, SingleField, TextParser)}, but with an element that was read. */
    public final <T> void fallBackOn(XmlElement element, SingleField<T> field, TextParser<T> parser) {
        late.add(element, (given, cursor) -> LateElements.fill(this, field, parser, given, cursor), extensions.size());
    }

    /**
     * Like {@link #fallBackOn(XmlCursor, SingleField, TextParser)}, but the element counts only if no element given to that
     * method fills the field.
     */
    public final <T> void fallBackLastOn(XmlCursor cursor, SingleField<T> field, TextParser<T> parser)
            throws IOException {
        late.addLast(
                cursor.element(), (given, at) -> LateElements.fill(this, field, parser, given, at), extensions.size());
    }

    /** Keeps an element that was read until the whole article or feed has been read. */
    public final void readLate(XmlElement element, LateReader reader) {
        late.add(element, reader, extensions.size());
    }

    /** Keeps an element that is read after those given to {@link #readLate}. */
    public final void readLast(XmlElement element, LateReader reader) {
        late.addLast(element, reader, extensions.size());
    }

    /** Reads the elements that were kept until now. */
    public final void readLateElements(XmlCursor cursor) {
        late.read(cursor, extensions);
    }
}
