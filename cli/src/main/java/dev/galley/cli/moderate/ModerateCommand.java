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

/** {@code galley moderate}: decides about comments, and says why. */
@Command(
        name = "moderate",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = {
            "Decide about comments by a policy, in the order in which they were written, and say what each rule found.",
            "",
            "Comments come as a feed of comments (WordPress publishes one) or as JSON Lines, an object a line; the",
            "members are listed in docs/moderation.md. Nothing is sent anywhere."
        },
        footer = {
            "",
            "Exit codes: 0 all were decided; 1 some lines could not be read; 2 bad usage, or an input cannot be read.",
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
            description = "Feeds of comments or JSON Lines; - for standard input.")
    private List<Path> named = List.of();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "The policy: a file, newsroom or wordpress; several are layers, the lowest first."
                    + " Default: newsroom.")
    private List<String> policies = List.of("newsroom");

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "What was written before, and what people decided, as JSON Lines.")
    private @Nullable Path history;

    @Option(names = "--classifier", paramLabel = "FILE", description = "A classifier that was trained before.")
    private @Nullable Path classifier;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = DecisionFormat.Option.class,
            completionCandidates = DecisionFormat.Option.class,
            description = "How decisions are written: ${COMPLETION-CANDIDATES}. Default: text.")
    private DecisionFormat format = DecisionFormat.TEXT;

    public ModerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Policy policy = PolicyFiles.layered(policies);
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
