package dev.galley.json;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The form of a value that is a string, number or boolean.
 *
 * @param type the type in JSON Schema
 * @param values the only values; empty if there are too many to list
 * @param pattern the pattern of a string, an ECMAScript regular expression; empty for any
 * @param plain the value outside of JSON
 */
record ScalarForm<T>(
        String type,
        List<String> values,
        String pattern,
        BiConsumer<T, JsonOut> writer,
        Function<JsonIn, T> reader,
        Plain<T> plain)
        implements Form<T> {
    /**
     * How a value is a plain value outside of JSON.
     *
     * @param kind the kind of the plain values
     * @param to returns the plain value
     * @param from returns the value for a plain value
     */
    record Plain<T>(ModelShape.Kind kind, Function<T, Object> to, Function<Object, T> from) {
        /** Values of a class that is plain itself. */
        static <T> Plain<T> itself(ModelShape.Kind kind, Class<T> type) {
            return new Plain<>(kind, value -> value, type::cast);
        }
    }

    /** RFC 3339, and beyond it what {@link OffsetDateTime} can hold: other years, and offsets with seconds. */
    static final ScalarForm<OffsetDateTime> DATE = string(
                    "a date and time such as 2002-09-07T00:00:01Z",
                    "^([+-]\\d{5,9}|-?\\d{4})-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d(:\\d\\d)?)$",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME::format,
                    OffsetDateTime::parse)
            .withPlain(Plain.itself(ModelShape.Kind.TIMESTAMP, OffsetDateTime.class));

    /** Creates the form of a value that is a string. */
    static <T> ScalarForm<T> string(String name, String pattern, Function<T, String> write, Function<String, T> parse) {
        return new ScalarForm<>(
                "string",
                List.of(),
                pattern,
                (value, out) -> out.string(write.apply(value)),
                in -> in.parsed(name, parse),
                new Plain<>(ModelShape.Kind.STRING, write::apply, text -> parse.apply((String) text)));
    }

    private ScalarForm<T> withPlain(Plain<T> plain) {
        return new ScalarForm<>(type, values, pattern, writer, reader, plain);
    }

    /** Creates the form of an enumeration: the names of the constants in lower case, with hyphens for underscores. */
    static <E> ScalarForm<E> enumeration(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        List<String> names = constants.stream().map(ScalarForm::name).toList();
        return new ScalarForm<>(
                "string",
                names,
                "",
                (value, out) -> out.string(name(value)),
                in -> in.parsed("one of " + String.join(", ", names), word -> constant(word, names, constants)),
                new Plain<>(
                        ModelShape.Kind.STRING, ScalarForm::name, word -> constant((String) word, names, constants)));
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E> E constant(String word, List<String> names, List<E> constants) {
        int index = names.indexOf(word);
        if (index < 0) {
            throw new IllegalArgumentException("Not one of " + names);
        }
        return constants.get(index);
    }

    @Override
    public void write(T value, JsonOut out) {
        writer.accept(value, out);
    }

    @Override
    public T read(JsonIn in) {
        return reader.apply(in);
    }
}
