package dev.galley.cli.moderate;

import dev.galley.cli.comments.ClassifierFile;
import dev.galley.cli.comments.CommentFiles;
import dev.galley.cli.comments.PolicyFiles;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.VersionProvider;
import dev.galley.moderation.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley moderate}: moderates comments and gives the reasons. */
@Command(
        name = "moderate",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = {
            "Moderate comments with a policy, in the order in which they were written, and show why each rule applied.",
            "",
            "The comments come from comment feeds, such as those of WordPress, or from JSON Lines files with one comment",
            "per line; docs/moderation.md describes their members. Nothing is sent over the network."
        },
        footer = {
            "",
            "Exit codes: 0 success; 1 some lines could not be read; 2 wrong usage, or an input cannot be read.",
            "",
            "Examples:",
            "  galley moderate comments.rss",
            "  galley moderate --policy site.json --policy article.json comments.jsonl",
            "  galley moderate --history before.jsonl --format jsonl - < new.jsonl",
        })
public final class ModerateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "COMMENTS",
            description = "Comment feeds or JSON Lines files; - for standard input.")
    private List<Path> named = List.of();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "Policy: a file, - for standard input, or the preset newsroom or wordpress. If repeated, each policy overrides those before it."
                            + " Default: newsroom.")
    private List<String> policies = List.of("newsroom");

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "Earlier comments and the decisions of moderators, as JSON Lines.")
    private @Nullable Path history;

    @Option(names = "--classifier", paramLabel = "FILE", description = "Classifier written by \"galley policy train\".")
    private @Nullable Path classifier;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = DecisionFormat.Option.class,
            completionCandidates = DecisionFormat.Option.class,
            description = "Output format: ${COMPLETION-CANDIDATES}. Default: text.")
    private DecisionFormat format = DecisionFormat.TEXT;

    public ModerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Policy policy = PolicyFiles.layered(terminal, policies);
        DecisionOutput output = new DecisionOutput(terminal, format.writer(terminal.colours()));
        Queue queue = new Queue(policy, ClassifierFile.load(classifier), output);
        CommentFiles files = new CommentFiles(terminal);
        if (history != null) {
            queue.remember(files.read(List.of(history)));
        }
        queue.decide(files.read(named));
        return Math.max(output.finish(), files.exitCode());
    }
}
