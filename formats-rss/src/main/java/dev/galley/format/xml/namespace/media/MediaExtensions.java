package dev.galley.format.xml.namespace.media;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.model.Extension;
import dev.galley.model.XmlElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes those extensions of the media of one article that belong to Media RSS, with their media. */
final class MediaExtensions {
    private final ElementWriter out;
    private final Field owner;
    private final List<Extension> extensions;
    private final BitSet written = new BitSet(0);
    /** The indexes of the extensions of each medium or part of a medium. */
    private final Map<String, List<Integer>> byParent = new HashMap<>(0);

    /**
     * Creates a writer.
     *
     * @param extensions the extensions of the article
     * @param owner the field of the article
     */
    MediaExtensions(ElementWriter out, List<Extension> extensions, Field owner) {
        this.out = out;
        this.extensions = extensions;
        this.owner = owner;
        for (int i = 0; i < extensions.size(); i++) {
            String parent = extensions.get(i).parent();
            if (parent.startsWith("media/")) {
                byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Returns the indexes of the extensions that were written. */
    BitSet written() {
        return written;
    }

    /** Checks whether there are extensions of {@code parent} that can only be written in {@code media:content}. */
    boolean any(String parent, Set<String> attributes) {
        for (int index : byParent.getOrDefault(parent, List.of())) {
            boolean more = extensions.get(index) instanceof Extension.Element element
                    ? isWritable(element.element())
                    : isAttribute(extensions.get(index), attributes);
            if (more) {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes the elements.
     *
     * @param reader the index of the medium for those who read the document
     */
    void elements(String parent, int reader) throws IOException {
        for (int index : byParent.getOrDefault(parent, List.of())) {
            if (extensions.get(index) instanceof Extension.Element more
                    && isWritable(more.element())
                    && ExtensionWriter.write(more.element(), out.xml())) {
                markWritten(index, parent, reader);
            }
        }
    }

    /** Writes the attributes with these names; see {@link #elements}. */
    void attributes(String parent, Set<String> names, int reader) throws IOException {
        Set<String> seen = new HashSet<>(0);
        for (int index : byParent.getOrDefault(parent, List.of())) {
            if (extensions.get(index) instanceof Extension.Attribute extension && isAttribute(extension, names)) {
                String name = extension.attribute().name().local();
                if (seen.add(name)) {
                    out.attribute(name, extension.attribute().value());
                    markWritten(index, parent, reader);
                }
            }
        }
    }

    private static boolean isWritable(XmlElement element) {
        return MediaRss.isMedia(element.name())
                && MediaGrammar.isInContent(element.name().local());
    }

    private static boolean isAttribute(Extension extension, Set<String> names) {
        return extension instanceof Extension.Attribute attribute
                && attribute.attribute().name().namespace().isEmpty()
                && names.contains(attribute.attribute().name().local());
    }

    /** Notes that the extension was written; if media before it were lost, it will be read as one of another index. */
    private void markWritten(int index, String parent, int reader) {
        written.set(index);
        String medium = "media/" + reader;
        if (!parent.equals(medium) && !parent.equals(medium + "/credit")) {
            owner.at("extensions", index).reduced("an extension of " + medium);
        }
    }
}
