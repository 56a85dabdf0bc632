package dev.galley.format.xml.read;

import dev.galley.model.Extension;
import java.util.List;

/** Changes the parents of extensions whose element turned out to be at another place in the model. */
final class ExtensionPaths {
    private ExtensionPaths() {}

    /** Moves the extensions from index {@code start} on whose parent is {@code from}, or inside it. */
    static void move(List<Extension> extensions, int start, String from, String to) {
        for (int i = start; i < extensions.size(); i++) {
            Extension extension = extensions.get(i);
            String parent = extension.parent();
            if (parent.equals(from) || parent.startsWith(from + "/")) {
                extensions.set(i, under(to + parent.substring(from.length()), extension));
            }
        }
    }

    /** Moves all extensions whose parent is a field of the list {@code list}, such as {@code links/}, to the next one. */
    static void renumber(List<Extension> extensions, String list) {
        for (int i = 0; i < extensions.size(); i++) {
            String parent = extensions.get(i).parent();
            if (parent.startsWith(list)) {
                int slash = parent.indexOf('/', list.length());
                int end = slash < 0 ? parent.length() : slash;
                int number = Integer.parseInt(parent.substring(list.length(), end));
                extensions.set(i, under(list + (number + 1) + parent.substring(end), extensions.get(i)));
            }
        }
    }

    private static Extension under(String parent, Extension extension) {
        if (extension instanceof Extension.Element element) {
            return new Extension.Element(parent, element.element());
        }
        return extension instanceof Extension.Attribute attribute
                ? new Extension.Attribute(parent, attribute.attribute())
                : extension;
    }
}
