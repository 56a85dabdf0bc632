package dev.galley.cli.policy;

import dev.galley.cli.comments.ClassifierFile;
import dev.galley.cli.comments.CommentFiles;
import dev.galley.cli.comments.PolicyFiles;
import dev.galley.cli.io.WholeFile;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.Usage;
import dev.galley.cli.usage.UsageException;
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
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code galley policy replay}: compares the decisions of two policies on past comments. */
public final class PolicyReplayCommand implements Callable<Integer> {
    private final Terminal terminal;

    private final Argument<String> before = Argument.parameter(
            String.class,
            PositionalParamSpec.builder()
                    .index("0")
                    .paramLabel("BEFORE")
                    .description("Current policy: " + PolicyFiles.ONE + "."));

    private final Argument<String> after = Argument.parameter(
            String.class,
            PositionalParamSpec.builder().index("1").paramLabel("AFTER").description("New policy to test."));

    private final Argument<List<Path>> named = Argument.parameters(
            Path.class,
            PositionalParamSpec.builder()
                    .index("2..*")
                    .paramLabel("COMMENTS")
                    .description("Comment feeds or JSON Lines files; - for standard input."));

    private final Argument<Optional<String>> rule = Argument.option(
            String.class,
            OptionSpec.builder("--rule")
                    .paramLabel("ID")
                    .description(
                            "Compare only this rule: BEFORE with and without it, if both policies have the same version of it; or"
                                    + " else BEFORE with the version of AFTER."));

    private final ReplayPeriod period = new ReplayPeriod();

    private final Argument<Optional<Path>> html = Argument.option(
            Path.class,
            OptionSpec.builder("--html")
                    .paramLabel("FILE")
                    .description("Also write an HTML page with charts and examples."));

    private final Argument<Integer> examples = Argument.optionOr(
            5,
            Integer.class,
            OptionSpec.builder("--examples")
                    .paramLabel("N")
                    .description("Number of examples for each kind of change. Default: 5."));

    private final Argument<Optional<Path>> classifier = Argument.option(
            Path.class,
            OptionSpec.builder("--classifier")
                    .paramLabel("FILE")
                    .description("Classifier written by \"galley policy train\"."));

    public PolicyReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("replay", this)
                .description(
                        "Moderate past comments with two policies, in the order in which they were written, and compare the results.",
                        "",
                        "If the comments include the decisions of moderators, both policies are measured against them. A comment is",
                        "bad if a moderator rejected it, removed it or marked it as spam; it is stopped if a policy does not approve it.")
                .footer(
                        "",
                        "Exit codes: 0 success; 1 some lines could not be read; 2 wrong usage, or a file cannot be read or written.",
                        "",
                        "Examples:",
                        "  galley policy replay newsroom site.json comments.jsonl",
                        "  galley policy replay newsroom site.json comments.jsonl --html replay.html",
                        "  galley policy replay site.json site.json --rule links --last P1M comments.jsonl")
                .arguments(before, after, named, rule)
                .arguments(period.arguments())
                .arguments(html, examples, classifier)
                .commandLine();
    }

    @Override
    public Integer call() {
        if (period.isContradictory()) {
            throw new UsageException("--since and --last exclude each other");
        }
        Replay.Builder replay = policies();
        Optional<TextClassifier> trained = classifier.get().map(ClassifierFile::load);
        CommentFiles files = new CommentFiles(terminal);
        List<JudgedComment> comments = files.read(named.get());
        ReplayReport report = replay.examples(Math.max(0, examples.get()))
                .setup(moderator -> trained.map(moderator::classifier).orElse(moderator))
                .since(period.since(comments))
                .until(period.until())
                .build()
                .run(comments);
        int printed = terminal.print(ReplayText.of(report));
        int written = html.get().map(file -> write(file, ReplayPage.of(report))).orElse(ExitCode.DONE);
        return Math.max(files.exitCode(), Math.max(printed, written));
    }

    private Replay.Builder policies() {
        Policy first = PolicyFiles.named(terminal, before.get());
        Policy second = PolicyFiles.named(terminal, after.get());
        if (rule.get().isEmpty()) {
            return Replay.builder(first, second);
        }
        try {
            return Replay.ofRule(first, second, rule.get().get());
        } catch (IllegalArgumentException e) {
            throw new UsageException("--rule: " + e.getMessage());
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
