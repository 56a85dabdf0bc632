package dev.galley.moderation.policy;

import dev.galley.moderation.Option;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that a policy file can say of a policy or of any rule: how it is written, where it comes from and goes to.
 *
 * @param option its name, type and range
 * @param get what is set
 * @param usual what counts where nothing is set; empty where that is nothing, or said elsewhere
 * @param set sets it
 * @param <S> what it is read off
 * @param <B> what it is set on
 * @param <T> the type of its value
 */
record Member<S, B, T>(
        Option<T> option, Function<S, Optional<T>> get, Function<S, Optional<T>> usual, BiFunction<B, T, B> set) {
    String name() {
        return option.name();
    }

    /** What the file says of {@code source}; empty where nothing is set. */
    Optional<Object> written(S source) {
        return get.apply(source).map(option::write);
    }

    /** What counts where the file says nothing, as it would say it. */
    Optional<Object> usually(S source) {
        return usual.apply(source).map(option::write);
    }

    /** What counts, as the file would say it. */
    Optional<Object> counting(S source) {
        return written(source).or(() -> usually(source));
    }

    /** A member whose usual value is the default of its option. */
    static <S, B, T> Member<S, B, T> of(Option<T> option, Function<S, Optional<T>> get, BiFunction<B, T, B> set) {
        return new Member<>(option, get, source -> Optional.of(option.defaultValue()), set);
    }

    /** A member that says nothing where it is not set. */
    static <S, B, T> Member<S, B, T> silent(Option<T> option, Function<S, Optional<T>> get, BiFunction<B, T, B> set) {
        return new Member<>(option, get, source -> Optional.empty(), set);
    }

    /**
     * {@code target} with this member as the file says.
     *
     * @throws IllegalArgumentException where the value is none of this member
     */
    B read(Object plain, B target) {
        return set.apply(target, option.read(plain));
    }

    static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
