package dev.galley.conformance.feedparser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expectation of feedparser's test suite: a Python expression over the names of its result, such as {@code not bozo and
 * entries[0]['title'] == 'x'}. Of Python, only what these expressions use is understood.
 */
final class Expression {
    private final Tokens tokens;
    private final Node root;

    private Expression(String source) {
        tokens = new Tokens(source);
        root = or();
        if (!tokens.atEnd()) {
            throw new IllegalArgumentException("Unexpected text after the expression " + source);
        }
    }

    /** Part of an expression; its value is a string, number, boolean, list, map or null. */
    private interface Node {
        @Nullable
        Object value(Map<String, ?> names);
    }

    /**
     * Evaluates an expression.
     *
     * @throws NoSuchElementException if it uses a name, key or index that does not exist
     */
    static boolean test(String source, Map<String, ?> names) {
        return Values.isTrue(new Expression(source).root.value(names));
    }

    private Node or() {
        Node left = and();
        while (tokens.accept("or")) {
            Node first = left;
            Node second = and();
            left = names -> {
                Object value = first.value(names);
                return Values.isTrue(value) ? value : second.value(names);
            };
        }
        return left;
    }

    private Node and() {
        Node left = not();
        while (tokens.accept("and")) {
            Node first = left;
            Node second = not();
            left = names -> {
                Object value = first.value(names);
                return Values.isTrue(value) ? second.value(names) : value;
            };
        }
        return left;
    }

    private Node not() {
        if (tokens.accept("not")) {
            Node operand = not();
            return names -> !Values.isTrue(operand.value(names));
        }
        return comparison();
    }

    /** Reads comparisons, which Python chains: {@code a == b == c}. */
    private Node comparison() {
        Node first = operand();
        List<String> operators = new ArrayList<>();
        List<Node> operands = new ArrayList<>(List.of(first));
        for (String operator = operator(); operator != null; operator = operator()) {
            operators.add(operator);
            operands.add(operand());
        }
        if (operators.isEmpty()) {
            return first;
        }
        return names -> {
            for (int i = 0; i < operators.size(); i++) {
                Object left = operands.get(i).value(names);
                if (!Values.compare(left, operators.get(i), operands.get(i + 1).value(names))) {
                    return false;
                }
            }
            return true;
        };
    }

    private @Nullable String operator() {
        for (String operator : List.of("==", "!=", "<", ">", "<=", ">=", "in")) {
            if (tokens.accept(operator)) {
                return operator;
            }
        }
        if (tokens.accept("not", "in")) {
            return "not in";
        }
        if (tokens.accept("is", "not")) {
            return "!=";
        }
        return tokens.accept("is") ? "==" : null;
    }

    private Node operand() {
        Node value = atom();
        while (true) {
            if (tokens.accept("[")) {
                value = item(value, or());
                tokens.expect("]");
            } else if (tokens.accept(".")) {
                String name = (String) tokens.take();
                value = tokens.at("(") ? method(value, name) : item(value, names -> name);
            } else {
                return value;
            }
        }
    }

    private static Node item(Node container, Node key) {
        return names -> Values.item(container.value(names), key.value(names));
    }

    private Node method(Node object, String name) {
        List<Node> arguments = list("(", ")");
        return names -> switch (name) {
            case "has_key" ->
                Values.contains(object.value(names), arguments.get(0).value(names));
            case "timedelta" -> duration(arguments, names);
            default -> throw new IllegalArgumentException("Unknown method " + name);
        };
    }

    private static Duration duration(List<Node> parts, Map<String, ?> names) {
        List<Long> numbers = parts.stream()
                .map(part -> ((Number) Objects.requireNonNull(part.value(names))).longValue())
                .toList();
        return Duration.ofDays(numbers.get(0)).plusSeconds(numbers.get(1)).plusNanos(numbers.get(2) * 1000);
    }

    private Node atom() {
        if (tokens.accept("-")) {
            Node number = atom();
            return names -> -((Number) Objects.requireNonNull(number.value(names))).doubleValue();
        }
        if (tokens.at("(")) {
            return parenthesis();
        }
        if (tokens.at("[")) {
            List<Node> items = list("[", "]");
            return names -> values(items, names);
        }
        if (tokens.accept("{")) {
            return dictionary();
        }
        if (tokens.atLiteral()) {
            Object value = tokens.take();
            return names -> value;
        }
        return name((String) tokens.take());
    }

    private Node name(String name) {
        if (tokens.at("(")) {
            List<Node> arguments = list("(", ")");
            return names -> switch (name) {
                case "len" -> (double) Values.size(arguments.get(0).value(names));
                case "ord" ->
                    (double) Values.text(arguments.get(0).value(names)).codePointAt(0);
                case "locals" -> names;
                default -> throw new IllegalArgumentException("Unknown function " + name);
            };
        }
        return switch (name) {
            case "None" -> names -> null;
            case "True" -> names -> true;
            case "False" -> names -> false;
            case "datetime" -> names -> Map.of();
            default -> names -> Values.item(names, name);
        };
    }

    /** Reads an expression in parentheses, or a tuple if a comma follows. */
    private Node parenthesis() {
        List<Node> items = list("(", ")");
        return items.size() == 1 ? items.get(0) : names -> values(items, names);
    }

    private List<Node> list(String open, String close) {
        tokens.expect(open);
        List<Node> items = new ArrayList<>();
        while (!tokens.accept(close)) {
            items.add(or());
            if (!tokens.at(close)) {
                tokens.expect(",");
            }
        }
        return items;
    }

    private Node dictionary() {
        Map<String, Node> items = new LinkedHashMap<>();
        while (!tokens.accept("}")) {
            String key = (String) tokens.take();
            tokens.expect(":");
            items.put(key, or());
            tokens.accept(",");
        }
        return names -> {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            items.forEach((key, node) -> values.put(key, node.value(names)));
            return values;
        };
    }

    private static List<@Nullable Object> values(List<Node> nodes, Map<String, ?> names) {
        List<@Nullable Object> values = new ArrayList<>();
        nodes.forEach(node -> values.add(node.value(names)));
        return values;
    }
}
