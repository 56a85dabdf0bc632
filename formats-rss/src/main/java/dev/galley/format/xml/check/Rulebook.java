package dev.galley.format.xml.check;

import dev.galley.report.Finding;
import dev.galley.report.MessageBundle;
import dev.galley.report.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How bad each finding is and what it says, from the resources. Thread-safe. */
final class Rulebook {
    static final Rulebook ENGLISH = new Rulebook(Locale.ROOT);

    private final MessageBundle rules;
    private final MessageBundle messages;
    private final Map<String, Severity> severities = new ConcurrentHashMap<>();

    private Rulebook(Locale locale) {
        rules = load("rules", Locale.ROOT);
        messages = load("Messages", locale);
    }

    static MessageBundle load(String name, Locale locale) {
        return MessageBundle.load(name, locale, resource -> Rulebook.class.getResourceAsStream(resource));
    }

    Finding finding(String code, Object... arguments) {
        Finding finding = Finding.of(code, severity(code), "", messages.message(code, arguments));
        return messages.hint(code, arguments).map(finding::withHint).orElse(finding);
    }

    private Severity severity(String code) {
        return severities.computeIfAbsent(
                code,
                c -> Severity.valueOf(rules.pattern(c + ".severity")
                        .orElseThrow(() -> new IllegalStateException("No severity in rules.properties: " + c))));
    }
}
