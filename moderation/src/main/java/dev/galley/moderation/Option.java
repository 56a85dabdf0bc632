package dev.galley.moderation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be set on a rule: its name in a policy, its type, range and default. Immutable.
 *
 * @param <T> the type of its value
 */
public final class Option<T> {
    /** The types of values, as a policy file writes them. */
    public enum Kind {
        /** A whole number. */
        INTEGER,
        /** A number. */
        DECIMAL,
        /** True or false. */
        FLAG,
        /** A string. */
        STRING,
        /** A list of strings. */
        STRINGS,
        /** A time span as ISO 8601 writes it, such as {@code PT30S} or {@code P14D}. */
        DURATION,
        /** One of some words. */
        CHOICE,
        /** A list of some words. */
        CHOICES
    }

    /** What more of a value means: a higher number, a longer time or list, true instead of false. */
    public enum Direction {
        /** The rule matches in more cases. */
        HIGHER_IS_STRICTER,
        /** The rule matches in fewer cases. */
        HIGHER_IS_LAXER,
        /** That cannot be said. */
        UNORDERED
    }

    private final String name;
    private final Kind kind;
    private final String description;
    private final T defaultValue;
    private final double min;
    private final double max;
    private final List<String> choices;
    private final Function<Object, @Nullable T> read;
    private final Function<T, Object> write;
    private final Direction direction;

    private Option(
            String name,
            Kind kind,
            String description,
            T defaultValue,
            double min,
            double max,
            List<String> choices,
            Function<Object, @Nullable T> read,
            Function<T, Object> write,
            Direction direction) {
        this.name = Objects.requireNonNull(name, "name");
        this.kind = kind;
        this.description = Objects.requireNonNull(description, "description");
        this.defaultValue = Objects.requireNonNull(defaultValue, "defaultValue");
        this.min = min;
        this.max = max;
        this.choices = choices;
        this.read = read;
        this.write = write;
        this.direction = direction;
    }

    /** A whole number from {@code min} to {@code max}. */
    public static Option<Integer> integer(String name, int defaultValue, int min, int max, String description) {
        return new Option<>(
                name,
                Kind.INTEGER,
                description,
                defaultValue,
                min,
                max,
                List.of(),
                RawValues::wholeNumber,
                n -> n,
                Direction.UNORDERED);
    }

    /** A number from {@code min} to {@code max}. */
    public static Option<Double> decimal(String name, double defaultValue, double min, double max, String description) {
        return new Option<>(
                name,
                Kind.DECIMAL,
                description,
                defaultValue,
                min,
                max,
                List.of(),
                RawValues::number,
                n -> n,
                Direction.UNORDERED);
    }

    /** True or false. */
    public static Option<Boolean> flag(String name, boolean defaultValue, String description) {
        return unbounded(name, Kind.FLAG, description, defaultValue, RawValues::flag, b -> b);
    }

    /** A string. */
    public static Option<String> string(String name, String defaultValue, String description) {
        return unbounded(name, Kind.STRING, description, defaultValue, RawValues::text, s -> s);
    }

    /** A list of strings. */
    public static Option<List<String>> strings(String name, List<String> defaultValue, String description) {
        return unbounded(name, Kind.STRINGS, description, List.copyOf(defaultValue), RawValues::strings, list -> list);
    }

    /** A time span, not negative. */
    public static Option<Duration> duration(String name, Duration defaultValue, String description) {
        return unbounded(name, Kind.DURATION, description, defaultValue, RawValues::span, Duration::toString);
    }

    /** One of the constants of an enum, written in lower case with hyphens. */
    public static <E extends Enum<E>> Option<E> choice(String name, E defaultValue, String description) {
        Class<E> type = defaultValue.getDeclaringClass();
        return new Option<>(
                name,
                Kind.CHOICE,
                description,
                defaultValue,
                0,
                0,
                RawValues.words(type),
                raw -> RawValues.constant(type, raw),
                RawValues::word,
                Direction.UNORDERED);
    }

