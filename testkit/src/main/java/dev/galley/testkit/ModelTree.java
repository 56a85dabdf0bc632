package dev.galley.testkit;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Comment;
import dev.galley.model.Extension;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Converts a feed to nested maps, so that every value in it has a JSON pointer. An object becomes a map from the names of its
 * fields, a list a map from indexes. Absent values and empty lists are left out.
 */
final class ModelTree {
    private static final Set<Class<?>> LEAVES = Set.of(Url.class, XmlName.class, XmlElement.class);

    /** Accessors that look up a link. */
    private static final Set<String> LINK_VIEWS = Set.of("url", "selfUrl", "baseUrl", "externalUrl");

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    private ModelTree() {}

    /** Returns the tree of a feed. */
    static Map<String, Object> of(Feed feed) {
        return properties(feed);
    }

    private static Map<String, Object> properties(Object owner) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (owner instanceof Media media) {
            put(tree, "url", media.url());
            put(tree, "role", media.role());
        }
        if (owner instanceof Comment comment) {
            put(tree, "is a", "Comment");
            put(tree, "url", comment.url());
        }
        if (owner instanceof Facet) {
            tree.put("is a", owner.getClass().getSimpleName());
        }
        for (Method accessor : ACCESSORS.get(owner.getClass())) {
            put(tree, accessor.getName(), invoke(accessor, owner));
        }
        return tree;
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() == Optional.class || method.getReturnType() == List.class)
                .filter(method -> !LINK_VIEWS.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static @Nullable Object invoke(Method accessor, Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " is not a public accessor", e);
        }
    }

    private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        Object node = node(value);
        if (node != null) {
            if (tree.put(name, node) != null) {
                throw new IllegalStateException("Two values have the name " + name);
            }
        }
    }

    private static @Nullable Object node(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? node(optional.get()) : null;
        }
        if (value instanceof Iterable<?> list) {
            return list(list);
        }
        if (value instanceof Feed || value instanceof Article || value instanceof Media || value instanceof Comment) {
            return properties(value);
        }
        if (value instanceof Record) {
            return LEAVES.contains(value.getClass()) ? value : components(value);
        }
        return value instanceof Facet ? properties(value) : value;
    }

    private static @Nullable Object list(Iterable<?> list) {
        Map<String, Object> tree = new LinkedHashMap<>();
        int index = 0;
        for (Object element : list) {
            put(tree, element instanceof Facet facet ? facet.facetName() : String.valueOf(index), element);
            index++;
        }
        return tree.isEmpty() ? null : tree;
    }

    private static Map<String, Object> components(Object owner) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (owner instanceof Block || owner instanceof Extension || owner instanceof Facet) {
            tree.put("is a", owner.getClass().getSimpleName());
        }
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            put(tree, component.getName(), invoke(component.getAccessor(), owner));
        }
        return tree;
    }

    /** Checks whether a map represents a list, whose later elements move up when one is removed. */
    static boolean isList(Map<?, ?> tree) {
        return tree.keySet().stream()
                .allMatch(key -> Character.isDigit(key.toString().charAt(0)));
    }

    /** Checks whether {@code pointer} leads to a value. */
    static boolean has(Map<String, Object> tree, String pointer) {
        Object node = tree;
        for (String step : pointer.substring(1).split("/", -1)) {
            node = node instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return node != null;
    }

    /**
     * Returns the tree without the values at {@code pointers}, and without objects and lists that become empty; an article
     * stays.
     */
    static Map<String, Object> without(Map<String, Object> tree, Set<String> pointers) {
        return without(tree, "", pointers);
    }

    private static Map<String, Object> without(Map<?, ?> tree, String path, Set<String> pointers) {
        Map<String, Object> rest = new LinkedHashMap<>();
        for (Entry<?, ?> entry : tree.entrySet()) {
            String at = path + "/" + entry.getKey();
            if (pointers.contains(at)) {
                continue;
            }
            if (entry.getValue() instanceof Map<?, ?> inner) {
                Map<String, Object> kept = without(inner, at, pointers);
                if (inner.isEmpty() || !kept.isEmpty() || path.equals("/articles")) {
                    rest.put(entry.getKey().toString(), kept);
                }
            } else {
                rest.put(entry.getKey().toString(), entry.getValue());
            }
        }
        return rest;
    }
}
