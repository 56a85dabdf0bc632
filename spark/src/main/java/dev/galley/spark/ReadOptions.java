package dev.galley.spark;

import dev.galley.format.FeedReader;
import dev.galley.format.Limits;
import dev.galley.internal.NearestWord;
import dev.galley.json.JsonOptions;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The options of reading, checked.
 *
 * @param limits the limits that differ from the default, by the names of their options
 */
record ReadOptions(List<String> paths, Mode mode, boolean strict, boolean commenterEmails, Map<String, Long> limits)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What rows are. */
    enum Mode {
        ARTICLES,
        COMMENTS,
        FEEDS;

        String option() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Sets one limit. */
    private interface Setter {
        Limits set(Limits limits, long value);
    }

    private static final Map<String, Setter> LIMITS = new TreeMap<>(Map.of(
            "maxBytes", Limits::withBytes,
            "maxDepth", (limits, value) -> limits.withDepth(Math.toIntExact(value)),
            "maxTextLength", (limits, value) -> limits.withTextLength(Math.toIntExact(value)),
            "maxArticleLength", (limits, value) -> limits.withArticleLength(Math.toIntExact(value)),
            "maxArticleElements", (limits, value) -> limits.withArticleElements(Math.toIntExact(value)),
            "maxItems", Limits::withItems,
            "maxFindings", (limits, value) -> limits.withFindings(Math.toIntExact(value))));

    /** The names of all options. Spark sets the first two in {@code load(…)}. */
    private static final List<String> NAMES = Stream.concat(
                    Stream.of("path", "paths", "mode", "strict", "commenterEmails"), LIMITS.keySet().stream())
            .toList();

    /**
     * Reads the options.
     *
     * @throws IllegalArgumentException if one is unknown or has a value that it cannot have
     */
    static ReadOptions of(CaseInsensitiveStringMap options) {
        requireKnown(options, NAMES);
        Map<String, Long> limits = new TreeMap<>();
        for (Map.Entry<String, Setter> limit : LIMITS.entrySet()) {
            String value = options.get(limit.getKey());
            if (value != null) {
                limits.put(limit.getKey(), limit(limit.getKey(), value));
            }
        }
        return new ReadOptions(
                paths(options), mode(options), flag(options, "strict"), flag(options, "commenterEmails"), limits);
    }

    /** Fails if there is an option that {@code names} does not have, which may be misspelt. */
    static void requireKnown(CaseInsensitiveStringMap options, List<String> names) {
        for (String option : options.keySet()) {
            if (names.stream().noneMatch(name -> name.equalsIgnoreCase(option))) {
                String hint = NearestWord.to(option, names.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                        .map(near -> " Did you mean \"" + near + "\"?")
                        .orElse("");
                throw new IllegalArgumentException("The format galley has no option \"" + option + "\" here." + hint
                        + " The options are " + String.join(", ", names) + ".");
            }
        }
    }

    static boolean flag(CaseInsensitiveStringMap options, String name) {
        String value = options.getOrDefault(name, "false");
        if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException(
                    "The option \"" + name + "\" must be true or false, but is \"" + value + "\"");
        }
        return Boolean.parseBoolean(value);
    }

    private static Mode mode(CaseInsensitiveStringMap options) {
        String value = options.getOrDefault("mode", Mode.ARTICLES.option());
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.option().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The option \"mode\" must be one of "
                        + Arrays.stream(Mode.values()).map(Mode::option).collect(Collectors.joining(", "))
                        + ", but is \"" + value + "\""));
    }

    private static long limit(String name, String value) {
        try {
            long number = Long.parseLong(value);
            with(Limits.DEFAULT, name, number);
            return number;
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "The option \"" + name + "\" must be a whole number within its range, but is \"" + value + "\"", e);
        }
    }

    private static Limits with(Limits limits, String name, long value) {
        Setter setter = LIMITS.get(name);
        return setter == null ? limits : setter.set(limits, value);
    }

    /** Spark passes several paths as a JSON array. */
    private static List<String> paths(CaseInsensitiveStringMap options) {
        List<String> paths = new ArrayList<>();
        String one = options.get("path");
        if (one != null) {
            paths.add(one);
        }
        String more = options.get("paths");
        if (more != null) {
            try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), more)) {
                for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                    if (token == JsonToken.VALUE_STRING) {
                        paths.add(in.getString());
                    }
                }
            } catch (JacksonException e) {
                throw new IllegalArgumentException(
                        "The option \"paths\" must be a JSON array of strings, but is \"" + more + "\"", e);
            }
        }
        return List.copyOf(paths);
    }

    FeedReader reader() {
        Limits all = Limits.DEFAULT;
        for (Map.Entry<String, Long> limit : limits.entrySet()) {
            all = with(all, limit.getKey(), limit.getValue());
        }
        FeedReader.Builder builder = FeedReader.builder().limits(all);
        return (strict ? builder.strict() : builder).build();
    }

    JsonOptions json() {
        return commenterEmails ? JsonOptions.DEFAULT.withCommenterEmails() : JsonOptions.DEFAULT;
    }
}
