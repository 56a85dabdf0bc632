package dev.galley.format.html;

import dev.galley.format.html.declared.JsonTree;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Rules for the pages of single publishers, as data: CSS selectors that say where a part is. What a rule names counts more than
 * what a page declares or what the general rules find. Immutable.
 *
 * <pre>{@code
 * PublisherRules rules = PublisherRules.parse("""
 *         {"publishers": [{
 *           "hosts": ["harbour.example"],
 *           "headline": "h1.title", "standfirst": "p.lead", "body": "div.text",
 *           "leaveOut": [".quiz", "#weather"]}]}""");
 * PageReader reader = PageReader.builder().publishers(rules).build();
 * }</pre>
 *
 * <p>All selectors are optional. A host stands for its subdomains as well.
 */
public final class PublisherRules {
    /** No rules. */
    public static final PublisherRules NONE = new PublisherRules(List.of());

    private static final List<String> MEMBERS =
            List.of("hosts", "headline", "kicker", "standfirst", "body", "leaveOut");

    private final List<Publisher> publishers;

    /** The rules of one publisher; a part without a selector is found by the general rules. */
    record Publisher(
            List<String> hosts,
            Optional<Evaluator> headline,
            Optional<Evaluator> kicker,
            Optional<Evaluator> standfirst,
            Optional<Evaluator> body,
            List<Evaluator> leaveOut) {}

    private PublisherRules(List<Publisher> publishers) {
        this.publishers = List.copyOf(publishers);
    }

    /**
     * Reads rules from JSON.
     *
     * @throws IllegalArgumentException if it is not JSON, or has an unknown member or an invalid selector; the message names it
     */
    public static PublisherRules parse(String json) {
        JsonTree tree = JsonTree.parse(Objects.requireNonNull(json, "json"));
        if (tree.fault() != null) {
            throw new IllegalArgumentException("The rules are not valid JSON: " + tree.fault());
        }
        if (tree.roots().size() != 1
                || !(tree.roots().get(0) instanceof Map<?, ?> root)
                || !(root.get("publishers") instanceof List<?> list)) {
            throw new IllegalArgumentException("The rules must be an object with an array \"publishers\"");
        }
        List<Publisher> publishers = new ArrayList<>();
        for (Object one : list) {
            publishers.add(publisher(one));
        }
        return new PublisherRules(publishers);
    }

    private static Publisher publisher(Object value) {
        if (!(value instanceof Map<?, ?> publisher)) {
            throw new IllegalArgumentException("Each publisher must be an object");
        }
        for (Object name : publisher.keySet()) {
            if (!MEMBERS.contains(name)) {
                throw new IllegalArgumentException(
                        "Unknown member \"" + name + "\"; known are " + String.join(", ", MEMBERS));
            }
        }
        List<String> hosts = strings(publisher.get("hosts"), "hosts");
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("A publisher needs at least one host in \"hosts\"");
        }
        return new Publisher(
                hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList(),
                selector(publisher.get("headline"), "headline"),
                selector(publisher.get("kicker"), "kicker"),
                selector(publisher.get("standfirst"), "standfirst"),
                selector(publisher.get("body"), "body"),
                strings(publisher.get("leaveOut"), "leaveOut").stream()
                        .map(css -> evaluator(css, "leaveOut"))
                        .toList());
    }

    private static List<String> strings(@Nullable Object value, String name) {
        List<String> strings = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object one : list) {
                if (!(one instanceof String text)) {
                    throw new IllegalArgumentException("\"" + name + "\" must be an array of strings");
                }
                strings.add(text);
            }
        } else if (value != null) {
            throw new IllegalArgumentException("\"" + name + "\" must be an array of strings");
        }
        return strings;
    }

    private static Optional<Evaluator> selector(@Nullable Object value, String name) {
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String css)) {
            throw new IllegalArgumentException("\"" + name + "\" must be a CSS selector");
        }
        return Optional.of(evaluator(css, name));
    }

    private static Evaluator evaluator(String css, String name) {
        try {
            return Selector.evaluatorOf(css);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + name + "\" is not a valid CSS selector: " + css, e);
        }
    }

    /** Returns the rules for the pages of a host; empty if there are none. */
    Optional<Publisher> of(Optional<Url> url) {
        String host = url.flatMap(Url::toUri)
                .map(uri -> uri.getHost())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .orElse("");
        for (Publisher publisher : publishers) {
            for (String own : publisher.hosts()) {
                if (host.equals(own) || host.endsWith("." + own)) {
                    return Optional.of(publisher);
                }
            }
        }
        return Optional.empty();
    }
}
