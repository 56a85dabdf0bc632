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
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The messages and hints of findings in one language, loaded from UTF-8 properties files. The key of a message is the
 * code of the finding; the key of its hint ends in {@code .hint}. Both are patterns of {@link MessageFormat}. Immutable
 * and thread-safe.
 */
public final class MessageBundle {
    private final Locale locale;
    private final Map<String, String> patterns;

    private MessageBundle(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /**
     * Loads {@code NAME.properties}, overlaid by {@code NAME_LANGUAGE.properties} if that exists.
     *
     * @param name the name of the resource without its extension
     * @param locale the language; {@link Locale#ROOT} for {@code NAME.properties} alone
     * @param open opens a resource by name, such as {@code name -> MyRules.class.getResourceAsStream(name)}; called in
     *     the module of the caller, which need not open its resources to others
     * @throws IllegalArgumentException if {@code NAME.properties} does not exist
     */
    public static MessageBundle load(String name, Locale locale, Function<String, @Nullable InputStream> open) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(open, "open");
        Properties all = new Properties();
        if (!readInto(all, name + ".properties", open)) {
            throw new IllegalArgumentException("Missing resource " + name + ".properties");
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

    /** Returns these patterns overlaid by those of {@code other}, in the language of {@code other}. */
    public MessageBundle overlaidBy(MessageBundle other) {
        Objects.requireNonNull(other, "other");
        Map<String, String> both = new HashMap<>(patterns);
        both.putAll(other.patterns);
        return new MessageBundle(other.locale, Map.copyOf(both));
    }

    /** Returns the keys of all patterns, in no particular order. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    /** Returns the pattern for {@code key}, if there is one. */
    public Optional<String> pattern(String key) {
        return Optional.ofNullable(patterns.get(Objects.requireNonNull(key, "key")));
    }

    /** Returns the message for {@code code} with its placeholders filled, or the code itself if it has none. */
    public String message(String code, Object... arguments) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(arguments, "arguments");
        return pattern(code).map(pattern -> format(pattern, arguments)).orElse(code);
    }

    /** Returns the hint for {@code code} with its placeholders filled, if there is one. */
    public Optional<String> hint(String code, Object... arguments) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(arguments, "arguments");
        return pattern(code + ".hint").map(pattern -> format(pattern, arguments));
    }

    /** Fills the placeholders of a pattern according to the language of this bundle. */
    public String format(String pattern, Object... arguments) {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(arguments, "arguments");
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
