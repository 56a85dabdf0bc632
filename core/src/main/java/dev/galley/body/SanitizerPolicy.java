package dev.galley.body;

import dev.galley.model.Url;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a sanitizer keeps. Names are in lower case.
 *
 * @param attributes the attributes of each allowed element
 * @param everywhere the attributes that all allowed elements may have
 * @param schemes the schemes of absolute addresses by attribute
 * @param enforced the attributes that are set on each element of a name, whatever the document says
 * @param styles the properties that are kept of inline styles
 * @param resolves whether relative addresses are resolved
 * @param base the base of relative addresses in texts without one of their own
 * @param imageProxy replaces the addresses of images
 */
record SanitizerPolicy(
        Map<String, Set<String>> attributes,
        Set<String> everywhere,
        Map<String, Set<String>> schemes,
        Map<String, Map<String, String>> enforced,
        Set<String> styles,
        boolean resolves,
        Optional<Url> base,
        Optional<UnaryOperator<Url>> imageProxy) {
    /** The schemes of attributes for which none are named. */
    private static final Set<String> WEB = Set.of("http", "https");

    boolean allows(String element) {
        return attributes.containsKey(element);
    }

    /** Checks whether an allowed element keeps the attribute. */
    boolean allows(String element, String attribute) {
        return everywhere.contains(attribute)
                || attributes.getOrDefault(element, Set.of()).contains(attribute);
    }

    boolean allowsScheme(String attribute, String scheme) {
        return schemes.getOrDefault(attribute, WEB).contains(scheme);
    }

    SanitizerPolicy withoutImageProxy() {
        return new SanitizerPolicy(attributes, everywhere, schemes, enforced, styles, resolves, base, Optional.empty());
    }

    /** Returns the base against which addresses of a text with this base of its own are resolved. */
    Optional<Url> baseOf(Optional<Url> own) {
        if (!resolves) {
            return Optional.empty();
        }
        return own.map(inner -> base.map(inner::resolve).orElse(inner)).or(() -> base);
    }
}
