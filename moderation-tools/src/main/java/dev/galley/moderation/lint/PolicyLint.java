package dev.galley.moderation.lint;

import dev.galley.moderation.Policy;
import dev.galley.report.Finding;
import dev.galley.report.MessageBundle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Says what is odd about a policy, before comments show it: rules that can never match, decide or matter, lists that
 * contradict each other, terms that hit innocent words. The paths of the findings are JSON pointers into the policy file.
 * Immutable and thread-safe.
 */
public final class PolicyLint {
    private static final MessageBundle MESSAGES =
            MessageBundle.load("Messages", Locale.ROOT, name -> PolicyLint.class.getResourceAsStream(name));
    private static final PolicyLint STANDARD = new PolicyLint(innocentWords());

    private final List<String> words;

    private PolicyLint(List<String> words) {
        this.words = words;
    }

    /** One that tries terms on some hundred words that careless lists hit: "class", "specialist", "Essex". */
    public static PolicyLint standard() {
        return STANDARD;
    }

    /** One that tries terms on these words, such as a dictionary of the language that is written. */
    public PolicyLint withWords(Collection<String> words) {
        return new PolicyLint(List.copyOf(words));
    }

    /** What is odd about {@code policy}, the worst first. One that is a layer is checked best together with those below. */
    public List<Finding> check(Policy policy) {
        Inspection inspection = new Inspection(policy, words, MESSAGES, LintRules.ALL.get(0));
        LintRules.ALL.forEach(inspection::run);
        return inspection.findings().stream()
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
