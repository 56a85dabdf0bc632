package dev.galley.moderation.policy;

import dev.galley.moderation.Option;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A member of a policy file that applies to a policy or to any rule.
 *
 * @param option its name, type and range
 * @param get returns the value that is set
 * @param usual returns the value that applies if none is set; empty if there is none, or if it is defined elsewhere
 * @param set sets the value
 * @param <S> the type it is read from
 * @param <B> the type it is set on
 * @param <T> the type of its value
 */
record Member<S, B, T>(
        Option<T> option, Function<S, Optional<T>> get, Function<S, Optional<T>> usual, BiFunction<B, T, B> set) {
    String name() {
        return option.name();
    }

    /** Returns the value to write for {@code source}; empty if none is set. */
    Optional<Object> written(S source) {
        return get.apply(source).map(option::write);
    }

    /** Returns the value that applies if none is written, in the form of the file. */
    Optional<Object> defaultValue(S source) {
        return usual.apply(source).map(option::write);
    }

    /** Returns the value in effect, in the form of the file. */
    Optional<Object> effective(S source) {
        return written(source).or(() -> defaultValue(source));
    }

    /** Creates a member with the default of its option. */
    static <S, B, T> Member<S, B, T> of(Option<T> option, Function<S, Optional<T>> get, BiFunction<B, T, B> set) {
        return new Member<>(option, get, source -> Optional.of(option.defaultValue()), set);
    }

    /** Creates a member without a default. */
    static <S, B, T> Member<S, B, T> silent(Option<T> option, Function<S, Optional<T>> get, BiFunction<B, T, B> set) {
        return new Member<>(option, get, source -> Optional.empty(), set);
    }

    /**
     * Returns {@code target} with this member set from the file.
     *
     * @throws IllegalArgumentException if the value is invalid for this member
     */
    B read(Object plain, B target) {
        return set.apply(target, option.read(plain));
    }

    static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
