package dev.galley.cli.policy;

import dev.galley.cli.comments.ClassifierFile;
import dev.galley.cli.comments.CommentFiles;
import dev.galley.cli.comments.PolicyFiles;
import dev.galley.cli.io.WholeFile;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.VersionProvider;
import dev.galley.moderation.Policy;
import dev.galley.moderation.trial.JudgedComment;
import dev.galley.moderation.trial.Replay;
import dev.galley.moderation.trial.ReplayReport;
import dev.galley.text.classifier.TextClassifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley policy replay}: compares the decisions of two policies on past comments. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = {
            "Moderate past comments with two policies, in the order in which they were written, and compare the results.",
            "",
            "If the comments include the decisions of moderators, both policies are measured against them. A comment is",
            "bad if a moderator rejected it, removed it or marked it as spam; it is stopped if a policy does not approve it."
        },
        footer = {
            "",
            "Exit codes: 0 success; 1 some lines could not be read; 2 wrong usage, or a file cannot be read or written.",
            "",
            "Examples:",
            "  galley policy replay newsroom site.json comments.jsonl",
            "  galley policy replay newsroom site.json comments.jsonl --html replay.html",
            "  galley policy replay site.json site.json --rule links --last P1M comments.jsonl",
        })
public final class PolicyReplayCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "Current policy: a file, - for standard input, or the preset newsroom or wordpress.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "New policy to test.")
    private String after = "";

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "COMMENTS",
            description = "Comment feeds or JSON Lines files; - for standard input.")
    private List<Path> named = List.of();

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description =
                    "Compare only this rule: BEFORE with and without it, if both policies have the same version of it; or"
                            + " else BEFORE with the version of AFTER.")
    private @Nullable String rule;

    @Mixin
    private ReplayPeriod period = new ReplayPeriod();

    @Option(names = "--html", paramLabel = "FILE", description = "Also write an HTML page with charts and examples.")
    private @Nullable Path html;

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "5",
            description = "Number of examples for each kind of change. Default: 5.")
    private int examples = 5;

    @Option(names = "--classifier", paramLabel = "FILE", description = "Classifier written by \"galley policy train\".")
    private @Nullable Path classifier;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public PolicyReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (period.isContradictory()) {
            throw new ParameterException(spec.commandLine(), "--since and --last exclude each other");
        }
        Replay.Builder replay = policies();
        Optional<TextClassifier> trained = ClassifierFile.load(classifier);
        CommentFiles files = new CommentFiles(terminal);
        List<JudgedComment> comments = files.read(named);
        ReplayReport report = replay.examples(Math.max(0, examples))
                .setup(moderator -> trained.map(moderator::classifier).orElse(moderator))
                .since(period.since(comments))
                .until(period.until())
                .build()
                .run(comments);
        int printed = terminal.print(ReplayText.of(report));
        int written = html == null ? ExitCode.DONE : write(html, ReplayPage.of(report));
        return Math.max(files.exitCode(), Math.max(printed, written));
    }

    private Replay.Builder policies() {
        Policy first = PolicyFiles.named(terminal, before);
        Policy second = PolicyFiles.named(terminal, after);
        if (rule == null) {
            return Replay.builder(first, second);
        }
        try {
            return Replay.ofRule(first, second, rule);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--rule: " + e.getMessage());
        }
    }

    private int write(Path file, String page) {
        try {
            WholeFile.write(file, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
            return ExitCode.DONE;
        } catch (IOException e) {
            terminal.printMessage(Problems.ofOutput(file.toString(), e));
            return ExitCode.FAILED;
        }
    }
}
