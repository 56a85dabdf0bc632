package dev.galley.conformance.feedparser;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Python's operators for the values of expectations. */
final class Values {
    private Values() {}

    /** A value of the model that compares itself with what feedparser expects, since it is not held in feedparser's form. */
    interface Comparison {
        boolean matches(@Nullable Object expected);
    }

    static boolean isTrue(@Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        if (value instanceof String || value instanceof Collection || value instanceof Map) {
            return size(value) > 0;
        }
        return value != null;
    }

    static boolean compare(@Nullable Object left, String operator, @Nullable Object right) {
        return switch (operator) {
            case "==" -> same(left, right);
            case "!=" -> !same(left, right);
            case "in" -> contains(right, left);
            case "not in" -> !contains(right, left);
            case "<" -> number(left) < number(right);
            case ">" -> number(left) > number(right);
            case "<=" -> number(left) <= number(right);
            case ">=" -> number(left) >= number(right);
            default -> throw new IllegalArgumentException("Unknown operator " + operator);
        };
    }

    /** Checks equality. A dictionary of the expectation names the entries that the actual one must have at least. */
    private static boolean same(@Nullable Object actual, @Nullable Object expected) {
        if (actual instanceof Comparison comparison) {
            return comparison.matches(expected);
        }
        if (expected instanceof Comparison comparison) {
            return comparison.matches(actual);
        }
        if (actual instanceof Map<?, ?> map && expected instanceof Map<?, ?> entries) {
            return entries.entrySet().stream()
                    .allMatch(entry ->
                            map.containsKey(entry.getKey()) && same(map.get(entry.getKey()), entry.getValue()));
        }
        if (actual instanceof List<?> list && expected instanceof List<?> items) {
            boolean same = list.size() == items.size();
            for (int i = 0; same && i < list.size(); i++) {
                same = same(list.get(i), items.get(i));
            }
            return same;
        }
        boolean numbers = isNumber(actual) && isNumber(expected);
        return numbers ? number(actual) == number(expected) : Objects.equals(actual, expected);
    }

    private static boolean isNumber(@Nullable Object value) {
        return value instanceof Number || value instanceof Boolean;
    }

    private static double number(@Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }

    static boolean contains(@Nullable Object container, @Nullable Object key) {
        return container instanceof Map<?, ?> map
                ? map.containsKey(key)
                : ((Collection<?>) Objects.requireNonNull(container)).contains(key);
    }

    /** Returns the item of a list or map with the given index or key. A negative index counts from the end. */
    static @Nullable Object item(@Nullable Object container, @Nullable Object key) {
        if (container instanceof List<?> list && key instanceof Number number) {
            int index = number.intValue() < 0 ? list.size() + number.intValue() : number.intValue();
            if (index >= 0 && index < list.size()) {
                return list.get(index);
            }
        } else if (container instanceof Map<?, ?> map && map.containsKey(key)) {
            return map.get(key);
        }
        throw new NoSuchElementException("no " + key);
    }

    static int size(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        return value instanceof Collection<?> items ? items.size() : text(value).length();
    }

    static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
