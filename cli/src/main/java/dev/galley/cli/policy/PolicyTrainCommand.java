package dev.galley.cli.policy;

import dev.galley.cli.comments.CommentFiles;
import dev.galley.cli.io.WholeFile;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.VersionProvider;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley policy train}: trains a classifier with the decisions of moderators. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = {
            "Train a classifier with moderated comments, given as JSON Lines with a member \"decision\".",
            "",
            "Approved comments are ham; comments that were rejected, removed or marked as spam are spam."
        },
        footer = {
            "",
            "Exit codes: 0 success; 1 some lines could not be read; 2 wrong usage, too few comments, or a file cannot be",
            "read or written.",
            "",
            "Examples:",
            "  galley policy train decided.jsonl -o comments.classifier",
            "  galley moderate --classifier comments.classifier --policy site.json new.jsonl",
        })
public final class PolicyTrainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "LABELLED", description = "JSON Lines files; - for standard input.")
    private List<Path> named = List.of();

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "Output file for the classifier.")
    private Path output = Path.of("");

    public PolicyTrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommentFiles files = new CommentFiles(terminal);
        ClassifierTrainer trainer = new ClassifierTrainer();
        for (JudgedComment comment : files.read(named)) {
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
            WholeFile.write(output, trainer::write);
            return terminal.print("Trained with " + trainer.examples(Label.HAM) + " ham and "
                    + trainer.examples(Label.SPAM) + " spam comments\n");
        } catch (IOException e) {
            terminal.printMessage(Problems.ofOutput(output.toString(), e));
            return ExitCode.FAILED;
        }
    }
}
