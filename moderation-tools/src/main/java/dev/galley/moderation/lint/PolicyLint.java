package dev.galley.moderation.lint;

import dev.galley.moderation.Policy;
import dev.galley.moderation.lint.rule.LintRules;
import dev.galley.report.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Finds problems in a policy before they affect comments: rules that can never match, decide or matter; contradictory
 * lists; terms that match ordinary words. The paths of findings are JSON pointers into the policy file. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * for (Finding finding : PolicyLint.standard().check(policy)) {
 *     System.out.println(finding);
 * }
 * }</pre>
 */
public final class PolicyLint {
    private static final PolicyLint STANDARD = new PolicyLint(innocentWords());

    private final List<String> words;

    private PolicyLint(List<String> words) {
        this.words = words;
    }

    /**
     * Returns a linter that tests terms with several hundred words that careless lists match: "class", "specialist",
     * "Essex".
     */
    public static PolicyLint standard() {
        return STANDARD;
    }

    /** Returns a linter that tests terms with the given words, such as a dictionary of the site's language. */
    public PolicyLint withWords(Collection<String> words) {
        return new PolicyLint(List.copyOf(words));
    }

    /**
     * Checks a policy and returns its problems, the most severe first. Check a layer together with the layers below it.
     */
    public List<Finding> check(Policy policy) {
        return LintRules.check(policy, words).stream()
                .sorted((a, b) -> b.severity().compareTo(a.severity()))
                .toList();
    }

    private static List<String> innocentWords() {
        try (InputStream in = Objects.requireNonNull(PolicyLint.class.getResourceAsStream("innocent-words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
