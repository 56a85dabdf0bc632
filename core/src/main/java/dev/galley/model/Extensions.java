package dev.galley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Looks up extensions by name. */
final class Extensions {
    private Extensions() {}

    static List<XmlElement> elements(List<Extension> extensions, String namespace, String localName) {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(localName, "localName");
        return extensions.stream()
                .filter(extension -> extension.parent().isEmpty())
                .filter(Extension.Element.class::isInstance)
                .map(extension -> ((Extension.Element) extension).element())
                .filter(element -> element.name().is(namespace, localName))
                .toList();
    }

    static Optional<String> member(List<Extension> extensions, String name) {
        Objects.requireNonNull(name, "name");
        return extensions.stream()
                .filter(Extension.Member.class::isInstance)
                .map(Extension.Member.class::cast)
                .filter(member -> member.parent().isEmpty() && member.name().equals(name))
                .findFirst()
                .map(Extension.Member::json);
    }
}
