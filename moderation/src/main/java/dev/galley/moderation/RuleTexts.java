package dev.galley.moderation;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The messages that a rule type brings along, in any languages. Immutable. */
final class RuleTexts {
    /** The suffix of the key of what would have passed instead. */
    static final String COUNTERFACTUAL = ".pass";

    /** The suffix of the key of a message for authors. */
    static final String AUTHOR = ".author";

    static final RuleTexts NONE = new RuleTexts(Map.of());

    private final Map<Locale, Map<String, String>> patterns;

    private RuleTexts(Map<Locale, Map<String, String>> patterns) {
        this.patterns = patterns;
    }

    /**
     * Returns these messages and another one.
     *
     * @throws IllegalArgumentException if the pattern is not one of {@link MessageFormat}
     */
    RuleTexts with(Locale locale, String key, String pattern) {
        new MessageFormat(Objects.requireNonNull(pattern, "text"), locale);
        Map<Locale, Map<String, String>> all = new LinkedHashMap<>(patterns);
        Map<String, String> language = new LinkedHashMap<>(all.getOrDefault(locale, Map.of()));
        language.put(key, pattern);
        all.put(locale, language);
        return new RuleTexts(all);
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** Returns a message in the locale, its language, or else in English or {@link Locale#ROOT}. */
    Optional<String> text(String key, Locale locale, Object... arguments) {
        if (patterns.isEmpty()) {
            return Optional.empty();
        }
        for (Locale tried : List.of(locale, Locale.forLanguageTag(locale.getLanguage()), Locale.ENGLISH, Locale.ROOT)) {
            String pattern = patterns.getOrDefault(tried, Map.of()).get(key);
            if (pattern != null) {
                return Optional.of(new MessageFormat(pattern, tried).format(arguments));
            }
        }
        return Optional.empty();
    }
}
