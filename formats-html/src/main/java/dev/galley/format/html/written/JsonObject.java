package dev.galley.format.html.written;

import dev.galley.format.html.declared.JsonTree;
import dev.galley.internal.date.FeedDate;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of JSON-LD. A member of another type than is asked for counts as missing. */
record JsonObject(Map<?, ?> members) {
    static final JsonObject EMPTY = new JsonObject(Map.of());

    /** Returns the first object of a block; an empty object if there is none. */
    static JsonObject parse(String json) {
        return JsonTree.parse(json).roots().stream()
                .findFirst()
                .flatMap(JsonObject::of)
                .orElse(EMPTY);
    }

    private static Optional<JsonObject> of(@Nullable Object value) {
        return value instanceof Map<?, ?> object ? Optional.of(new JsonObject(object)) : Optional.empty();
    }

    Optional<String> text(String name) {
        return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    Optional<Url> url(String name) {
        return text(name).map(Url::of);
    }

    Optional<OffsetDateTime> date(String name) {
        return text(name).flatMap(text -> Optional.ofNullable(FeedDate.parse(text)));
    }

    /** Returns a whole number; empty if the member is another one, or out of range. */
    Optional<Long> number(String name) {
        try {
            return text(name).map(Long::valueOf);
        } catch (NumberFormatException notWhole) {
            return Optional.empty();
        }
    }

    /** Returns a whole number of the range of {@code int}. */
    Optional<Integer> integer(String name) {
        return number(name).filter(value -> value == value.intValue()).map(Long::intValue);
    }

    Optional<JsonObject> object(String name) {
        return of(members.get(name));
    }

    /** Returns the elements of a list, each a {@code String}, a {@code JsonObject} or a list. */
    List<Object> list(String name) {
        List<Object> elements = new ArrayList<>();
        if (members.get(name) instanceof List<?> list) {
            list.forEach(element -> elements.add(element instanceof Map<?, ?> map ? new JsonObject(map) : element));
        }
        return elements;
    }

    /** Returns the objects of a list. */
    List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (Object element : list(name)) {
            if (element instanceof JsonObject object) {
                objects.add(object);
            }
        }
        return objects;
    }
}
