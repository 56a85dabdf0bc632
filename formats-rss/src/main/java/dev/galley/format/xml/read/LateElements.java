package dev.galley.format.xml.read;

import dev.galley.model.Extension;
import dev.galley.model.Text;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Elements that wait until the whole article or feed has been read. They are read in document order, those that count last
 * behind all others.
 */
final class LateElements {
    private final List<Late> elements = new ArrayList<>(0);

    private record Late(XmlElement element, Draft.LateReader reader, boolean last) {}

    void add(XmlElement element, Draft.LateReader reader) {
        elements.add(new Late(element, reader, false));
    }

    void addLast(XmlElement element, Draft.LateReader reader) {
        elements.add(new Late(element, reader, true));
    }

    /** Reads the elements; those that the draft cannot hold become extensions. */
    void read(XmlCursor cursor, List<Extension> extensions) {
        elements.sort(Comparator.comparing(Late::last));
        for (Late late : elements) {
            if (!late.reader().read(late.element(), cursor)) {
                extensions.add(new Extension.Element("", late.element()));
            }
        }
        elements.clear();
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
