package dev.galley.cli;

import dev.galley.report.RuleCatalog;
import dev.galley.report.RuleDescription;
import dev.galley.report.Severity;
import dev.galley.validation.Profile;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Generates the rule reference from the rules of all modules. */
final class RuleReference {
    private static final String INTRODUCTION = """
            # Rules

            The rules of `galley validate`, `Validator` and `Feeds.validate`. Every finding names its rule by one of the codes
            below. The severity depends on the profile; `Profile.toBuilder()` changes it or switches a rule off. For
            documents, use `FeedValidator.builder().severity(code, severity)`.

            This page is generated. `RuleReferenceTest` fails if it is out of date, and says how to regenerate it.
            """;

    private RuleReference() {}

    static String markdown() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        ServiceLoader.load(RuleCatalog.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(RuleCatalog::title))
                .forEach(catalog -> chapter(catalog, page));
        return page.toString();
    }

    private static void chapter(RuleCatalog catalog, StringBuilder page) {
        page.append("\n## ").append(catalog.title()).append('\n');
        table(catalog.rules(), page);
        for (RuleDescription rule : catalog.rules()) {
            page.append("\n### ")
                    .append(rule.code())
                    .append("\n\n")
                    .append(rule.about())
                    .append("\n\n");
            item("Severity", Optional.of(severities(rule.severities())), page);
            item("Bad", rule.bad(), page);
            item("Good", rule.good(), page);
            item("Source", Optional.of(rule.source()).filter(source -> !source.isEmpty()), page);
        }
    }

    private static void table(List<RuleDescription> rules, StringBuilder page) {
        List<String> columns = inOrder(rules.stream()
                .flatMap(rule -> rule.severities().keySet().stream())
                .toList());
        page.append("\n| rule |");
        columns.forEach(column -> page.append(' ').append(column).append(" |"));
        page.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
        for (RuleDescription rule : rules) {
            page.append("| [")
                    .append(rule.code())
                    .append("](#")
                    .append(anchor(rule.code()))
                    .append(") |");
            for (String column : columns) {
                Severity severity = rule.severities().get(column);
                page.append(' ').append(severity == null ? "" : word(severity)).append(" |");
            }
            page.append('\n');
        }
    }

    private static String severities(Map<String, Severity> severities) {
        return severities.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<Severity, List<String>>comparingByKey().reversed())
                .map(entry -> word(entry.getKey()) + " in " + String.join(", ", inOrder(entry.getValue())))
                .collect(Collectors.joining("; "));
    }

    /** Sorts profiles in their own order, followed by all other names. */
    private static List<String> inOrder(Collection<String> names) {
        List<String> presets = Profile.names();
        return names.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (String name) -> presets.contains(name) ? presets.indexOf(name) : presets.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static void item(String name, Optional<String> words, StringBuilder page) {
        words.ifPresent(found ->
                page.append("- ").append(name).append(": ").append(found).append('\n'));
    }

    /** Returns the anchor that code hosts derive from a heading: without the dot. */
    private static String anchor(String code) {
        return code.replace(".", "");
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
