package dev.galley.format.opml;

import dev.galley.format.xml.token.NameSyntax;
import dev.galley.internal.date.DateWriter;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The attributes of an outline that OPML defines, in the order in which they are written. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum OutlineAttribute {
    TEXT("text", (builder, value) -> {}, outline -> Optional.of(outline.text())),
    TITLE("title", Outline.Builder::title, Outline::title),
    TYPE("type", (builder, value) -> builder.type(known(value)), Outline::type),
    XML_URL("xmlUrl", (builder, value) -> builder.xmlUrl(Url.of(value)), outline -> address(outline.xmlUrl())),
    HTML_URL("htmlUrl", (builder, value) -> builder.htmlUrl(Url.of(value)), outline -> address(outline.htmlUrl())),
    URL("url", (builder, value) -> builder.url(Url.of(value)), outline -> address(outline.url())),
    DESCRIPTION("description", Outline.Builder::description, Outline::description),
    LANGUAGE("language", Outline.Builder::language, Outline::language),
    VERSION("version", Outline.Builder::version, Outline::version),
    CREATED("created", (builder, value) -> {}, outline -> outline.created().map(DateWriter::rfc822)),
    CATEGORY("category", OutlineAttribute::categories, OutlineAttribute::categories),
    IS_COMMENT("isComment", (builder, value) -> builder.comment(isTrue(value)), outline -> flag(outline.isComment())),
    IS_BREAKPOINT(
            "isBreakpoint",
            (builder, value) -> builder.breakpoint(isTrue(value)),
            outline -> flag(outline.isBreakpoint()));

    private static final Map<String, OutlineAttribute> BY_NAME = new HashMap<>();

    static {
        for (OutlineAttribute attribute : values()) {
            BY_NAME.put(attribute.xmlName.toLowerCase(Locale.ROOT), attribute);
        }
    }

    private final String xmlName;
    private final BiConsumer<Outline.Builder, String> setter;
    private final Function<Outline, Optional<String>> getter;

    OutlineAttribute(
            String xmlName, BiConsumer<Outline.Builder, String> setter, Function<Outline, Optional<String>> getter) {
        this.xmlName = xmlName;
        this.setter = setter;
        this.getter = getter;
    }

    /** Returns the attribute with a name in any case. */
    static Optional<OutlineAttribute> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Checks that an attribute is not one of these, and that it can be written. */
    static void requireOther(XmlName name) {
        if (name.namespace().isEmpty() && named(name.local()).isPresent()) {
            throw new IllegalArgumentException(
                    "OPML defines the attribute \"" + name.local() + "\"; use its own method");
        }
        if (!NameSyntax.isName(name.local()) || name.local().indexOf(':') >= 0) {
            throw new IllegalArgumentException("\"" + name.local() + "\" is not the name of an attribute");
        }
    }

    String xmlName() {
        return xmlName;
    }

    /** Sets the value, except for the text and the date, which need more than a value. */
    void set(Outline.Builder builder, String value) {
        setter.accept(builder, value);
    }

    Optional<String> get(Outline outline) {
        return getter.apply(outline);
    }

    /** Returns a type that programs know by its name in lower case. */
    private static String known(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "rss", "atom", "link", "include" -> lower;
            default -> type;
        };
    }

    private static Optional<String> address(Optional<Url> url) {
        return url.map(Url::value);
    }

    private static void categories(Outline.Builder builder, String value) {
        for (String category : value.split(",", -1)) {
            if (!category.isBlank()) {
                builder.category(category.strip());
            }
        }
    }

    private static Optional<String> categories(Outline outline) {
        return outline.categories().isEmpty() ? Optional.empty() : Optional.of(String.join(",", outline.categories()));
    }

    private static boolean isTrue(String value) {
        return value.equalsIgnoreCase("true");
    }

    private static Optional<String> flag(boolean set) {
        return set ? Optional.of("true") : Optional.empty();
    }
}
