package dev.galley.cli.policy;

import dev.galley.cli.comments.CommentFiles;
import dev.galley.cli.io.WholeFile;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.Usage;
import dev.galley.model.Text;
import dev.galley.moderation.trial.GroundTruth;
import dev.galley.moderation.trial.JudgedComment;
import dev.galley.text.classifier.ClassifierTrainer;
import dev.galley.text.classifier.Label;
import dev.galley.text.classifier.TextClassifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code galley policy train}: trains a classifier with the decisions of moderators. */
public final class PolicyTrainCommand implements Callable<Integer> {
    private final Terminal terminal;

    private final Argument<List<Path>> named = Argument.parameters(
            Path.class,
            PositionalParamSpec.builder()
                    .paramLabel("LABELLED")
                    .description("JSON Lines files; - for standard input."));

    private final Argument<Path> output = Argument.requiredOption(
            Path.class, OptionSpec.builder("-o").paramLabel("FILE").description("Output file for the classifier."));

    public PolicyTrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("train", this)
                .description(
                        "Train a classifier with moderated comments, given as JSON Lines with a member \"decision\".",
                        "",
                        "Approved comments are ham; comments that were rejected, removed or marked as spam are spam.")
                .footer(
                        "",
                        "Exit codes: 0 success; 1 some lines could not be read; 2 wrong usage, too few comments, or a file cannot be",
                        "read or written.",
                        "",
                        "Examples:",
                        "  galley policy train decided.jsonl -o comments.classifier",
                        "  galley moderate --classifier comments.classifier --policy site.json new.jsonl")
                .arguments(named, output)
                .commandLine();
    }

    @Override
    public Integer call() {
        CommentFiles files = new CommentFiles(terminal);
        ClassifierTrainer trainer = new ClassifierTrainer();
        for (JudgedComment comment : files.read(named.get())) {
            String text = comment.submission().comment().body().map(Text::value).orElse("");
            comment.groundTruth()
                    .ifPresent(truth -> trainer.learn(text, truth == GroundTruth.BAD ? Label.SPAM : Label.HAM));
        }
        if (Math.min(trainer.examples(Label.SPAM), trainer.examples(Label.HAM)) < TextClassifier.MIN_EXAMPLES) {
            terminal.printMessage(Problems.line(
                    "galley policy train",
                    "Too few comments to train with: " + trainer.examples(Label.HAM) + " ham and "
                            + trainer.examples(Label.SPAM) + " spam",
                    "At least " + TextClassifier.MIN_EXAMPLES + " of each are needed"));
            return ExitCode.FAILED;
        }
        return Math.max(files.exitCode(), save(trainer));
    }

    private int save(ClassifierTrainer trainer) {
        try {
            WholeFile.write(output.get(), trainer::write);
            return terminal.print("Trained with " + trainer.examples(Label.HAM) + " ham and "
                    + trainer.examples(Label.SPAM) + " spam comments\n");
        } catch (IOException e) {
            terminal.printMessage(Problems.ofOutput(output.get().toString(), e));
            return ExitCode.FAILED;
        }
    }
}
