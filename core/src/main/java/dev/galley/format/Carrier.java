package dev.galley.format;

import dev.galley.model.Extension;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The two kinds of extensions that carry the original values of an article or feed ({@link Fidelity#LOSSLESS}). */
enum Carrier {
    /** An XML element whose text is JSON. */
    ELEMENT,
    /** A member whose value is a JSON object. */
    MEMBER;

    private static final XmlName NAME = new XmlName(Fidelity.NAMESPACE, "galley", "original");
    private static final String MEMBER_NAME = "_galley";

    /** Returns the extension that carries a JSON object. */
    Extension of(String json) {
        return this == ELEMENT
                ? new Extension.Element("", XmlElement.of(NAME, json))
                : new Extension.Member("", MEMBER_NAME, json);
    }

    /** Returns the JSON object that one of the extensions carries; that of the first if there are several. */
    static Optional<String> json(List<Extension> extensions) {
        for (Extension extension : extensions) {
            if (isCarrier(extension)) {
                return Optional.of(
                        extension instanceof Extension.Element element
                                ? element.element().text()
                                : ((Extension.Member) extension).json());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the JSON object that the last of the extensions carries. A document with metadata behind its articles carries all of it
     * there, and at its beginning what was known by then.
     */
    static Optional<String> lastJson(List<Extension> extensions) {
        List<Extension> carriers =
                extensions.stream().filter(Carrier::isCarrier).toList();
        return carriers.isEmpty() ? Optional.empty() : json(carriers.subList(carriers.size() - 1, carriers.size()));
    }

    /** Returns the kind of the first extension that carries something. */
    static Optional<Carrier> kind(List<Extension> extensions) {
        return extensions.stream()
                .filter(Carrier::isCarrier)
                .findFirst()
                .map(extension -> extension instanceof Extension.Element ? ELEMENT : MEMBER);
    }

    /** Returns the extensions that carry nothing. */
    static List<Extension> others(List<Extension> extensions) {
        return extensions.stream().filter(extension -> !isCarrier(extension)).toList();
    }

    /** Returns the other extensions followed by one that carries a JSON object. */
    List<Extension> with(List<Extension> extensions, String json) {
        List<Extension> all = new ArrayList<>(others(extensions));
        all.add(of(json));
        return all;
    }

    private static boolean isCarrier(Extension extension) {
        if (!extension.parent().isEmpty()) {
            return false;
        }
        return extension instanceof Extension.Element element
                ? element.element().name().is(NAME.namespace(), NAME.local())
                : extension instanceof Extension.Member member && member.name().equals(MEMBER_NAME);
    }
}
