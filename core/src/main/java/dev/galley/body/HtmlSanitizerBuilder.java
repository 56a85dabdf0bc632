package dev.galley.body;

import dev.galley.internal.markup.DangerousAddress;
import dev.galley.model.Url;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link HtmlSanitizer}. Names are not case-sensitive. Not thread-safe.
 *
 * <pre>{@code
 * HtmlSanitizer own = HtmlSanitizer.builder()
 *         .allow("p", "br", "em", "a", "img")
 *         .allowAttributes("a", "href")
 *         .allowAttributes("img", "src", "alt")
 *         .allowSchemes("href", "https", "mailto")
 *         .build();
 * }</pre>
 *
 * <p>What runs scripts or changes how the rest of a page is read cannot be allowed: elements such as {@code script}, {@code
 * svg} and {@code form}, event handlers, {@code srcdoc} and {@code javascript:} addresses.
 */
public final class HtmlSanitizerBuilder {
    /** The elements that parsers of HTML add around cells and rows, by the element that needs them. */
    private static final Map<String, List<String>> ADDED_BY_PARSERS =
            Map.of("td", List.of("tr", "tbody"), "th", List.of("tr", "tbody"), "tr", List.of("tbody"));

    /** Elements that run scripts, affect the page around them, ask for input, or contain text that is not parsed as HTML. */
    private static final Set<String> REFUSED_ELEMENTS = Set.of(
            ("applet annotation-xml base basefont bgsound body button datalist embed fieldset foreignobject form frame "
                            + "frameset head html image input isindex keygen link listing marquee math meta noembed noframes "
                            + "noscript object optgroup option param plaintext portal script select slot style svg template "
                            + "textarea title xml xmp")
                    .split(" "));
    /** Attributes that hold documents, settings of the page, or addresses that browsers open without being asked. */
    private static final Set<String> REFUSED_ATTRIBUTES = Set.of(
            "action",
            "archive",
            "classid",
            "codebase",
            "content",
            "data",
            "formaction",
            "http-equiv",
            "is",
            "manifest",
            "ping",
            "srcdoc",
            "style");

    private final Map<String, Set<String>> attributes = new HashMap<>();
    private final Set<String> everywhere = new HashSet<>();
    private final Map<String, Set<String>> schemes = new HashMap<>();
    private final Map<String, Map<String, String>> enforced = new HashMap<>();
    private final Set<String> styles = new HashSet<>();
    private boolean resolves;
    private @Nullable Url base;
    private @Nullable UnaryOperator<Url> imageProxy;

    HtmlSanitizerBuilder() {}

    HtmlSanitizerBuilder(SanitizerPolicy policy) {
        policy.attributes().forEach((element, names) -> attributes.put(element, new HashSet<>(names)));
        everywhere.addAll(policy.everywhere());
        policy.schemes().forEach((attribute, names) -> schemes.put(attribute, new HashSet<>(names)));
        policy.enforced().forEach((element, values) -> enforced.put(element, new TreeMap<>(values)));
        styles.addAll(policy.styles());
        resolves = policy.resolves();
        base = policy.base().orElse(null);
        imageProxy = policy.imageProxy().orElse(null);
    }

    /**
     * Allows elements, without attributes of their own. The rows of cells and the bodies of rows, which parsers of HTML add to
     * tables, come with them.
     *
     * @param elements names such as {@code p}
     * @throws IllegalArgumentException if an element is dangerous whatever its attributes, or a name is malformed
     */
    public HtmlSanitizerBuilder allow(String... elements) {
        for (String element : names(elements, "elements")) {
            if (REFUSED_ELEMENTS.contains(element)) {
                throw new IllegalArgumentException("The element " + element + " cannot be allowed; it is not safe");
            }
            attributes.computeIfAbsent(element, name -> new HashSet<>());
            for (String around : ADDED_BY_PARSERS.getOrDefault(element, List.of())) {
                attributes.computeIfAbsent(around, name -> new HashSet<>());
            }
        }
        return this;
    }

    /** Removes elements; their words stay. */
    public HtmlSanitizerBuilder disallow(String... elements) {
        names(elements, "elements").forEach(attributes::remove);
        return this;
    }

    /**
     * Allows attributes of an element. This does not allow the element itself.
     *
     * @param element the name of the element, or {@code *} for all allowed elements
     * @param names names such as {@code title}; the ids and names that strangers give to elements may hide those of the page
     * @throws IllegalArgumentException if an attribute is dangerous whatever its value, or a name is malformed; styles are
     *     allowed by {@link #allowStyles}
     */
    public HtmlSanitizerBuilder allowAttributes(String element, String... names) {
        Objects.requireNonNull(element, "element");
        for (String attribute : names(names, "names")) {
            if (REFUSED_ATTRIBUTES.contains(attribute) || attribute.startsWith("on") || attribute.startsWith("xmlns")) {
                throw new IllegalArgumentException("The attribute " + attribute + " cannot be allowed; it is not safe");
            }
            if (element.equals("*")) {
                everywhere.add(attribute);
            } else {
                attributesOf(element).add(attribute);
            }
        }
        return this;
    }

