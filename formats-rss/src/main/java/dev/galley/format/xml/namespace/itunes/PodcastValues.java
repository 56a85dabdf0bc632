package dev.galley.format.xml.namespace.itunes;

import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Values in the elements of podcasts. A text that is not such a value gives null. */
public final class PodcastValues {
    private PodcastValues() {}

    /**
     * Sets a value of a facet.
     *
     * @param before the value that the facet has
     * @param value the value to set
     * @return whether the facet now has this value; false if it has another one or if {@code value} is null
     */
    public static <T> boolean set(Optional<T> before, @Nullable T value, Consumer<T> setter) {
        if (value == null) {
            return false;
        }
        if (before.isPresent()) {
            return before.get().equals(value);
        }
        setter.accept(value);
        return true;
    }

    /** Reports an element without attributes and content and returns true; returns false for any other. */
    public static boolean isIgnored(XmlElement element, XmlCursor cursor) {
        boolean empty = element.attributes().isEmpty() && hasBlankContent(element);
        if (empty) {
            Values.reportEmpty(element.name(), cursor);
        }
        return empty;
    }

    /** Checks whether an element contains at most white space. */
    public static boolean hasBlankContent(XmlElement element) {
        for (XmlNode child : element.children()) {
            if (!(child instanceof XmlNode.Chars text) || !text.value().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Checks whether an element has no child elements, and only attributes with these names. */
    public static boolean isPlain(XmlElement element, Set<String> attributes) {
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement) {
                return false;
            }
        }
        return hasOnly(element, attributes);
    }

    /** Checks whether an element has only attributes with these names. */
    public static boolean hasOnly(XmlElement element, Set<String> attributes) {
        for (XmlAttribute attribute : element.attributes()) {
            if (!attribute.name().namespace().isEmpty()
                    || !attributes.contains(attribute.name().local())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the value of the attribute {@code local}, which has no namespace; null if there is none. */
    public static @Nullable String attribute(XmlElement element, String local) {
        for (XmlAttribute attribute : element.attributes()) {
            if (attribute.name().is("", local)) {
                return attribute.value();
            }
        }
        return null;
    }

    /** Returns whether something is explicit; {@code clean} and {@code explicit} are former values (Apple Podcasts). */
    static @Nullable Boolean explicit(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "explicit" -> true;
            case "false", "no", "clean" -> false;
            default -> null;
        };
    }

    /** Returns the answer: {@code Yes} or {@code No}, beginning in upper or lower case. */
    public static @Nullable Boolean yesOrNo(String text) {
        return switch (text) {
            case "yes", "Yes" -> true;
            case "no", "No", "false", "False" -> false;
            default -> null;
        };
    }

    /** Returns the constant whose name is {@code text} in any case. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        return null;
    }
}
