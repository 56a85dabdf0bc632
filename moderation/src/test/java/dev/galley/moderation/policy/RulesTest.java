package dev.galley.moderation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.Option;
import dev.galley.moderation.RuleType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public static final RuleType (\\w+) =", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile(
            "\\{@code (\\w+)} \\((?:boolean|string|integer|number|duration|list|one)\\b[^()]*; default ([^()]*)\\):");

    @Test
    void theDocumentationOfEachRuleListsItsOptionsWithTheirDefaults() throws ReflectiveOperationException, IOException {
        Matcher constant =
                CONSTANT.matcher(Files.readString(Path.of("src/main/java/dev/galley/moderation/policy/Rules.java")));
        List<RuleType> documented = new ArrayList<>();
        while (constant.find()) {
            RuleType type = (RuleType) Rules.class.getField(constant.group(2)).get(null);
            documented.add(type);
            assertThat(options(constant.group(1))).as(type.name()).isEqualTo(options(type));
        }
        assertThat(documented).containsExactlyInAnyOrderElementsOf(Rules.types());
    }

    private static Map<String, String> options(String javadoc) {
        Map<String, String> defaults = new LinkedHashMap<>();
        Matcher option = OPTION.matcher(javadoc.replaceAll("\\s+\\* *", " "));
        while (option.find()) {
            defaults.put(option.group(1), option.group(2));
        }
        return defaults;
    }

    private static Map<String, String> options(RuleType type) {
        Map<String, String> defaults = new LinkedHashMap<>();
        type.options().forEach(option -> defaults.put(option.name(), defaultOf(option)));
        return defaults;
    }

    private static <T> String defaultOf(Option<T> option) {
        Object value = option.write(option.defaultValue());
        if (value instanceof List<?> list) {
            if (!list.isEmpty() && list.equals(option.choices())) {
                return "all";
            }
            if (list.size() > 10) {
                return list.size() + " known ones";
            }
            return list.isEmpty()
                    ? "empty"
                    : String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return String.valueOf(value);
    }
}