    private Set<String> attributesOf(String element) {
        String name = name(element);
        Set<String> known = attributes.get(name);
        if (known == null) {
            throw new IllegalArgumentException("Allow the element " + name + " before its attributes");
        }
        return known;
    }

    /**
     * Sets the schemes of the absolute addresses that an attribute may contain; for attributes without any they are {@code
     * http} and {@code https}. Relative addresses are always allowed. {@code data} is limited to sound, video, fonts, plain
     * text, and images that cannot contain scripts.
     *
     * @param attribute the name of the attribute, such as {@code href}
     * @throws IllegalArgumentException if a scheme runs scripts
     */
    public HtmlSanitizerBuilder allowSchemes(String attribute, String... schemes) {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(schemes, "schemes");
        Set<String> allowed = new HashSet<>();
        for (String scheme : schemes) {
            if (DangerousAddress.isScript(scheme + ":")) {
                throw new IllegalArgumentException("The scheme " + scheme + " cannot be allowed; it runs scripts");
            }
            allowed.add(scheme.toLowerCase(Locale.ROOT));
        }
        this.schemes.put(name(attribute), allowed);
        return this;
    }

    /**
     * Allows properties in {@code style} attributes. Their values are kept unless they contain an address, an escape, a
     * comment, or a function other than a colour such as {@code rgb(0, 0, 0)}.
     *
     * @param properties names such as {@code text-align}; {@code position} and the like let a text cover the page around it
     */
    public HtmlSanitizerBuilder allowStyles(String... properties) {
        styles.addAll(names(properties, "properties"));
        return this;
    }

    /**
     * Sets an attribute on each element of a name, in place of its own value.
     *
     * <pre>{@code
     * builder.enforce("a", "rel", "nofollow noopener").enforce("img", "loading", "lazy");
     * }</pre>
     */
    public HtmlSanitizerBuilder enforce(String element, String attribute, String value) {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(attribute, "attribute");
        enforced.computeIfAbsent(name(element), any -> new TreeMap<>())
                .put(name(attribute), Objects.requireNonNull(value, "value"));
        return this;
    }

    /** Resolves relative addresses of texts that have a {@linkplain dev.galley.model.Text#base() base} of their own. */
    public HtmlSanitizerBuilder resolveAddresses() {
        resolves = true;
        return this;
    }

    /** Resolves relative addresses, except those within the text ({@code #note}), against {@code base} or the text's own base. */
    public HtmlSanitizerBuilder base(Url base) {
        this.base = Objects.requireNonNull(base, "base");
        return resolveAddresses();
    }

    /**
     * Replaces the absolute web addresses of images, so that they are loaded from another server and the publisher does
     * not learn who reads the text. Relative addresses are replaced if they are resolved.
     *
     * @param proxy returns the address to write; the image loses its address if that is not allowed
     */
    public HtmlSanitizerBuilder imageProxy(UnaryOperator<Url> proxy) {
        imageProxy = Objects.requireNonNull(proxy, "proxy");
        return this;
    }

    /** Returns the sanitizer. */
    public HtmlSanitizer build() {
        Map<String, Set<String>> allowed = new HashMap<>();
        attributes.forEach((element, names) -> allowed.put(element, Set.copyOf(names)));
        Map<String, Set<String>> protocols = new HashMap<>();
        schemes.forEach((attribute, names) -> protocols.put(attribute, Set.copyOf(names)));
        Map<String, Map<String, String>> fixed = new HashMap<>();
        enforced.forEach((element, values) -> fixed.put(element, new TreeMap<>(values)));
        return new HtmlSanitizer(new SanitizerPolicy(
                Map.copyOf(allowed),
                Set.copyOf(everywhere),
                Map.copyOf(protocols),
                Map.copyOf(fixed),
                Set.copyOf(styles),
                resolves,
                Optional.ofNullable(base),
                Optional.ofNullable(imageProxy)));
    }

    private static List<String> names(String[] names, String parameter) {
        return Arrays.stream(Objects.requireNonNull(names, parameter))
                .map(HtmlSanitizerBuilder::name)
                .toList();
    }

    private static String name(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if ((c < 'a' || c > 'z') && (i == 0 || (c != '-' && (c < '0' || c > '9')))) {
                throw new IllegalArgumentException("Not the name of an element, attribute or property: " + name);
            }
        }
        if (lower.isEmpty()) {
            throw new IllegalArgumentException("The name of an element, attribute or property is empty");
        }
        return lower;
    }
}
