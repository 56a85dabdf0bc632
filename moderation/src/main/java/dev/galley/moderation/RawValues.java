package dev.galley.moderation;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts between values of a policy file and Java types; null if the type does not match. */
final class RawValues {
    private static final int MAX_LENGTH = 60;

    private RawValues() {}

    /** Returns a value as a policy file holds it: a time span and an enum constant as strings, a collection as a list. */
    static Object of(Object value) {
        if (value instanceof Duration) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return word(constant);
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(RawValues::of).toList();
        }
        return value;
    }

    static @Nullable Integer wholeNumber(Object raw) {
        if (raw instanceof Number number) {
            double value = number.doubleValue();
            return value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE ? (Integer) (int) value : null;
        }
        return null;
    }

    static @Nullable Double number(Object raw) {
        return raw instanceof Number number ? (Double) number.doubleValue() : null;
    }

    static @Nullable Boolean flag(Object raw) {
        return raw instanceof Boolean flag ? flag : null;
    }

    static @Nullable String text(Object raw) {
        return raw instanceof String text ? text : null;
    }

    static @Nullable List<String> strings(Object raw) {
        if (!(raw instanceof List<?> list)) {
            return null;
        }
        List<String> strings = new ArrayList<>(list.size());
        for (Object element : list) {
            if (!(element instanceof String text)) {
                return null;
            }
            strings.add(text);
        }
        return List.copyOf(strings);
    }

    static @Nullable Duration span(Object raw) {
        try {
            return raw instanceof String text ? Duration.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, Object raw) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> word(constant).equals(raw))
                .findFirst()
                .orElse(null);
    }

    static <E extends Enum<E>> @Nullable List<E> constants(Class<E> type, Object raw) {
        List<String> strings = strings(raw);
        if (strings == null) {
            return null;
        }
        List<E> constants = new ArrayList<>(strings.size());
        for (String word : strings) {
            E constant = constant(type, word);
            if (constant == null) {
                return null;
            }
            constants.add(constant);
        }
        return List.copyOf(constants);
    }

    static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(RawValues::word).toList();
    }

    /** Returns a constant as written in a policy file: {@code ALL_RULES} is {@code all-rules}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns a value for use in a message, shortened if necessary. */
    static String shown(Object raw) {
        String text = raw instanceof String ? "\"" + raw + "\"" : String.valueOf(raw);
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
    }
}
