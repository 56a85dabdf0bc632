package dev.galley.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The messages and hints of findings in one language: properties in UTF-8, keyed by the finding's code; the hint stands
 * under the code with {@code .hint} behind it. Both are patterns of {@link MessageFormat}. Immutable and thread-safe.
 */
public final class MessageBundle {
    private final Locale locale;
    private final Map<String, String> patterns;

    private MessageBundle(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /**
     * Loads {@code NAME.properties}, and over it {@code NAME_LANGUAGE.properties} where that exists: what a translation
     * leaves out is said in the language of the first.
     *
     * @param name the name of the resource without its ending
     * @param locale the language that is wished; {@link Locale#ROOT} for the first alone
     * @param open finds a resource by name, such as {@code name -> MyRules.class.getResourceAsStream(name)}; asked in
     *     the caller's own module, which may keep its resources to itself
     * @throws IllegalArgumentException where there is no {@code NAME.properties}
     */
    public static MessageBundle load(String name, Locale locale, Function<String, @Nullable InputStream> open) {
        Properties all = new Properties();
        if (!readInto(all, name + ".properties", open)) {
            throw new IllegalArgumentException("There are no messages in " + name + ".properties");
        }
        if (!locale.getLanguage().isEmpty()) {
            readInto(all, name + "_" + locale.getLanguage() + ".properties", open);
        }
        return new MessageBundle(
                locale,
                all.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(k -> k, all::getProperty)));
    }

    private static boolean readInto(Properties all, String resource, Function<String, @Nullable InputStream> open) {
        try (InputStream in = open.apply(resource)) {
            if (in == null) {
                return false;
            }
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These patterns, and over them those of {@code other}, in its language. */
    public MessageBundle overlaidBy(MessageBundle other) {
        Map<String, String> both = new HashMap<>(patterns);
        both.putAll(other.patterns);
        return new MessageBundle(other.locale, Map.copyOf(both));
    }

    /** The keys of all patterns, in no order. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    /** The pattern for {@code key}, if there is one. */
    public Optional<String> pattern(String key) {
        return Optional.ofNullable(patterns.get(key));
    }

    /** The message of {@code code} with its arguments filled in; the code itself where it has no message. */
    public String message(String code, Object... arguments) {
        return pattern(code).map(pattern -> format(pattern, arguments)).orElse(code);
    }

    /** The hint for {@code code} with its arguments filled in, if there is one. */
    public Optional<String> hint(String code, Object... arguments) {
        return pattern(code + ".hint").map(pattern -> format(pattern, arguments));
    }

    /** Fills arguments into a pattern in this bundle's language. */
    public String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
