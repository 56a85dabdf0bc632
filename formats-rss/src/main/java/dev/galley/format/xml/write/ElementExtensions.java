package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Extension;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the extensions of one article or feed that belong to an element which the model has a field for, such as the
 * attribute {@code sparkle:version} of an enclosure. They wait until the element of their field is written.
 */
final class ElementExtensions {
    private static final String BODY = "body";
    private static final String MEDIA = "media/";
    private static final int NO_INDEX = -1;

    private final Field owner;
    private final List<Extension> extensions;
    private final boolean byParents;
    private final BitSet written = new BitSet(0);
    /** The written extensions in document order. */
    private final List<Read> read = new ArrayList<>(4);

    private final Map<String, List<Integer>> byParent = new HashMap<>(4);
    private final Map<String, Count> lists = new HashMap<>(4);
    /** The indexes at which readers find the values that they merge into earlier ones, by the paths of these values. */
    private final Map<String, Integer> merged = new HashMap<>(0);

    /** Counts the elements of a list that have been written, which is the index that readers give to the next one. */
    private static final class Count {
        private int last = NO_INDEX;
        private int elements;
    }

    /** An extension that was written, and what readers take for its parent. */
    private record Read(int index, String parent, boolean element) {}

    private ElementExtensions(List<Extension> extensions, Field owner, boolean byParents) {
        this.extensions = extensions;
        this.owner = owner;
        this.byParents = byParents;
    }

    /**
     * Returns those of the extensions that belong to an element.
     *
     * @param byParents whether readers sort the extensions by their parents, as those of articles
     */
    static ElementExtensions of(List<Extension> extensions, Field owner, boolean byParents) {
        ElementExtensions own = new ElementExtensions(extensions, owner, byParents);
        for (int i = 0; i < extensions.size(); i++) {
            if (isOfElement(extensions.get(i))) {
                own.byParent
                        .computeIfAbsent(extensions.get(i).parent(), parent -> new ArrayList<>(1))
                        .add(i);
            }
        }
        return own;
    }

