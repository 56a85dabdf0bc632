package dev.galley.report;

import java.util.Map;
import java.util.Optional;

/**
 * A rule, described for people.
 *
 * @param code the code of its findings
 * @param severities how bad it is, by profile or by format: {@code publishable}, {@code rss} …; without those where it
 *     does not count
 * @param about what is wrong, and why that matters, in a sentence or two
 * @param bad an example that breaks the rule
 * @param good the same example in order
 * @param source what the rule rests on: the section of a specification, a measurement, custom
 */
public record RuleDescription(
        String code,
        Map<String, Severity> severities,
        String about,
        Optional<String> bad,
        Optional<String> good,
        String source) {
    public RuleDescription {
        severities = Map.copyOf(severities);
    }
}
