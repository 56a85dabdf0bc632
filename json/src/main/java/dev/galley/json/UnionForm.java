package dev.galley.json;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The form of a value of a sealed interface: an object with one member, whose name is the kind of the value, such as
 * {@code {"paragraph": {…}}}. The kind is never a member beside others, because databases reorder members.
 */
final class UnionForm<T> implements Form<T> {
    private final Map<String, Form<T>> byKind = new LinkedHashMap<>();
    private final Map<Class<?>, String> kinds = new HashMap<>();
    private final String name;

    @SuppressWarnings("unchecked") // Permitted classes implement the interface.
    UnionForm(Class<T> type) {
        name = type.getSimpleName();
        // The compiler decides the order of the permitted classes, so they are sorted.
        Arrays.stream(type.getPermittedSubclasses())
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(permitted -> {
                    String simple = permitted.getSimpleName();
                    String kind = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
                    byKind.put(kind, (Form<T>) Forms.of(permitted));
                    kinds.put(permitted, kind);
                });
    }

    /** Returns the simple name of the interface. */
    String name() {
        return name;
    }

    /** Returns the kind of a value; null if its class is not permitted. */
    @Nullable
    String kindOf(Object value) {
        return kinds.get(value.getClass());
    }

    /** Returns the forms by the kinds of values. */
    Map<String, Form<T>> forms() {
        return byKind;
    }

    @Override
    public void write(T value, JsonOut out) {
        String kind = kindOf(value);
        Form<T> form = kind == null ? null : byKind.get(kind);
        if (kind == null || form == null) {
            throw new IllegalStateException(value.getClass() + " is not permitted");
        }
        out.generator().writeStartObject();
        out.generator().writeName(kind);
        form.write(value, out);
        out.generator().writeEndObject();
    }

    @Override
    public T read(JsonIn in) {
        in.require(JsonToken.START_OBJECT, "an object");
        String kind = in.nextMember();
        Form<T> form = kind == null ? null : byKind.get(kind);
        if (form == null) {
            throw in.unexpected("an object with one member, which is one of " + String.join(", ", byKind.keySet()));
        }
        T value = form.read(in);
        if (in.nextMember() != null) {
            throw in.unexpected("no further member beside \"" + kind + "\"");
        }
        return value;
    }
}
