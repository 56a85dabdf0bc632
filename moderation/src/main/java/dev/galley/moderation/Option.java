package dev.galley.moderation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An option of a rule: its name in a policy, type, range and default. Immutable.
 *
 * @param <T> the type of its values
 */
public final class Option<T> {
    /** The types of values in a policy file. */
    public enum Kind {
        /** A whole number. */
        INTEGER,
        /** A number. */
        DECIMAL,
        /** A boolean. */
        FLAG,
        /** A string. */
        STRING,
        /** A list of strings. */
        STRINGS,
        /** A duration in ISO 8601 form, such as {@code PT30S} or {@code P14D}. */
        DURATION,
        /** One of several words. */
        CHOICE,
        /** A list of words from a fixed set. */
        CHOICES
    }

    /** The effect of a higher value: a higher number, a longer duration or list, or true instead of false. */
    public enum Direction {
        /** The rule matches in more cases. */
        HIGHER_IS_STRICTER,
        /** The rule matches in fewer cases. */
        HIGHER_IS_LAXER,
        /** The effect is unknown or mixed. */
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

    /** Creates an option for a whole number from {@code min} to {@code max}. */
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

    /** Creates an option for a number from {@code min} to {@code max}. */
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

    /** Creates a boolean option. */
    public static Option<Boolean> flag(String name, boolean defaultValue, String description) {
        return unbounded(name, Kind.FLAG, description, defaultValue, RawValues::flag, b -> b);
    }

    /** Creates an option for a string. */
    public static Option<String> string(String name, String defaultValue, String description) {
        return unbounded(name, Kind.STRING, description, defaultValue, RawValues::text, s -> s);
    }

    /** Creates an option for a list of strings. */
    public static Option<List<String>> strings(String name, List<String> defaultValue, String description) {
        return unbounded(name, Kind.STRINGS, description, List.copyOf(defaultValue), RawValues::strings, list -> list);
    }

    /** Creates an option for a duration, which may be zero but not negative. */
    public static Option<Duration> duration(String name, Duration defaultValue, String description) {
        return unbounded(name, Kind.DURATION, description, defaultValue, RawValues::span, Duration::toString);
    }

    /** Creates an option for a constant of an enum, written in lower case with hyphens. */
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

    /** Creates an option for a list of constants of an enum, written in lower case with hyphens. */
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

    /** Returns this option, declaring that a higher value makes the rule match in more cases. */
    public Option<T> higherIsStricter() {
        return directed(Direction.HIGHER_IS_STRICTER);
    }

    /** Returns this option, declaring that a higher value makes the rule match in fewer cases. */
    public Option<T> higherIsLaxer() {
        return directed(Direction.HIGHER_IS_LAXER);
    }

    private Option<T> directed(Direction towards) {
        return new Option<>(name, kind, description, defaultValue, min, max, choices, read, write, towards);
    }

    /** Returns the name of the option in a policy. */
    public String name() {
        return name;
    }

    /** Returns the type of its value in a policy file. */
    public Kind kind() {
        return kind;
    }

    /** Returns a description in one sentence. */
    public String description() {
        return description;
    }

    /** Returns the value used if a policy does not set the option. */
    public T defaultValue() {
        return defaultValue;
    }

    /** Returns the minimum of a number. */
    public double min() {
        return min;
    }

    /** Returns the maximum of a number. */
    public double max() {
        return max;
    }

    /** Returns the words that a choice accepts. */
    public List<String> choices() {
        return choices;
    }

    /**
     * Returns the effect of a higher value, so that policies can be compared; {@link Direction#UNORDERED} unless
     * declared.
     */
    public Direction direction() {
        return direction;
    }

    /**
     * Converts a value from a policy file: a {@link String}, {@link Number}, {@link Boolean} or {@link List} of
     * strings.
     *
     * @throws IllegalArgumentException if the value has another type, is out of range or is not one of the choices; the
     *     message describes the valid values
     */
    public T read(Object raw) {
        T value = read.apply(raw);
        if (value == null) {
            throw new IllegalArgumentException("\"" + name + "\" needs " + shape() + ", not " + RawValues.shown(raw));
        }
        return check(value);
    }

    /** Converts a value to its form in a policy file; the inverse of {@link #read}. */
    public Object write(T value) {
        return write.apply(value);
    }

    /**
     * Checks a value.
     *
     * @return the value
     * @throws IllegalArgumentException if the value is out of range
     */
    @SuppressWarnings("unchecked") // a copy of a list is a list
    public T check(T value) {
        Objects.requireNonNull(value, name);
        if (value instanceof List<?> list) {
            return (T) List.copyOf(list);
        }
        if (value instanceof Number number && !(number.doubleValue() >= min && number.doubleValue() <= max)) {
            throw new IllegalArgumentException("\"" + name + "\" needs " + shape() + ", not " + value);
        }
        if (value instanceof Duration span && span.isNegative()) {
            throw new IllegalArgumentException("\"" + name + "\" needs " + shape() + ", not " + value);
        }
        return value;
    }

    /** Describes the valid values: "a whole number from 0 to 100". */
    public String shape() {
        return switch (kind) {
            case INTEGER -> "a whole number" + range(Long.toString((long) min), Long.toString((long) max));
            case DECIMAL -> "a number" + range(Double.toString(min), Double.toString(max));
            case FLAG -> "true or false";
            case STRING -> "a string";
            case STRINGS -> "a list of strings";
            case DURATION -> "a duration such as \"PT30S\" or \"P14D\"";
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

    /** Returns name, type and range, for debugging. */
    @Override
    public String toString() {
        return name + ": " + shape();
    }
}
