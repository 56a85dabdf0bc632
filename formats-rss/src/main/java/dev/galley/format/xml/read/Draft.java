package dev.galley.format.xml.read;

import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Link;
import dev.galley.model.Text;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What feeds and articles have in common while they are being read. */
public abstract sealed class Draft permits FeedDraft, ArticleDraft {
    /** No attributes: for elements that hold text alone. */
    public static final Set<String> NO_ATTRIBUTES = Set.of();
    /** The attributes of an element that holds words of some language. */
    public static final Set<String> TEXT_ATTRIBUTES = Set.of("xml:lang");

    /** The authors. */
    public final People authors = new People();
    /** Who else had a part. */
    public final People contributors = new People();
    /** What it is about. */
    public final List<Category> categories = new ArrayList<>(4);
    /** References to other places. */
    public final List<Link> links = new ArrayList<>(4);
    /** What has no place in the model. */
    public final List<Extension> extensions = new ArrayList<>(0);
    /** The identifier. */
    public @Nullable String id;
    /** The language. */
    public @Nullable String language;
    /** Who may do what with it. */
    public @Nullable Text rights;
    /** When it was published. */
    public @Nullable OffsetDateTime published;
    /** When it was last changed. */
    public @Nullable OffsetDateTime updated;

    private final List<XmlElement> fallbacks = new ArrayList<>(0);

    /** The JSON pointer of what is read, without a slash at its end. */
    public abstract String path();

    /** Whether nothing has been set yet; where something has, keeps the element beside it and reports it. */
    public final boolean isFirst(@Nullable Object set, XmlCursor cursor) throws XMLStreamException {
        if (set == null) {
            return true;
        }
        String name = cursor.name().toString();
        cursor.report(Finding.of("element.duplicate", Severity.ERROR, path(), "This element may stand here only once")
                .withValue(name)
                .withHint("The first one counts; take the others out"));
        keep(cursor);
        return false;
    }

    /** The same, and keeps the attributes of the first one that are not among {@code known}. */
    public final boolean isFirst(@Nullable Object set, XmlCursor cursor, String parent, Set<String> known)
            throws XMLStreamException {
        boolean first = isFirst(set, cursor);
        if (first) {
            keepAttributes(cursor, parent, known);
        }
        return first;
    }

    /** Keeps the element that the cursor is at as an extension. */
    public final void keep(XmlCursor cursor) throws XMLStreamException {
        extensions.add(new Extension.Element("", cursor.element()));
    }

    /** Keeps the element inside {@code parent} that the cursor is at as an extension. */
    public final void keep(XmlCursor cursor, String parent) throws XMLStreamException {
        extensions.add(new Extension.Element(parent, cursor.element()));
    }

    /** Reads an element that should hold nothing, and keeps the elements that it holds inside {@code parent}. */
    public final void keepContent(XmlCursor cursor, String parent) throws XMLStreamException {
        for (XmlNode node : cursor.content()) {
            if (node instanceof XmlElement element) {
                extensions.add(new Extension.Element(parent, element));
            } else if (node instanceof XmlNode.Chars text && !text.value().isBlank()) {
                cursor.reportStray(text.value());
            }
        }
    }

    /** Keeps the attributes of the element that are not among {@code known}, by their names as they are written. */
    public final void keepAttributes(XmlCursor cursor, String parent, Set<String> known) {
        keepAttributes(cursor, parent, known, "");
    }

    /** The same, with the attributes of the namespace {@code uri} known as well. */
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

    /** Adds a link, unless it is there already; see {@link SameLinks}. */
    public final void addLink(Link link) {
        SameLinks.add(link, links);
    }

    /** The first link of the relation {@code rel}, or null. */
    public final @Nullable Link link(String rel) {
        for (Link link : links) {
            if (link.hasRel(rel)) {
                return link;
            }
        }
        return null;
    }

    /** Keeps the element until the end: it counts only where the format's own element is missing. */
    public final void fallBackOn(XmlCursor cursor) throws XMLStreamException {
        fallbacks.add(cursor.element());
    }

    /** Lets the elements that were kept until the end fill what is missing; the others become extensions. */
    final void useFallbacks(XmlCursor cursor) {
        for (XmlElement element : fallbacks) {
            if (fill(element, cursor)) {
                keepAttributes(element);
            } else {
                extensions.add(new Extension.Element("", element));
            }
        }
        fallbacks.clear();
    }

    private void keepAttributes(XmlElement element) {
        for (XmlAttribute attribute : element.attributes()) {
            extensions.add(new Extension.Attribute(fieldOf(element), attribute));
        }
    }

    /** The field that an element kept until the end stands for. */
    private String fieldOf(XmlElement element) {
        return switch (element.name().local()) {
            case "date", "published", "created" -> "published";
            case "title" -> titleField();
            case "updated", "rights", "language", "id" -> element.name().local();
            default -> descriptionField();
        };
    }

    /** Fills what {@code element} says into the field that it stands for; false where that says something else. */
    private boolean fill(XmlElement element, XmlCursor cursor) {
        String text = element.text().strip();
        if (text.isEmpty()) {
            return element.attributes().isEmpty()
                    && element.children().stream().noneMatch(XmlElement.class::isInstance);
        }
        switch (element.name().local()) {
            case "date", "published", "created" -> {
                published = published == null ? Values.date(text, cursor, path() + "/published") : published;
                return published != null && published.equals(Values.dateOrNull(text));
            }
            case "updated" -> {
                updated = updated == null ? Values.date(text, cursor, path() + "/updated") : updated;
                return updated != null && updated.equals(Values.dateOrNull(text));
            }
            case "rights" -> {
                rights = rights == null ? Text.plain(text) : rights;
                return rights.value().equals(text);
            }
            case "language" -> {
                language = language == null ? text : language;
                return language.equals(text);
            }
            case "id" -> {
                id = id == null ? text : id;
                return id.equals(text);
            }
            case "title" -> {
                return fillTitle(text);
            }
            default -> {
                return fillDescription(text);
            }
        }
    }

    /** The name of the field that a title fills. */
    abstract String titleField();

    /** The name of the field that a description fills. */
    abstract String descriptionField();

    /** Sets the title where there is none; false where there is another. */
    abstract boolean fillTitle(String text);

    /** Sets the description where there is none; false where there is another. */
    abstract boolean fillDescription(String text);
}
