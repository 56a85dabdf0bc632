package dev.galley.json;

import dev.galley.report.Finding;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of articles, feeds, comments or findings as nested structs, lists and plain values. It is made from the same
 * description of the model as the JSON form. Schemas of other systems are made from it, and values are taken apart and put
 * together along it. Immutable and thread-safe.
 *
 * <pre>{@code
 * ModelShape shape = ModelShape.article(JsonOptions.DEFAULT);
 * for (int i = 0; i < shape.fields().size(); i++) {
 *     System.out.println(shape.fields().get(i).name() + ": " + shape.get(article, i));
 * }
 * }</pre>
 *
 * <p>Shapes do not contain themselves. Where a type of the model does, such as an article in the feed that is the source of
 * an article, the inner value is a string: its JSON form.
 */
public final class ModelShape {
    /** The kinds of values. */
    public enum Kind {
        /** A {@link String}: text, addresses, constants in lower case, durations as ISO 8601, and decimal numbers. */
        STRING,
        /** A {@link Boolean}. */
        BOOLEAN,
        /** An {@link Integer}. */
        INTEGER,
        /** A {@link Long}. */
        LONG,
        /** A {@link Double}. */
        DOUBLE,
        /** An {@link OffsetDateTime}. */
        TIMESTAMP,
        /** A {@link List}. */
        LIST,
        /** A value with named fields. */
        STRUCT
    }

    /**
     * A field of a struct.
     *
     * @param name the name of the accessor in the model
     * @param isRequired whether every value has it; true for lists, which may be empty
     * @param shape the shape of its value
     */
    public record Field(String name, boolean isRequired, ModelShape shape) {}

    /** How the values of a shape are taken apart and put together. */
    record Access(
            List<Function<Object, @Nullable Object>> getters,
            Function<Object, Object> plain,
            Function<@Nullable Object[], Object> create,
            Function<Object, Object> parse) {
        static Access scalar(Function<Object, Object> plain, Function<Object, Object> parse) {
            return new Access(List.of(), plain, values -> values, parse);
        }

        static Access struct(
                List<Function<Object, @Nullable Object>> getters, Function<@Nullable Object[], Object> create) {
            return new Access(List.copyOf(getters), value -> value, create, value -> value);
        }
    }

    private final Kind kind;
    private final String name;
    private final List<Field> fields;
    private final Optional<ModelShape> element;
    private final Access access;

    ModelShape(Kind kind, String name, List<Field> fields, Optional<ModelShape> element, Access access) {
        this.kind = kind;
        this.name = name;
        this.fields = List.copyOf(fields);
        this.element = element;
        this.access = access;
    }

    /**
     * Returns the shape of articles. Without {@link JsonOptions#withCommenterEmails()}, commenters have no e-mail address.
     *
     * @param options the facets, and whether commenters have e-mail addresses
     */
    public static ModelShape article(JsonOptions options) {
        return new ShapeBuilder(options).of(ModelForms.ARTICLE);
    }

    /** Returns the shape of comments; see {@link #article}. */
    public static ModelShape comment(JsonOptions options) {
        return new ShapeBuilder(options).of(ModelForms.COMMENT);
    }

    /** Returns the shape of the metadata of feeds, which is a feed without its articles; see {@link #article}. */
    public static ModelShape feed(JsonOptions options) {
        return new ShapeBuilder(options).metadata();
    }

    /** Returns the shape of {@linkplain Finding findings}. */
    public static ModelShape finding() {
        return new ShapeBuilder(JsonOptions.DEFAULT).of(Forms.of(Finding.class));
    }

    /** Returns the kind of its values. */
    public Kind kind() {
        return kind;
    }

    /** Returns the name of the type in the model, such as {@code Article}; of a list, that of its elements. */
    public String name() {
        return name;
    }

    /** Returns the fields of a struct; empty for other kinds. */
    public List<Field> fields() {
        return fields;
    }

    /**
     * Returns the shape of the elements of a list.
     *
     * @throws IllegalStateException if this is not the shape of a list
     */
    public ModelShape element() {
        return element.orElseThrow(() -> new IllegalStateException(this + " has no elements"));
    }

    /**
     * Returns a field of a struct: a value of the model, to which the shape of the field applies. Returns null if it is absent or
     * an empty list.
     *
     * @param struct a value of the type that this shape describes
     * @param field the index of the field
     */
    public @Nullable Object get(Object struct, int field) {
        return access.getters().get(field).apply(Objects.requireNonNull(struct, "struct"));
    }

    /** Returns the plain value, of the class that {@link Kind} names, of a value that is neither list nor struct. */
    public Object plain(Object value) {
        return access.plain().apply(Objects.requireNonNull(value, "value"));
    }

    /**
     * Returns the value of the model for a plain value.
     *
     * @param plain a value of the class that {@link Kind} names
     * @throws IllegalArgumentException if no value of the model has this plain value
     */
    public Object parse(Object plain) {
        Objects.requireNonNull(plain, "plain");
        try {
            return access.parse().apply(plain);
        } catch (DateTimeException | ArithmeticException | ClassCastException e) {
            throw new IllegalArgumentException("Not a value of " + this + ": " + plain, e);
        }
    }

    /**
     * Returns the struct with the given fields.
     *
     * @param values a value of the model for each field, in their order; null if it is absent
     * @throws IllegalArgumentException if a required field other than a list is null, a value is not permitted, or there are more or
     *     fewer values than fields
     */
    public Object create(@Nullable Object[] values) {
        if (values.length != fields.size()) {
            throw new IllegalArgumentException(name + " has " + fields.size() + " fields, not " + values.length);
        }
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (values[i] == null && field.isRequired() && field.shape().kind != Kind.LIST) {
                throw new IllegalArgumentException("The field \"" + field.name() + "\" of " + name + " is missing");
            }
        }
        return access.create().apply(values);
    }

    /** Returns kind and name, for debugging. */
    @Override
    public String toString() {
        return kind + " " + name;
    }
}
