package dev.galley.cli.policy;

import dev.galley.cli.comments.PolicyFiles;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.Printable;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.UnusableFileException;
import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.Usage;
import dev.galley.moderation.lint.PolicyLint;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code galley policy lint}: finds likely mistakes in policies. */
public final class PolicyLintCommand implements Callable<Integer> {
    /** Findings about parts of a moderator that no policy names, such as its history: the command line does not know them. */
    private static final String RULE_NEEDS = "policy.rule-needs";

    private final Terminal terminal;

    private final Argument<List<String>> named = Argument.parameters(
            String.class,
            PositionalParamSpec.builder().paramLabel("POLICY").description("Policies: " + PolicyFiles.SEVERAL + "."));

    private final Argument<Optional<Path>> words = Argument.option(
            Path.class,
            OptionSpec.builder("--words")
                    .paramLabel("FILE")
                    .description("Innocent words that no term should match, one per line. Default: a built-in list."));

    public PolicyLintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("lint", this)
                .description(
                        "Find likely mistakes in policies: rules without effect, contradictory lists, terms that match"
                                + " innocent words.")
                .footer(
                        "",
                        "Exit codes: 0 no errors; 1 findings of severity error; 2 wrong usage, or a policy cannot be read.",
                        "",
                        "Examples:",
                        "  galley policy lint site.json",
                        "  galley policy lint --words /usr/share/dict/words site.json")
                .arguments(named, words)
                .commandLine();
    }

    @Override
    public Integer call() {
        int exitCode = ExitCode.DONE;
        for (String name : named.get()) {
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
        Optional<Path> words = this.words.get();
        if (words.isEmpty()) {
            return PolicyLint.standard();
        }
        try {
            return PolicyLint.standard().withWords(Files.readAllLines(words.get()));
        } catch (CharacterCodingException e) {
            throw new UnusableFileException(
                    Problems.line(words.get().toString(), "The file is not in UTF-8", "Convert it to UTF-8 first"));
        } catch (IOException e) {
            throw new UnusableFileException(Problems.of(words.get().toString(), e));
        }
    }
}
