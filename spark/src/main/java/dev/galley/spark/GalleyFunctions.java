package dev.galley.spark;

import dev.galley.moderation.Policy;
import dev.galley.moderation.policy.PolicyException;
import dev.galley.moderation.policy.PolicyWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.ApplyFunctionExpression;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.Function1;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;

/**
 * Functions for SQL and for columns: validation of articles and moderation of comments.
 *
 * <pre>{@code
 * GalleyFunctions.register(spark);
 * Dataset<Row> invalid = spark.sql("""
 *         SELECT file, checked.reasons
 *         FROM (SELECT file, galley_validate(article, 'publishable') AS checked FROM feeds)
 *         WHERE checked.verdict = 'invalid'""");
 * Dataset<Row> decided = comments.withColumn(
 *         "decision", GalleyFunctions.moderate(functions.col("comment"), Presets.newsroom()));
 * }</pre>
 *
 * <p>{@code galley_validate(article, profile)} and {@code galley_moderate(comment, policy)} give a struct: {@code verdict} ({@code
 * valid} or {@code invalid}; {@code approve}, {@code hold}, {@code spam} or {@code reject}), {@code reasons} (the codes of the errors;
 * the ids of the rules that matched or failed) and {@code findings}. A profile is the name of a preset; a policy is the name of a preset,
 * {@code newsroom} or {@code wordpress}, or JSON. Both must be constants: an unknown or invalid one is an error while the query is
 * planned, and executors compile each once. Structs may lack fields; null gives null. Moderation has no history here, so rules that
 * need it do not apply; {@link CommentCopies} finds copies.
 *
 * <p>Instead of calling {@link #register}, set {@code spark.sql.extensions} to {@code dev.galley.spark.GalleyExtensions}.
 */
public final class GalleyFunctions {
    static final String VALIDATE = "galley_validate";
    static final String MODERATE = "galley_moderate";
    static final String SIGNATURE = "galley_signature";

    private static final Map<String, String> USAGES = new TreeMap<>(Map.of(
            VALIDATE, "_FUNC_(article, profile) - Validates an article with the profile of this name.",
            MODERATE, "_FUNC_(comment, policy) - Moderates a comment with a preset or a policy in JSON.",
            SIGNATURE, "_FUNC_(comment) - Returns hashes of the word pairs of a comment, in ascending order."));

    private GalleyFunctions() {}

    /**
     * Makes the functions known to a session.
     *
     * @throws IllegalArgumentException if the session is one of Spark Connect, whose server must load them as an extension
     */
    public static void register(SparkSession spark) {
        if (!(Objects.requireNonNull(spark, "spark") instanceof org.apache.spark.sql.classic.SparkSession session)) {
            throw new IllegalArgumentException(
                    "This is a client of Spark Connect, where functions belong to the server: start the server with"
                            + " spark.sql.extensions=" + GalleyExtensions.class.getName());
        }
        for (String name : USAGES.keySet()) {
            session.sessionState().functionRegistry().createOrReplaceTempFunction(name, builder(name), "java_udf");
        }
    }

    /** Returns the column {@code galley_validate(article, profile)}. */
    public static Column validate(Column article, String profile) {
        return functions.call_function(VALIDATE, article, functions.lit(profile));
    }

    /** Returns the column {@code galley_moderate(comment, policy)}. */
    public static Column moderate(Column comment, Policy policy) {
        return functions.call_function(MODERATE, comment, functions.lit(PolicyWriter.write(policy)));
    }

    /** Returns the names of the functions. */
    static List<String> names() {
        return List.copyOf(USAGES.keySet());
    }

    static ExpressionInfo info(String name) {
        String usage = USAGES.getOrDefault(name, "");
        return new ExpressionInfo(GalleyFunctions.class.getName(), "", name, usage, "", "", "", "", "", "", "java_udf");
    }

    /** Returns what makes an expression of the arguments of a call. */
    static Function1<Seq<Expression>, Expression> builder(String name) {
        return new AbstractFunction1<>() {
            @Override
            public Expression apply(Seq<Expression> arguments) {
                return call(name, CollectionConverters.asJava(arguments));
            }
        };
    }

    private static Expression call(String name, List<Expression> arguments) {
        boolean hasConstant = !name.equals(SIGNATURE);
        if (arguments.size() != (hasConstant ? 2 : 1)) {
            throw new IllegalArgumentException("Call the function as "
                    + USAGES.getOrDefault(name, "").replace("_FUNC_", name).replaceFirst(" - .*", ""));
        }
        if (!(arguments.get(0).dataType() instanceof StructType type)) {
            throw new IllegalArgumentException("The first argument of " + name
                    + " must be a struct with the fields of the model, but is "
                    + arguments.get(0).dataType().simpleString());
        }
        ScalarFunction<?> function = switch (name) {
            case VALIDATE -> new ValidateFunction(type, constant(name, arguments.get(1)));
            case MODERATE -> moderate(type, constant(name, arguments.get(1)));
            default -> new SignatureFunction(type);
        };
        return new ApplyFunctionExpression(
                function,
                CollectionConverters.asScala(List.of(arguments.get(0))).toSeq());
    }

    private static ModerateFunction moderate(StructType type, String policy) {
        try {
            return new ModerateFunction(type, policy);
        } catch (PolicyException e) {
            throw new IllegalArgumentException("The policy is invalid:\n" + e.getMessage(), e);
        }
    }

    private static String constant(String name, Expression argument) {
        @Nullable Object value = argument.foldable() ? argument.eval(null) : null;
        if (value == null) {
            throw new IllegalArgumentException("The second argument of " + name + " must be a constant string");
        }
        return value.toString();
    }
}
