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

    private static Extension under(String parent, Extension extension) {
        if (extension instanceof Extension.Element element) {
            return new Extension.Element(parent, element.element());
        }
        return extension instanceof Extension.Attribute attribute
                ? new Extension.Attribute(parent, attribute.attribute())
                : extension;
    }
}
