package dev.galley.format.html.declared;

import dev.galley.format.html.tree.PageTree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything a page declares about its article, each value with its origin. Immutable once read. */
public final class Declared {
    /** How many values of a property are kept. */
    private static final int MAX_VALUES = 10_000;

    /** How many problems are kept. */
    private static final int MAX_PROBLEMS = 100;

    private final Map<Property, List<DeclaredValue>> values = new EnumMap<>(Property.class);
    private final Map<Property, Map<Origin, DeclaredValue>> firsts = new EnumMap<>(Property.class);
    private final IdentityHashMap<DeclaredValue, Integer> nodes = new IdentityHashMap<>();
    private final List<DeclaredProblem> problems = new ArrayList<>();
    private final List<DeclaredComment> comments = new ArrayList<>();

    private int node = -1;

    Declared() {}

    /** Reads what the elements of {@code tree} declare. */
    public static Declared of(PageTree tree) {
        return DeclaredReader.read(tree);
    }

    /** Sets the number of the element that declares the values added from now on. */
    void at(int node) {
        this.node = node;
    }

    void add(Property property, String text, Origin origin) {
        add(property, text, "", origin);
    }

    void add(Property property, String text, String link, Origin origin) {
        String value = property == Property.LANGUAGE ? LanguageTags.of(text) : text.strip();
        List<DeclaredValue> known = values.computeIfAbsent(property, unused -> new ArrayList<>());
        if (!value.isEmpty() && known.size() < MAX_VALUES) {
            DeclaredValue added = new DeclaredValue(property, value, link.strip(), origin);
            known.add(added);
            nodes.put(added, node);
            firsts.computeIfAbsent(property, unused -> new EnumMap<>(Origin.class))
                    .putIfAbsent(origin, added);
        }
    }

    void problem(String message) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(new DeclaredProblem(message, node));
        }
    }

    void comment(DeclaredComment comment) {
        comments.add(comment);
    }

    /** Returns all values of a property in document order. */
    public List<DeclaredValue> all(Property property) {
        return List.copyOf(values.getOrDefault(property, List.of()));
    }

    /** Returns the values of a property from the most trusted origin that has any. */
    public List<DeclaredValue> best(Property property) {
        return ranked(property).stream()
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns the values of a property by their origins, the most trusted first. */
    public List<List<DeclaredValue>> ranked(Property property) {
        List<DeclaredValue> all = values.getOrDefault(property, List.of());
        List<List<DeclaredValue>> ranked = new ArrayList<>();
        for (Origin origin : Trust.order(property)) {
            ranked.add(all.stream().filter(value -> value.origin() == origin).toList());
        }
        return ranked;
    }

    /** Returns the first value from the most trusted origin. */
    public Optional<DeclaredValue> first(Property property) {
        Map<Origin, DeclaredValue> first = firsts.getOrDefault(property, Map.of());
        return Trust.order(property).stream()
                .filter(first::containsKey)
                .findFirst()
                .map(first::get);
    }

    /** Returns the first value from {@code origin}. */
    public Optional<String> from(Property property, Origin origin) {
        return Optional.ofNullable(firsts.getOrDefault(property, Map.of()).get(origin))
                .map(DeclaredValue::text);
    }

    /** Returns the number of the element that declares a value of this page; -1 if it is unknown. */
    public int node(DeclaredValue value) {
        return nodes.getOrDefault(value, -1);
    }

    /** Returns what could not be read, such as a broken JSON-LD block. */
    public List<DeclaredProblem> problems() {
        return List.copyOf(problems);
    }

    /** Returns the comments and answers that JSON-LD declares. */
    public List<DeclaredComment> comments() {
        return List.copyOf(comments);
    }
}