    /** Checks whether any of the extensions belongs to an element. */
    static boolean anyIn(List<Extension> extensions) {
        for (int i = 0; i < extensions.size(); i++) {
            if (isOfElement(extensions.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfElement(Extension extension) {
        return extension instanceof Extension.Attribute
                || extension instanceof Extension.Instruction
                || (extension instanceof Extension.Element
                        && !extension.parent().isEmpty());
    }

    /** Returns the article or feed that has the extensions. */
    Field owner() {
        return owner;
    }

    /** Returns the indexes of the extensions that have been written. */
    BitSet written() {
        return written;
    }

    /** Notes that an extension was written elsewhere, inside the element of its parent. */
    void markWritten(int index) {
        read.add(new Read(index, extensions.get(index).parent(), extensions.get(index) instanceof Extension.Element));
    }

    /**
     * Reports if readers will list the extensions in another order. They list those of an article by their parents, with
     * attributes first, and those of a feed in document order.
     */
    void reportOrder() {
        if (byParents) {
            read.sort(Comparator.comparing(Read::parent).thenComparing(Read::element));
        }
        for (int i = 1; i < read.size(); i++) {
            if (read.get(i).index() < read.get(i - 1).index()) {
                owner.at("extensions").reduced("the same extensions in another order");
                return;
            }
        }
    }

    /** Writes the attributes of the element whose start tag is open, which holds the value of {@code field}. */
    void attributes(XmlName element, Field field, XmlOutput out, WrittenScopes scopes) throws IOException {
        String parent = parent(field);
        int readAs = count(parent);
        List<Integer> own = byParent.getOrDefault(parent, List.of());
        if (!own.isEmpty()) {
            scopes.enter(element);
            attributes(element, parent, readAs, own, out, scopes);
            scopes.leave();
        }
    }

    /** Writes the instructions, which are before the root. */
    void instructions(XmlOutput out) throws IOException {
        for (int index : byParent.getOrDefault("", List.of())) {
            if (extensions.get(index) instanceof Extension.Instruction instruction && isWritable(instruction)) {
                out.instruction(instruction.target(), instruction.data());
                markWritten(index, "", NO_INDEX);
            }
        }
    }

    private static boolean isWritable(Extension.Instruction instruction) {
        String data = instruction.data();
        return XmlNames.isLocal(instruction.target())
                && !instruction.target().equalsIgnoreCase("xml")
                && !XmlNames.holdsForbidden(data)
                && data.indexOf('\r') < 0
                && !data.contains("?>")
                && (data.isEmpty() || data.charAt(0) > ' ');
    }

    /** Counts the value of {@code field}, if it is in a list. */
    void skip(Field field) {
        count(parent(field));
    }

    /** Notes that readers merge the value of {@code field} into the one at {@code index} of its list. */
    void mergedInto(int index, Field field) {
        merged.put(parent(field), index);
    }

    /** Writes the attributes of the element of the article or feed itself, whose start tag is open. */
    void ownAttributes(XmlOutput out, WrittenScopes scopes) throws IOException {
        attributes(null, "", NO_INDEX, byParent.getOrDefault("", List.of()), out, scopes);
    }

    private void attributes(
            @Nullable XmlName element,
            String parent,
            int readAs,
            List<Integer> own,
            XmlOutput out,
            WrittenScopes scopes)
            throws IOException {
        Set<XmlName> names = new HashSet<>(own.size());
        for (int index : own) {
            if (!written.get(index)
                    && extensions.get(index) instanceof Extension.Attribute extension
                    && (isLanguageOfFile(extension.attribute(), parent, element)
                            || (isWritable(extension.attribute(), parent)
                                    && scopes.allowsUnknown(extension.attribute())))
                    && names.add(extension.attribute().name())) {
                out.attribute(
                        extension.attribute().name(), extension.attribute().value());
                markWritten(index, parent, readAs);
            }
        }
    }

    /** Checks for the language of a file, which Atom has for links of all relations (RFC 4287 §4.2.7.4), but Media RSS has not. */
    private static boolean isLanguageOfFile(XmlAttribute attribute, String parent, @Nullable XmlName element) {
        return element != null
                && element.local().equals("link")
                && parent.startsWith(MEDIA)
                && attribute.name().is("", "hreflang")
                && ValidValue.is(Syntaxes.LANGUAGE, attribute.value());
    }

    private static boolean isWritable(XmlAttribute attribute, String parent) {
        boolean ofMediaRss = attribute.name().namespace().isEmpty() && parent.startsWith(MEDIA);
        return !ofMediaRss && ExtensionWriter.isWritable(attribute.name());
    }

    /** Writes the elements inside the element that is open, which holds the value of {@code field}, behind its other content. */
    void elements(XmlName element, Field field, ExtensionWriter writer) throws IOException {
        String parent = parent(field);
        List<Integer> own = parent.startsWith(MEDIA) ? List.of() : byParent.getOrDefault(parent, List.of());
        if (own.isEmpty()) {
            return;
        }
        writer.enter(element);
        for (int index : own) {
            if (!written.get(index)
                    && extensions.get(index) instanceof Extension.Element extension
                    && !extension.element().name().namespace().equals(element.namespace())
                    && writer.write(extension.element())) {
                markWritten(index, parent, count(parent));
            }
        }
        writer.leave();
    }

    private void markWritten(int index, String parent, int readAs) {
        written.set(index);
        String readParent = parent;
        int given = index(parent);
        if (readAs != given) {
            String list = list(parent) + "/";
            readParent = list
                    + readAs
                    + parent.substring(list.length() + String.valueOf(given).length());
            owner.at("extensions", index).reduced("an extension of " + list + readAs);
        }
        read.add(new Read(index, readParent, extensions.get(index) instanceof Extension.Element));
    }

    private String parent(Field field) {
        String path = field.path();
        int start = owner.path().length() + 1;
        String parent = path.length() < start ? "" : path.substring(start);
        return parent.startsWith(BODY + "/") ? BODY : parent;
    }

    /** Counts an element of a list; returns the index at which it is read, -1 for an element that is in no list. */
    private int count(String parent) {
        int index = index(parent);
        if (index < 0) {
            return NO_INDEX;
        }
        Integer target = merged.isEmpty() ? null : merged.get(list(parent) + "/" + index);
        if (target != null) {
            return target;
        }
        Count count = lists.computeIfAbsent(list(parent), this::counted);
        if (index != count.last) {
            count.last = index;
            count.elements++;
        }
        return count.elements - 1;
    }

    /** Returns the count of a list whose first elements may precede the articles. */
    private Count counted(String list) {
        Count count = new Count();
        count.elements = index(parent(owner.at(list, 0)));
        return count;
    }

    private static String list(String parent) {
        return parent.substring(0, parent.indexOf('/'));
    }

    /** Returns the index in a path such as {@code links/1}; -1 if it has none. */
    private static int index(String parent) {
        int start = parent.indexOf('/') + 1;
        int end = start;
        while (start > 0 && end < parent.length() && Character.isDigit(parent.charAt(end))) {
            end++;
        }
        boolean number =
                start > 0 && end > start && end - start < 9 && (end == parent.length() || parent.charAt(end) == '/');
        return number ? Integer.parseInt(parent, start, end, 10) : NO_INDEX;
    }
}
