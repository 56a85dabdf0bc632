package dev.galley.cli.moderate;

import dev.galley.cli.comments.ClassifierFile;
import dev.galley.cli.comments.CommentFiles;
import dev.galley.cli.comments.PolicyFiles;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.Usage;
import dev.galley.moderation.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code galley moderate}: moderates comments and gives the reasons. */
public final class ModerateCommand implements Callable<Integer> {
    private final Terminal terminal;

    private final Argument<List<Path>> named = Argument.parameters(
            Path.class,
            PositionalParamSpec.builder()
                    .paramLabel("COMMENTS")
                    .description("Comment feeds or JSON Lines files; - for standard input."));

    private final Argument<List<String>> policies = Argument.repeatableOption(
            String.class,
            OptionSpec.builder("--policy")
                    .paramLabel("FILE")
                    .description("Policy: " + PolicyFiles.ONE
                            + ". If repeated, each policy overrides those before it. Default: newsroom."));

    private final Argument<Optional<Path>> history = Argument.option(
            Path.class,
            OptionSpec.builder("--history")
                    .paramLabel("FILE")
                    .description("Earlier comments and the decisions of moderators, as JSON Lines."));

    private final Argument<Optional<Path>> classifier = Argument.option(
            Path.class,
            OptionSpec.builder("--classifier")
                    .paramLabel("FILE")
                    .description("Classifier written by \"galley policy train\"."));

    private final Argument<DecisionFormat> format = Argument.optionOr(
            DecisionFormat.TEXT,
            DecisionFormat.class,
            OptionSpec.builder("--format")
                    .paramLabel("FORMAT")
                    .converters(new DecisionFormat.Option())
                    .completionCandidates(new DecisionFormat.Option())
                    .description("Output format: ${COMPLETION-CANDIDATES}. Default: text."));

    public ModerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("moderate", this)
                .description(
                        "Moderate comments with a policy, in the order in which they were written, and show why each rule applied.",
                        "",
                        "The comments come from comment feeds, such as those of WordPress, or from JSON Lines files with one comment",
                        "per line; docs/moderation.md describes their members. Nothing is sent over the network.")
                .footer(
                        "",
                        "Exit codes: 0 success; 1 some lines could not be read; 2 wrong usage, or an input cannot be read.",
                        "",
                        "Examples:",
                        "  galley moderate comments.rss",
                        "  galley moderate --policy site.json --policy article.json comments.jsonl",
                        "  galley moderate --history before.jsonl --format jsonl - < new.jsonl")
                .arguments(named, policies, history, classifier, format)
                .commandLine();
    }

    @Override
    public Integer call() {
        Policy policy = PolicyFiles.layered(terminal, policies.get().isEmpty() ? List.of("newsroom") : policies.get());
        DecisionOutput output = new DecisionOutput(terminal, format.get().writer(terminal.colours()));
        Queue queue = new Queue(policy, classifier.get().map(ClassifierFile::load), output);
        CommentFiles files = new CommentFiles(terminal);
        history.get().ifPresent(file -> queue.remember(files.read(List.of(file))));
        queue.decide(files.read(named.get()));
        return Math.max(output.finish(), files.exitCode());
    }
}
