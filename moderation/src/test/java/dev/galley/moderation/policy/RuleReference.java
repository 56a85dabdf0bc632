package dev.galley.moderation.policy;

import dev.galley.moderation.Option;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.RuleType;
import dev.galley.report.MessageBundle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Generator of the reference of moderation rules. */
final class RuleReference {
    private static final String INTRODUCTION = """
            # Moderation rules

            The rules that a policy can apply to comments. In a policy file, the name of a rule is its heading below; only options
            that differ from their defaults need to be given:

            ```json
            { "policy": "site", "rules": { "length": { "max": 2000, "action": "hold" } } }
            ```

            [moderation.md](moderation.md) explains how policies combine rules. This page is generated; if it is out of date,
            a test fails and says how to regenerate it.

            ## Settings of every rule

            """;

    /** The messages about verdicts, which are not evidence. */
    private static final Set<String> VERDICTS = Set.of("author.approve", "author.hold", "author.spam", "author.reject");

    /** The prefixes of the codes of evidence, for rules where they differ from the rule's name. */
    private static final Map<String, String> PREFIXES = Map.of(
            "author-rejections", "rejections",
            "author-required", "author",
            "author-trust", "trust",
            "discussion-closed", "discussion",
            "parent-not-approved", "parent");

    private RuleReference() {}

    /** Returns the page as Markdown. */
    static String markdown(MessageBundle messages) {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append("| member | value | description |\n|---|---|---|\n");
        row(RuleMembers.KIND, "a string", "The type of the rule, if it differs from the id.", page);
        for (Member<PolicyRule, PolicyRule, ?> member : RuleMembers.ALL) {
            row(member.name(), member.option().shape(), member.option().description(), page);
        }
        row(ConditionMembers.WHEN, "an object", ConditionMembers.WHEN_ABOUT, page);
        page.append("\n## Conditions\n\nThe members of `when`:\n\n");
        page.append("| member | value | description |\n|---|---|---|\n");
        ConditionMembers.ALL.forEach(member ->
                row(member.name(), member.option().shape(), member.option().description(), page));
        ConditionMembers.AGES.forEach(member -> row(
                ConditionMembers.ACCOUNT_AGE + "." + member.name(),
                member.option().shape(),
                member.option().description(),
                page));
        row(ConditionMembers.NOT, "an object with these members", ConditionMembers.NOT_ABOUT, page);
        page.append("\nIn the trace of a rule that was skipped:\n\n");
        messages(codes("when", messages), messages, page);
        List<RuleType> types = Rules.types().stream()
                .sorted(Comparator.comparing(RuleType::name))
                .toList();
        types.forEach(type -> chapter(type, messages, page));
        return page.toString();
    }

    private static void chapter(RuleType type, MessageBundle messages, StringBuilder page) {
        page.append("\n## ")
                .append(type.name())
                .append("\n\n")
                .append(type.description())
                .append("\n\n");
        page.append("The default action is ").append(word(type.defaultAction()));
        page.append("; the default exemption is ")
                .append(word(type.defaultExemption()))
                .append(".\n");
        if (!type.options().isEmpty()) {
            page.append("\n| option | value | default | description |\n|---|---|---|---|\n");
            type.options().forEach(option -> row(option, page));
        }
        List<String> codes = codes(PREFIXES.getOrDefault(type.name(), type.name()), messages);
        if (!codes.isEmpty()) {
            page.append("\nIn a trace:\n\n");
            messages(codes, messages, page);
        }
    }

    private static void messages(List<String> codes, MessageBundle messages, StringBuilder page) {
        codes.forEach(code -> page.append("- `")
                .append(code)
                .append("`: ")
                .append(shown(messages.pattern(code).orElse("")))
                .append('\n'));
    }

    private static <T> void row(Option<T> option, StringBuilder page) {
        page.append("| `").append(option.name()).append("` | ").append(cell(option.shape()));
        page.append(" | ").append(cell(words(option.write(option.defaultValue()))));
        page.append(" | ").append(cell(option.description())).append(" |\n");
    }

    private static void row(String name, String shape, String description, StringBuilder page) {
        page.append("| `").append(name).append("` | ").append(cell(shape));
        page.append(" | ").append(cell(description)).append(" |\n");
    }

    /** Returns the codes of evidence with a prefix. */
    private static List<String> codes(String prefix, MessageBundle messages) {
        return messages.keys().stream()
                .filter(key -> key.equals(prefix) || key.startsWith(prefix + "."))
                .filter(key -> !key.endsWith(".pass") && !key.endsWith(".author"))
                .filter(key -> !VERDICTS.contains(key))
                .sorted()
                .toList();
    }

    /** Returns the pattern for readers: with its arguments, but without their formats. */
    private static String shown(String pattern) {
        return pattern.replace("''", "'")
                .replaceAll("\\{[0-9]+,choice,(?:[^{}]|\\{[0-9]+})*<((?:[^{}<]|\\{[0-9]+})*)}", "$1")
                .replaceAll("\\{([0-9]+),[^{}]*}", "{$1}");
    }

    private static String words(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "none" : list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value.equals("") ? "none" : String.valueOf(value);
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace("*", "\\*");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
