package dev.galley.format.spi;

import dev.galley.internal.syntax.Syntax;
import dev.galley.report.Finding;
import dev.galley.report.MessageBundle;
import dev.galley.report.RuleDescription;
import dev.galley.report.Severity;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The severities and texts of the findings of one format. They are loaded from {@code rules.properties} and {@code
 * Messages.properties}, which lie beside the checks of the format; codes that these do not define are looked up in the
 * texts of {@code dev.galley.internal.syntax}. Thread-safe.
 */
public final class Rulebook {
    private static final String SEVERITY = ".severity";
    private static final String MESSAGES = "Messages";

    private final Function<String, @Nullable InputStream> open;
    private final MessageBundle rules;
    private final Map<String, Severity> severities;
    private final MessageBundle messages;
    private final Translations<Rulebook> translations;

    private Rulebook(
            Function<String, @Nullable InputStream> open,
            MessageBundle rules,
            Map<String, Severity> severities,
            MessageBundle messages,
            Translations<Rulebook> translations) {
        this.open = open;
        this.rules = rules;
        this.severities = severities;
        this.messages = messages;
        this.translations = translations;
    }

    /**
     * Loads the rules and the English messages of a format.
     *
     * @param open opens a resource of the format by name; returns {@code null} if it does not exist
     * @throws IllegalArgumentException if {@code rules.properties} or {@code Messages.properties} does not exist
     */
    public static Rulebook load(Function<String, @Nullable InputStream> open) {
        Objects.requireNonNull(open, "open");
        MessageBundle rules = over("rules", Locale.ROOT, open);
        MessageBundle english = over(MESSAGES, Locale.ROOT, open);
        return new Rulebook(open, rules, severities(rules), english, new Translations<>(MESSAGES, open));
    }

    /**
     * Returns these rules with messages in the language of {@code locale}, or in English without a translation.
     * Translations are loaded once.
     */
    public Rulebook in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return translations
                .in(locale.getLanguage(), language -> translated(locale))
                .orElse(this);
    }

    private Rulebook translated(Locale locale) {
        return new Rulebook(open, rules, severities, over(MESSAGES, locale, open), translations);
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

    /**
     * Creates a finding with the severity, message and hint of its code.
     *
     * @param arguments fill the placeholders of the message and the hint
     * @throws IllegalArgumentException if {@code rules.properties} has no severity for the code
     */
    public Finding finding(String code, Object... arguments) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(arguments, "arguments");
        Finding finding = Finding.of(code, severity(code), "", messages.message(code, arguments));
        return messages.hint(code, arguments).map(finding::withHint).orElse(finding);
    }

    /**
     * Returns the severity of the findings with this code.
     *
     * @throws IllegalArgumentException if {@code rules.properties} has no severity for the code
     */
    public Severity severity(String code) {
        Severity severity = severities.get(Objects.requireNonNull(code, "code"));
        if (severity == null) {
            throw new IllegalArgumentException("rules.properties has no severity for " + code);
        }
        return severity;
    }

    /**
     * Translates the message and hint of a finding that was created in English while reading. The value of the finding
     * fills the placeholder {@code {0}}. Returns the finding unchanged without a message for its code.
     */
    public Finding translate(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        if (messages.pattern(finding.code()).isEmpty()) {
            return finding;
        }
        Object value = finding.value().orElse("");
        return finding.withTexts(messages.message(finding.code(), value), messages.hint(finding.code(), value));
    }

    /**
     * Describes every rule, sorted by code, for the rule reference.
     *
     * @param formats the names of the formats in which the severities apply
     */
    public List<RuleDescription> describe(List<String> formats) {
        Objects.requireNonNull(formats, "formats");
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
