package dev.galley.format.spi;

import dev.galley.internal.syntax.Syntax;
import dev.galley.report.Finding;
import dev.galley.report.MessageBundle;
import dev.galley.report.RuleDescription;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a format's checks find: how bad each finding is and what it says. A format has {@code rules.properties} and
 * {@code Messages.properties} beside its checks; what it does not say is said by those of the syntaxes. Thread-safe.
 */
public final class Rulebook {
    private static final String SEVERITY = ".severity";

    private final Function<String, @Nullable InputStream> open;
    private final MessageBundle rules;
    private final Map<String, Severity> severities;
    private final MessageBundle messages;
    private final Map<String, Rulebook> translations;

    private Rulebook(
            Function<String, @Nullable InputStream> open,
            MessageBundle rules,
            Map<String, Severity> severities,
            MessageBundle messages,
            Map<String, Rulebook> translations) {
        this.open = open;
        this.rules = rules;
        this.severities = severities;
        this.messages = messages;
        this.translations = translations;
    }

    /**
     * Loads the rules and messages of a format, in English.
     *
     * @param open finds the format's resources by name
     */
    public static Rulebook load(Function<String, @Nullable InputStream> open) {
        MessageBundle rules = over("rules", Locale.ROOT, open);
        MessageBundle english = over("Messages", Locale.ROOT, open);
        return new Rulebook(open, rules, severities(rules), english, new ConcurrentHashMap<>());
    }

    /** The same rules in another language, loaded once; in English where it is not spoken. */
    public Rulebook in(Locale locale) {
        Rulebook known = translations.get(locale.getLanguage());
        if (known != null) {
            return known;
        }
        // Only what is spoken is kept: strangers may ask for any language there is.
        return isSpoken(locale.getLanguage())
                ? translations.computeIfAbsent(locale.getLanguage(), language -> translated(locale))
                : this;
    }

    private boolean isSpoken(String language) {
        if (language.isEmpty()) {
            return false;
        }
        try (InputStream there = open.apply("Messages_" + language + ".properties")) {
            return there != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rulebook translated(Locale locale) {
        return new Rulebook(open, rules, severities, over("Messages", locale, open), translations);
    }

    private static MessageBundle over(String name, Locale locale, Function<String, @Nullable InputStream> open) {
        return MessageBundle.load(name, locale, Syntax.class::getResourceAsStream)
                .overlaidBy(MessageBundle.load(name, locale, open));
    }

    private static Map<String, Severity> severities(MessageBundle rules) {
        Map<String, Severity> found = new HashMap<>();
        for (String key : rules.keys()) {
            if (key.endsWith(SEVERITY)) {
                String code = key.substring(0, key.length() - SEVERITY.length());
                found.put(code, Severity.valueOf(rules.pattern(key).orElseThrow()));
            }
        }
        return Map.copyOf(found);
    }

    /** The finding of {@code code} with its severity, message and hint. */
    public Finding finding(String code, Object... arguments) {
        Severity severity = severities.get(code);
        if (severity == null) {
            throw new IllegalArgumentException("There is no severity for " + code + " in rules.properties");
        }
        Finding finding = Finding.of(code, severity, "", messages.message(code, arguments));
        return messages.hint(code, arguments).map(finding::withHint).orElse(finding);
    }

    /**
     * A finding that was told in English while reading, as this rulebook tells it: its value is the argument. As it is
     * where there is no message for it.
     */
    public Finding told(Finding finding) {
        if (messages.pattern(finding.code()).isEmpty()) {
            return finding;
        }
        Object value = finding.value().orElse("");
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.path(),
                finding.location(),
                finding.value(),
                messages.message(finding.code(), value),
                messages.hint(finding.code(), value).or(finding::hint));
    }

    /** Every rule, by code, each as bad in all of these formats. */
    public List<RuleDescription> describe(List<String> formats) {
        return severities.keySet().stream()
                .sorted()
                .map(code -> describe(code, formats))
                .toList();
    }

    private RuleDescription describe(String code, List<String> formats) {
        Map<String, Severity> perFormat = new HashMap<>();
        formats.forEach(format -> perFormat.put(format, severities.get(code)));
        return new RuleDescription(
                code,
                perFormat,
                rules.pattern(code + ".about").orElse(""),
                rules.pattern(code + ".bad"),
                rules.pattern(code + ".good"),
                rules.pattern(code + ".source").orElse(""));
    }
}
