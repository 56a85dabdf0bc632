package dev.galley.cli.policy;

import dev.galley.cli.comments.PolicyFiles;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.VersionProvider;
import dev.galley.moderation.policy.PolicyWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code galley policy print}: a policy as a file, to begin one's own with. */
@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = {
            "Write a policy as a file says it, such as one that comes with Galley, to begin your own with.",
            "",
            "Of several layers it is what they amount to."
        },
        footer = {
            "",
            "Exit codes: 0 it was written; 2 bad usage, or a policy cannot be read.",
            "",
            "Examples:",
            "  galley policy print newsroom > site.json",
            "  galley policy print site.json sports.json > what-holds-for-sports.json",
        })
public final class PolicyPrintCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "POLICY",
            description = "A policy: a file, newsroom or wordpress; several are layers, the lowest first.")
    private List<String> layers = List.of();

    public PolicyPrintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.print(PolicyWriter.write(PolicyFiles.layered(layers)) + "\n");
    }
}
