package dev.galley.format.xml.read;

import dev.galley.model.Extension;
import dev.galley.model.Text;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Elements that wait until the whole article or feed has been read. They are read in document order, those that count last
 * behind all others.
 */
final class LateElements {
    private final List<Late> elements = new ArrayList<>(0);

    /**
     * An element that waits.
     *
     * @param place the number of extensions before it
     */
    private record Late(XmlElement element, Draft.LateReader reader, boolean last, int place) {}

    /** Extensions that an element has left, and the number of those before it. */
    private record Left(int place, List<Extension> extensions) {}

    void add(XmlElement element, Draft.LateReader reader, int place) {
        elements.add(new Late(element, reader, false, place));
    }

    void addLast(XmlElement element, Draft.LateReader reader, int place) {
        elements.add(new Late(element, reader, true, place));
    }

    /**
     * Reads the elements. What they leave, such as attributes, stays in document order; elements that the draft cannot hold
     * become extensions behind all others.
     */
    void read(XmlCursor cursor, List<Extension> extensions) {
        if (elements.isEmpty()) {
            return;
        }
        List<Left> left = new ArrayList<>(0);
        List<Extension> unread = new ArrayList<>(0);
        int before = extensions.size();
        elements.sort((one, other) -> Boolean.compare(one.last(), other.last()));
        for (Late late : elements) {
            if (!late.reader().read(late.element(), cursor)) {
                unread.add(new Extension.Element("", late.element()));
            }
            if (extensions.size() > before) {
                List<Extension> added = extensions.subList(before, extensions.size());
                left.add(new Left(late.place(), List.copyOf(added)));
                added.clear();
            }
        }
        elements.clear();
        insert(left, extensions);
        extensions.addAll(unread);
    }

    private static void insert(List<Left> left, List<Extension> extensions) {
        if (left.isEmpty()) {
            return;
        }
        left.sort((one, other) -> Integer.compare(one.place(), other.place()));
        List<Extension> all = new ArrayList<>(extensions.size() + left.size());
        int from = 0;
        for (Left one : left) {
            int to = Math.max(from, Math.min(one.place(), extensions.size()));
            all.addAll(extensions.subList(from, to));
            all.addAll(one.extensions());
            from = to;
        }
        all.addAll(extensions.subList(from, extensions.size()));
        extensions.clear();
        extensions.addAll(all);
    }

    /** Fills the field if it is missing; returns whether the field now has the value of the element. */
    static <T> boolean fill(
            Draft draft, SingleField<T> field, Draft.TextParser<T> parser, XmlElement element, XmlCursor cursor) {
        String text = element.text().strip();
        if (text.isEmpty()) {
            return isIgnored(element, cursor);
        }
        boolean filled = fill(draft, field, parser, text, cursor);
        if (filled) {
            for (XmlAttribute attribute : element.attributes()) {
                draft.extensions().add(new Extension.Attribute(draft.name(field), attribute));
            }
        }
        return filled;
    }

    /** Reports an element without text as empty; returns false if it has attributes or elements inside, which are kept. */
    private static boolean isIgnored(XmlElement element, XmlCursor cursor) {
        boolean empty =
                element.attributes().isEmpty() && element.children().stream().noneMatch(XmlElement.class::isInstance);
        if (empty) {
            Values.reportEmpty(element.name(), cursor);
        }
        return empty;
    }

    private static <T> boolean fill(
            Draft draft, SingleField<T> field, Draft.TextParser<T> parser, String text, XmlCursor cursor) {
        T known = draft.value(field);
        if (known == null) {
            T value = parser.parse(text, cursor, draft.path(field));
            draft.set(field, value);
            return value != null;
        }
        return known instanceof Text words
                ? words.value().equals(text)
                : known.equals(parser.parse(text, null, draft.path(field)));
    }
}
