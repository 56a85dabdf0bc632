package dev.galley.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The form of a value as an object with a member for each of its properties. Absent values and empty lists are left out. */
final class ObjectForm<T> implements Form<T> {
    /** How often a property occurs. */
    enum Occurrence {
        REQUIRED,
        OPTIONAL,
        LIST
    }

    /**
     * A member.
     *
     * @param form the form of its value; of a list, the form of the elements
     * @param get returns the value; an {@code Optional} or a list if the occurrence says so
     */
    record Member<T>(String name, Occurrence occurrence, Form<Object> form, Function<T, Object> get) {
        /** Returns the property of {@code owner}; null if it is absent or an empty list. */
        @Nullable
        Object of(T owner) {
            Object property = get.apply(owner);
            if (property instanceof Optional<?> optional) {
                property = optional.orElse(null);
            }
            return occurrence == Occurrence.LIST && property instanceof List<?> list && list.isEmpty()
                    ? null
                    : property;
        }
    }

    private final Class<T> type;
    private final List<Member<T>> members;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Function<@Nullable Object[], T> create;

    /**
     * Creates a form.
     *
     * @param create creates a value from those of the members, in their order; a member that is absent is null
     */
    ObjectForm(Class<T> type, List<Member<T>> members, Function<@Nullable Object[], T> create) {
        this.type = type;
        this.members = members;
        this.create = create;
        members.forEach(member -> indexes.put(member.name(), indexes.size()));
    }

    Class<T> type() {
        return type;
    }

    List<Member<T>> members() {
        return members;
    }

    /** Returns a value with the given members, in their order; a member that is absent is null. */
    T create(@Nullable Object[] values) {
        return create.apply(values);
    }

    @Override
    public void write(T value, JsonOut out) {
        out.generator().writeStartObject();
        writeMembers(value, out);
        out.generator().writeEndObject();
    }

    /** Writes the members without the braces. */
    void writeMembers(T value, JsonOut out) {
        writeMembers(members, value, out);
    }

    /** Writes {@code some} of the members without the braces. */
    void writeMembers(List<Member<T>> some, T value, JsonOut out) {
        for (Member<T> member : some) {
            Object property = member.of(value);
            if (property != null && member.occurrence() == Occurrence.LIST) {
                writeList(member, (List<?>) property, out);
            } else if (property != null) {
                out.generator().writeName(member.name());
                member.form().write(property, out);
            }
        }
    }

    /** Returns a value with {@code some} of its members from {@code first}, and the others from {@code second}. */
    T merged(List<Member<T>> some, T first, T second) {
        Object[] values = new Object[members.size()];
        for (int i = 0; i < values.length; i++) {
            Member<T> member = members.get(i);
            values[i] = member.of(some.contains(member) ? first : second);
        }
        return create.apply(values);
    }

    private void writeList(Member<T> member, List<?> elements, JsonOut out) {
        out.generator().writeName(member.name());
        out.generator().writeStartArray();
        for (Object element : elements) {
            member.form().write(element, out);
        }
        out.generator().writeEndArray();
    }

    @Override
    public T read(JsonIn in) {
        in.require(JsonToken.START_OBJECT, "an object");
        Reading reading = new Reading(in);
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            reading.member(name);
        }
        return reading.result();
    }

    /** The members read so far, in any order. */
    final class Reading {
        private final JsonIn in;
        private final @Nullable Object[] values = new Object[members.size()];
        private final boolean[] seen = new boolean[members.size()];

        Reading(JsonIn in) {
            this.in = in;
        }

        /** Reads the value of a member. */
        void member(String name) {
            Integer index = indexes.get(name);
            if (index == null) {
                in.unknown("json.member-unknown", "The form has no member \"" + name + "\" here");
                return;
            }
            if (seen[index]) {
                throw in.malformed("json.member-repeated", "The member \"" + name + "\" occurs twice");
            }
            seen[index] = true;
            Member<T> member = members.get(index);
            if (!in.isNull()) {
                values[index] = member.occurrence() == Occurrence.LIST
                        ? readList(member)
                        : member.form().read(in);
            }
        }

        private List<Object> readList(Member<T> member) {
            in.require(JsonToken.START_ARRAY, "an array");
            List<Object> elements = new ArrayList<>();
            while (in.nextElement()) {
                if (member.name().equals(FeedJson.ARTICLES)) {
                    in.requireRoomFor(elements.size());
                }
                elements.add(member.form().read(in));
            }
            return elements;
        }

        /** Returns the value with the members read so far. */
        T result() {
            for (int i = 0; i < values.length; i++) {
                Member<T> member = members.get(i);
                if (values[i] == null && member.occurrence() == Occurrence.REQUIRED) {
                    throw in.malformed("json.member-missing", "The member \"" + member.name() + "\" is missing");
                }
            }
            try {
                return create.apply(values);
            } catch (IllegalArgumentException e) {
                throw in.malformed(
                        "json.value", "The object is not a valid " + type.getSimpleName() + ": " + e.getMessage());
            }
        }
    }

    /** Describes a type with a builder: one line for each property, of an accessor and the method of the builder. */
    static final class Described<T, B> {
        private final Class<T> type;
        private final Function<@Nullable Object[], B> builder;
        private final Function<B, T> build;
        private final List<Member<T>> members = new ArrayList<>();
        private final List<BiConsumer<B, Object>> setters = new ArrayList<>();

        /**
         * Begins a description.
         *
         * @param builder creates a builder, from the values of all members if it needs some of them
         */
        Described(Class<T> type, Function<@Nullable Object[], B> builder, Function<B, T> build) {
            this.type = type;
            this.builder = builder;
            this.build = build;
        }

        <V> Described<T, B> one(String name, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            return add(name, Occurrence.OPTIONAL, form, get, set);
        }

        <V> Described<T, B> list(String name, Form<V> form, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
            return add(name, Occurrence.LIST, form, get, set);
        }

        /** Adds a value that the function which creates the builder takes care of. */
        <V> Described<T, B> required(String name, Form<V> form, Function<T, V> get) {
            return add(name, Occurrence.REQUIRED, form, get, (target, value) -> {});
        }

        @SuppressWarnings("unchecked") // The types of the methods above fit together.
        private Described<T, B> add(
                String name, Occurrence occurrence, Form<?> form, Function<T, ?> get, BiConsumer<B, ?> set) {
            members.add(new Member<>(name, occurrence, (Form<Object>) form, (Function<T, Object>) get));
            setters.add((BiConsumer<B, Object>) set);
            return this;
        }

        ObjectForm<T> form() {
            return new ObjectForm<>(type, List.copyOf(members), values -> {
                B target = builder.apply(values);
                for (int i = 0; i < values.length; i++) {
                    Object value = values[i];
                    if (value != null) {
                        setters.get(i).accept(target, value);
                    }
                }
                return build.apply(target);
            });
        }
    }
}
