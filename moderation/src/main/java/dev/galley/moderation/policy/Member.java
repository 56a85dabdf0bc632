package dev.galley.moderation.policy;

import dev.galley.moderation.Option;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that a policy file can say of a policy or of any rule: how it is written, where it comes from and goes to.
 *
 * @param option its name, type and usual value
 * @param get what is set
 * @param set sets it
 * @param <S> what it is read off
 * @param <B> what it is set on
 * @param <T> the type of its value
 */
record Member<S, B, T>(Option<T> option, Function<S, Optional<T>> get, BiFunction<B, T, B> set) {
    String name() {
        return option.name();
    }

    /** What the file says of {@code source}; empty where nothing is set. */
    Optional<Object> written(S source) {
        return get.apply(source).map(option::write);
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
