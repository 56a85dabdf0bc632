package dev.galley.cli.usage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * An option or parameter of a command, with its value once the arguments have been parsed.
 *
 * <p>picocli can also fill annotated fields. It reads annotations by reflection at each start, though, which took a quarter of
 * the time that a small conversion takes.
 *
 * @param <V> the type of the value
 */
public final class Argument<V> {
    private final ArgSpec spec;
    private final Function<@Nullable Object, V> conversion;

    private Argument(ArgSpec spec, Function<@Nullable Object, V> conversion) {
        this.spec = spec;
        this.conversion = conversion;
    }

    /** Creates an option without a value. */
    public static Argument<Boolean> flag(String name, String description) {
        return flag(OptionSpec.builder(name).description(description));
    }

    /** Creates an option without a value. */
    public static Argument<Boolean> flag(OptionSpec.Builder option) {
        return new Argument<>(option.type(boolean.class).build(), Boolean.TRUE::equals);
    }

    /** Creates an option that need not be given. */
    public static <T> Argument<Optional<T>> option(Class<T> type, OptionSpec.Builder option) {
        return new Argument<>(
                option.type(type).build(), value -> Optional.ofNullable(value).map(type::cast));
    }

    /** Creates an option that has the value {@code fallback} if it is not given. */
    public static <T> Argument<T> optionOr(T fallback, Class<T> type, OptionSpec.Builder option) {
        return new Argument<>(option.type(type).build(), value -> value == null ? fallback : type.cast(value));
    }

    /** Creates an option without which the command does not run. */
    public static <T> Argument<T> requiredOption(Class<T> type, OptionSpec.Builder option) {
        return new Argument<>(option.type(type).required(true).build(), value -> required(type, value));
    }

    /** Creates an option that may be given several times. */
    public static <T> Argument<List<T>> repeatableOption(Class<T> type, OptionSpec.Builder option) {
        return new Argument<>(option.type(List.class).auxiliaryTypes(type).build(), value -> list(type, value));
    }

    /** Creates a parameter without which the command does not run. */
    public static <T> Argument<T> parameter(Class<T> type, PositionalParamSpec.Builder parameter) {
        return new Argument<>(parameter.type(type).required(true).build(), value -> required(type, value));
    }

    /** Creates a parameter that is given once or more. */
    public static <T> Argument<List<T>> parameters(Class<T> type, PositionalParamSpec.Builder parameter) {
        return new Argument<>(
                parameter
                        .arity("1..*")
                        .type(List.class)
                        .auxiliaryTypes(type)
                        .required(true)
                        .build(),
                value -> list(type, value));
    }

    private static <T> T required(Class<T> type, @Nullable Object value) {
        return type.cast(Optional.ofNullable(value).orElseThrow());
    }

    private static <T> List<T> list(Class<T> type, @Nullable Object values) {
        return values == null
                ? List.of()
                : ((List<?>) values).stream().<T>map(type::cast).toList();
    }

    /** Returns the value. */
    public V get() {
        return conversion.apply(spec.getValue());
    }

    ArgSpec spec() {
        return spec;
    }
}
