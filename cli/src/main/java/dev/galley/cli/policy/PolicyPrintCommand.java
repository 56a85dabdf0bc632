package dev.galley.cli.policy;

import dev.galley.cli.comments.PolicyFiles;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.VersionProvider;
import dev.galley.moderation.policy.PolicyWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code galley policy print}: prints a policy as JSON. */
@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = {
            "Print a policy as JSON, for example a preset as the start of your own policy.",
            "",
            "Several policies are merged into one; each overrides those before it."
        },
        footer = {
            "",
            "Exit codes: 0 success; 2 wrong usage, or a policy cannot be read.",
            "",
            "Examples:",
            "  galley policy print newsroom > site.json",
            "  galley policy print site.json sports.json > merged.json",
        })
public final class PolicyPrintCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "POLICY",
            description = "Policies: files, - for standard input, or the presets newsroom or wordpress.")
    private List<String> layers = List.of();

    public PolicyPrintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.print(PolicyWriter.write(PolicyFiles.layered(terminal, layers)) + "\n");
    }
}