    /** Some of the constants of an enum, each written in lower case with hyphens. */
    public static <E extends Enum<E>> Option<List<E>> choices(
            String name, Class<E> type, List<E> defaultValue, String description) {
        return new Option<>(
                name,
                Kind.CHOICES,
                description,
                List.copyOf(defaultValue),
                0,
                0,
                RawValues.words(type),
                raw -> RawValues.constants(type, raw),
                list -> list.stream().map(RawValues::word).toList(),
                Direction.UNORDERED);
    }

    private static <T> Option<T> unbounded(
            String name,
            Kind kind,
            String description,
            T defaultValue,
            Function<Object, @Nullable T> read,
            Function<T, Object> write) {
        return new Option<>(name, kind, description, defaultValue, 0, 0, List.of(), read, write, Direction.UNORDERED);
    }

    /** The same option, of which more makes the rule match in more cases. */
    public Option<T> higherIsStricter() {
        return directed(Direction.HIGHER_IS_STRICTER);
    }

    /** The same option, of which more makes the rule match in fewer cases. */
    public Option<T> higherIsLaxer() {
        return directed(Direction.HIGHER_IS_LAXER);
    }

    private Option<T> directed(Direction towards) {
        return new Option<>(name, kind, description, defaultValue, min, max, choices, read, write, towards);
    }

    /** The name by which a policy sets it. */
    public String name() {
        return name;
    }

    /** How a policy file writes its value. */
    public Kind kind() {
        return kind;
    }

    /** What it does, in a sentence. */
    public String description() {
        return description;
    }

    /** Its value where a policy does not set it. */
    public T defaultValue() {
        return defaultValue;
    }

    /** The min value of a number. */
    public double min() {
        return min;
    }

    /** The greatest value of a number. */
    public double max() {
        return max;
    }

    /** The words that a choice takes. */
    public List<String> choices() {
        return choices;
    }

    /** What more of it means, so that two policies can be compared; {@link Direction.UNORDERED} unless said. */
    public Direction direction() {
        return direction;
    }

    /**
     * Its value from what a policy file holds: a {@link String}, {@link Number}, {@link Boolean} or a {@link List} of
     * strings.
     *
     * @throws IllegalArgumentException where it is of another type, out of range or none of the choices; the message
     *     says what would be right
     */
    public T read(Object raw) {
        T value = read.apply(raw);
        if (value == null) {
            throw new IllegalArgumentException("\"" + name + "\" takes " + shape() + ", not " + RawValues.shown(raw));
        }
        return check(value);
    }

    /** What a policy file holds for a value: the inverse of {@link #read}. */
    public Object write(T value) {
        return write.apply(value);
    }

    /**
     * The value, if it is within the range.
     *
     * @throws IllegalArgumentException where it is not
     */
    @SuppressWarnings("unchecked") // a copy of a list is a list
    public T check(T value) {
        Objects.requireNonNull(value, name);
        if (value instanceof List<?> list) {
            return (T) List.copyOf(list);
        }
        if (value instanceof Number number && !(number.doubleValue() >= min && number.doubleValue() <= max)) {
            throw new IllegalArgumentException("\"" + name + "\" takes " + shape() + ", not " + value);
        }
        if (value instanceof Duration span && span.isNegative()) {
            throw new IllegalArgumentException("\"" + name + "\" takes " + shape() + ", not " + value);
        }
        return value;
    }

    /** What it takes, in words: "a whole number from 0 to 100". */
    public String shape() {
        return switch (kind) {
            case INTEGER -> "a whole number" + range(Long.toString((long) min), Long.toString((long) max));
            case DECIMAL -> "a number" + range(Double.toString(min), Double.toString(max));
            case FLAG -> "true or false";
            case STRING -> "a string";
            case STRINGS -> "a list of strings";
            case DURATION -> "a time span such as \"PT30S\" or \"P14D\"";
            case CHOICE -> "one of " + String.join(", ", choices);
            case CHOICES -> "a list of " + String.join(", ", choices);
        };
    }

    private String range(String from, String to) {
        boolean isBounded = max < (kind == Kind.INTEGER ? Integer.MAX_VALUE : Double.MAX_VALUE);
        if (isBounded) {
            return " from " + from + " to " + to;
        }
        return min > -Double.MAX_VALUE ? " of " + from + " or more" : "";
    }

    /** Name, type and range, for people. */
    @Override
    public String toString() {
        return name + ": " + shape();
    }
}
