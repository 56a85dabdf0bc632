package dev.galley.cli.policy;

import dev.galley.cli.comments.PolicyFiles;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.Printable;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.UnusableFileException;
import dev.galley.cli.terminal.VersionProvider;
import dev.galley.moderation.lint.PolicyLint;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley policy lint}: finds likely mistakes in policies. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = "Find likely mistakes in policies: rules without effect, contradictory lists, terms that match"
                + " innocent words.",
        footer = {
            "",
            "Exit codes: 0 no errors; 1 findings of severity error; 2 wrong usage, or a policy cannot be read.",
            "",
            "Examples:",
            "  galley policy lint site.json",
            "  galley policy lint --words /usr/share/dict/words site.json",
        })
public final class PolicyLintCommand implements Callable<Integer> {
    /** Findings about parts of a moderator that no policy names, such as its history: the command line does not know them. */
    private static final String RULE_NEEDS = "policy.rule-needs";

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "POLICY",
            description = "Policies: files, - for standard input, or the presets newsroom or wordpress.")
    private List<String> named = List.of();

    @Option(
            names = "--words",
            paramLabel = "FILE",
            description = "Innocent words that no term should match, one per line. Default: a built-in list.")
    private @Nullable Path words;

    public PolicyLintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int exitCode = ExitCode.DONE;
        for (String name : named) {
            exitCode = Math.max(exitCode, lint(name));
        }
        return exitCode;
    }

    private int lint(String name) {
        try {
            List<Finding> findings = lint().check(PolicyFiles.named(terminal, name)).stream()
                    .filter(finding -> !finding.code().equals(RULE_NEEDS))
                    .toList();
            StringBuilder out = new StringBuilder();
            findings.forEach(
                    finding -> out.append(Printable.line(name + ": " + finding)).append('\n'));
            boolean errors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            String printed = findings.isEmpty() ? Printable.line(name) + ": no findings\n" : out.toString();
            return Math.max(terminal.print(printed), errors ? ExitCode.FINDINGS : ExitCode.DONE);
        } catch (UnusableFileException e) {
            e.lines().forEach(terminal::printMessage);
            return ExitCode.FAILED;
        }
    }

    private PolicyLint lint() {
        if (words == null) {
            return PolicyLint.standard();
        }
        try {
            return PolicyLint.standard().withWords(Files.readAllLines(words));
        } catch (CharacterCodingException e) {
            throw new UnusableFileException(
                    Problems.line(words.toString(), "The file is not in UTF-8", "Convert it to UTF-8 first"));
        } catch (IOException e) {
            throw new UnusableFileException(Problems.of(words.toString(), e));
        }
    }
}
