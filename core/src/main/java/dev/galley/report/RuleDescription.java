package dev.galley.report;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The description of a rule for the rule reference.
 *
 * @param code the code of its findings
 * @param severities the severity by profile or format, such as {@code publishable} or {@code rss}; names for which the
 *     rule is switched off are missing
 * @param about what is wrong and why it matters, in one or two sentences
 * @param bad an example that violates the rule
 * @param good the corrected example
 * @param source the section of a specification, a measurement, or "common practice"
 */
public record RuleDescription(
        String code,
        Map<String, Severity> severities,
        String about,
        Optional<String> bad,
        Optional<String> good,
        String source) {
    public RuleDescription {
        Objects.requireNonNull(code, "code");
        severities = Map.copyOf(Objects.requireNonNull(severities, "severities"));
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(bad, "bad");
        Objects.requireNonNull(good, "good");
        Objects.requireNonNull(source, "source");
    }
}
