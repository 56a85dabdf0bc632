package dev.galley.format.html.declared;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** JSON as maps, lists and strings. A broken document gives what came before the fault. */
public final class JsonTree {
    private static final int MAX_DEPTH = 64;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(16 << 20)
                    .build())
            .build();

    private final List<Object> roots = new ArrayList<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private @Nullable String fault;

    private JsonTree() {}

    /** Parses one or several JSON values. */
    public static JsonTree parse(String json) {
        JsonTree tree = new JsonTree();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            tree.read(parser);
        } catch (JacksonException e) {
            tree.fault = e.getOriginalMessage();
        }
        return tree;
    }

    /** Returns the values, each a map, a list or a string. */
    public List<Object> roots() {
        return roots;
    }

    /** Returns why reading stopped early; null if it did not. */
    public @Nullable String fault() {
        return fault;
    }

    private void read(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> push(new LinkedHashMap<String, Object>());
                case START_ARRAY -> push(new ArrayList<>());
                case END_OBJECT, END_ARRAY -> open.pop();
                case PROPERTY_NAME -> names.push(parser.currentName());
                case VALUE_NULL -> {
                    if (open.peek() instanceof Map) {
                        names.pop();
                    }
                }
                default -> add(parser.getString());
            }
        }
    }

    private void push(Object container) {
        add(container);
        open.push(container);
    }

    @SuppressWarnings("unchecked")
    private void add(Object value) {
        Object container = open.peek();
        if (container instanceof Map) {
            ((Map<String, Object>) container).put(names.pop(), value);
        } else if (container instanceof List) {
            ((List<Object>) container).add(value);
        } else {
            roots.add(value);
        }
    }
}
