package dev.galley.moderation.policy;

import static dev.galley.moderation.policy.PolicySchema.object;

import dev.galley.moderation.Option;
import java.util.List;
import java.util.Map;

/** The JSON Schema of the values of an option. */
final class ValueSchema {
    /** The form that {@link java.time.Duration} parses, without signs. */
    private static final String TIME_SPAN = "^P(?=.)([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+([.][0-9]{1,9})?S)?)?$";

    private ValueSchema() {}

    /**
     * Returns the schema.
     *
     * @param file the schema of a list in a separate file
     */
    static Map<String, Object> of(Option<?> option, Map<String, Object> file) {
        return switch (option.kind()) {
            case INTEGER -> number(option, "integer", Integer.MAX_VALUE);
            case DECIMAL -> number(option, "number", Double.MAX_VALUE);
            case FLAG -> object("type", "boolean");
            case STRING -> object("type", "string");
            case STRINGS -> object("anyOf", List.of(list(object("type", "string")), file));
            case DURATION -> object("type", "string", "pattern", TIME_SPAN);
            case CHOICE -> object("enum", option.choices());
            case CHOICES -> list(object("enum", option.choices()));
        };
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return object("type", "array", "items", items);
    }

    private static Map<String, Object> number(Option<?> option, String type, double unbounded) {
        Map<String, Object> schema = object("type", type);
        if (option.min() > -unbounded) {
            schema.put("minimum", limit(option, option.min()));
        }
        if (option.max() < unbounded) {
            schema.put("maximum", limit(option, option.max()));
        }
        return schema;
    }

    private static Object limit(Option<?> option, double limit) {
        return option.kind() == Option.Kind.INTEGER ? (Object) (int) limit : (Object) limit;
    }
}
