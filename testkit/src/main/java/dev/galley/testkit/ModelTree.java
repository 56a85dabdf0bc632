package dev.galley.testkit;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Extension;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A feed as nested maps, so that every value in it has a JSON pointer. Maps stand for objects, by the names of their
 * fields, and for lists, by index; what is absent or an empty list is not in them.
 */
final class ModelTree {
    private static final Set<Class<?>> LEAVES = Set.of(Url.class, XmlName.class, XmlElement.class);

    private ModelTree() {}

    /** The tree of a feed. */
    static Map<String, Object> of(Feed feed) {
        return fields(ModelFields.FEED, feed);
    }

    private static <T> Map<String, Object> fields(Map<String, Function<T, Object>> getters, T owner) {
        Map<String, Object> tree = new LinkedHashMap<>();
        getters.forEach((name, getter) -> put(tree, name, getter.apply(owner)));
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        Object node = node(value);
        if (node != null) {
            tree.put(name, node);
        }
    }

    private static @Nullable Object node(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? node(optional.get()) : null;
        }
        if (value instanceof Iterable<?> list) {
            return list(list);
        }
        if (value instanceof Feed feed) {
            return of(feed);
        }
        if (value instanceof Article article) {
            return fields(ModelFields.ARTICLE, article);
        }
        return value instanceof Record && !LEAVES.contains(value.getClass()) ? components(value) : value;
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
            try {
                put(tree, component.getName(), component.getAccessor().invoke(owner));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A public record hides " + component, e);
            }
        }
        return tree;
    }

    /** Whether a map stands for a list: then its entries close ranks where one is taken out. */
    static boolean isList(Map<?, ?> tree) {
        return tree.keySet().stream()
                .allMatch(key -> Character.isDigit(key.toString().charAt(0)));
    }

    /** Whether {@code pointer} leads to a value. */
    static boolean has(Map<String, Object> tree, String pointer) {
        Object node = tree;
        for (String step : pointer.substring(1).split("/", -1)) {
            node = node instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return node != null;
    }

    /** The tree without what {@code pointers} lead to, and without what then holds nothing more. */
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
                if (inner.isEmpty() || !kept.isEmpty()) {
                    rest.put(entry.getKey().toString(), kept);
                }
            } else {
                rest.put(entry.getKey().toString(), entry.getValue());
            }
        }
        return rest;
    }
}
