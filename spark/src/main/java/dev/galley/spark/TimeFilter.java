package dev.galley.spark;

import dev.galley.json.ModelShape;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.connector.expressions.Expression;
import org.apache.spark.sql.connector.expressions.Literal;
import org.apache.spark.sql.connector.expressions.NamedReference;
import org.apache.spark.sql.connector.expressions.filter.Predicate;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a date such as {@code article.published}, or on the presence of the article. It decides as Spark does, with the
 * precision of its timestamps.
 *
 * @param field the index of the date in the shape of the item; -1 for the item itself
 * @param operator as Spark names it
 * @param micros what the date is compared with; 0 if it is not compared
 */
record TimeFilter(int field, String operator, long micros) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Returns the condition of a predicate; empty if it is of another kind.
     *
     * @param column the column of the item
     */
    static Optional<TimeFilter> of(Predicate predicate, String column, ModelShape shape) {
        List<Expression> operands = List.of(predicate.children());
        if (operands.size() == 1 && isPresence(predicate.name())) {
            return field(operands.get(0), column, shape).map(field -> new TimeFilter(field, predicate.name(), 0));
        }
        if (operands.size() != 2 || !isComparison(predicate.name())) {
            return Optional.empty();
        }
        Optional<TimeFilter> ordered = comparison(operands.get(0), predicate.name(), operands.get(1), column, shape);
        return ordered.isPresent()
                ? ordered
                : comparison(operands.get(1), mirrored(predicate.name()), operands.get(0), column, shape);
    }

    private static Optional<TimeFilter> comparison(
            Expression date, String operator, Expression value, String column, ModelShape shape) {
        return value instanceof Literal<?> literal
                        && literal.dataType().equals(DataTypes.TimestampType)
                        && literal.value() instanceof Long micros
                ? field(date, column, shape)
                        .filter(field -> field >= 0)
                        .map(field -> new TimeFilter(field, operator, micros))
                : Optional.empty();
    }

    private static boolean isPresence(String operator) {
        return operator.equals("IS_NULL") || operator.equals("IS_NOT_NULL");
    }

    private static boolean isComparison(String operator) {
        return switch (operator) {
            case "=", "<=>", "<", "<=", ">", ">=" -> true;
            default -> false;
        };
    }

    private static String mirrored(String operator) {
        return switch (operator) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            default -> operator;
        };
    }

    private static Optional<Integer> field(Expression reference, String column, ModelShape shape) {
        if (!(reference instanceof NamedReference named) || !named.fieldNames()[0].equals(column)) {
            return Optional.empty();
        }
        if (named.fieldNames().length == 1) {
            return Optional.of(-1);
        }
        for (int i = 0; i < shape.fields().size() && named.fieldNames().length == 2; i++) {
            ModelShape.Field field = shape.fields().get(i);
            if (field.name().equals(named.fieldNames()[1]) && field.shape().kind() == ModelShape.Kind.TIMESTAMP) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Decides about an item; null stands for a document without items. */
    boolean test(@Nullable Object item, ModelShape shape) {
        Object value = item == null || field < 0 ? item : shape.get(item, field);
        if (operator.equals("IS_NULL")) {
            return value == null;
        }
        if (value == null) {
            return false;
        }
        int order = field < 0 ? 0 : Long.compare(Encoder.micros((OffsetDateTime) value), micros);
        return switch (operator) {
            case "=", "<=>" -> order == 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> true;
        };
    }
}
