package dev.galley.moderation.redress;

import dev.galley.model.Url;
import dev.galley.moderation.Decision;
import dev.galley.moderation.TraceEntry;
import dev.galley.report.MessageBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a statement of reasons in sentences. */
final class StatementText {
    private static final MessageBundle ENGLISH = load(Locale.ROOT);
    private static final Map<String, MessageBundle> OTHERS = Map.of("de", load(Locale.GERMAN));

    private StatementText() {}

    /**
     * Returns the findings of the rules that requested the verdict; if the score decided, of those that contributed to
     * it.
     */
    static List<String> facts(Decision decision, Locale locale) {
        List<TraceEntry> entries = decision.decisive();
        if (entries.isEmpty()) {
            entries = decision.trace().stream()
                    .filter(entry -> entry.acts() && entry.weight() > 0)
                    .toList();
        }
        return entries.stream()
                .flatMap(entry -> entry.evidence().stream())
                .map(evidence -> evidence.message(locale) + ".")
                .distinct()
                .toList();
    }

    static String of(StatementOfReasons statement, Locale locale) {
        MessageBundle words = OTHERS.getOrDefault(locale.getLanguage(), ENGLISH);
        List<String> lines = new ArrayList<>();
        lines.add(words.message("restriction." + key(statement.restriction())));
        lines.add(scope(statement, words));
        lines.add(words.message("facts") + " " + String.join(" ", statement.facts()));
        lines.add(words.message("source." + key(statement.source())));
        lines.add(words.message(statement.automatedDetection() ? "detection.automated" : "detection.person") + " "
                + words.message("automation." + key(statement.automation())));
        lines.add(words.message(
                statement.ground().illegal() ? "ground.law" : "ground.terms",
                statement.ground().reference(),
                statement.ground().explanation()));
        statement.ground().url().map(Url::value).ifPresent(lines::add);
        if (!statement.redress().isEmpty()) {
            lines.add(words.message("redress") + " " + String.join(" ", statement.redress()));
        }
        lines.add(words.message("reference", statement.reference()));
        return String.join("\n", lines) + "\n";
    }

    private static String scope(StatementOfReasons statement, MessageBundle words) {
        String where = statement.territories().isEmpty()
                ? words.message("territory.all")
                : words.message("territory.some", String.join(", ", statement.territories()));
        String howLong = statement
                .until()
                .map(until -> words.message("duration.until", until.toString()))
                .orElseGet(() -> words.message("duration.open"));
        return where + " " + howLong;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static MessageBundle load(Locale locale) {
        return MessageBundle.load("Statement", locale, name -> StatementText.class.getResourceAsStream(name));
    }
}
