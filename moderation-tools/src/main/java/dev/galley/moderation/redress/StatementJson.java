package dev.galley.moderation.redress;

import dev.galley.model.Url;
import dev.galley.moderation.internal.json.JsonText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Converts a statement of reasons to JSON, with the attributes of the DSA Transparency Database as names. */
final class StatementJson {
    private StatementJson() {}

    static String of(StatementOfReasons statement) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("puid", statement.reference());
        members.put("decision_visibility", List.of(statement.restriction().attribute()));
        members.put(
                "application_date",
                day(statement.applied().atOffset(ZoneOffset.UTC).toLocalDate()));
        statement.until().ifPresent(until -> members.put("end_date_visibility_restriction", day(until)));
        ground(statement.ground(), members);
        members.put("category", statement.ground().category());
        if (!statement.territories().isEmpty()) {
            members.put("territorial_scope", statement.territories());
        }
        members.put("content_type", List.of("CONTENT_TYPE_TEXT"));
        statement.language().ifPresent(language -> members.put("content_language", languageCode(language)));
        statement.written().ifPresent(written -> members.put("content_date", day(written.toLocalDate())));
        members.put("decision_facts", String.join(" ", statement.facts()));
        members.put("source_type", statement.source().attribute());
        members.put("automated_detection", statement.automatedDetection() ? "Yes" : "No");
        members.put("automated_decision", statement.automation().attribute());
        members.put("redress", statement.redress());
        return JsonText.pretty(members);
    }

    private static void ground(Ground ground, Map<String, Object> members) {
        if (ground.illegal()) {
            members.put("decision_ground", "DECISION_GROUND_ILLEGAL_CONTENT");
            members.put("illegal_content_legal_ground", ground.reference());
            members.put("illegal_content_explanation", ground.explanation());
        } else {
            members.put("decision_ground", "DECISION_GROUND_INCOMPATIBLE_CONTENT");
            members.put("incompatible_content_ground", ground.reference());
            members.put("incompatible_content_explanation", ground.explanation());
            members.put("incompatible_content_illegal", "No");
        }
        ground.url().map(Url::value).ifPresent(url -> members.put("decision_ground_reference_url", url));
    }

    private static String day(LocalDate date) {
        return date.toString();
    }

    private static String languageCode(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().toUpperCase(Locale.ROOT);
    }
}
