package dev.galley.cli.policy;

import dev.galley.cli.comments.PolicyFiles;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.Usage;
import dev.galley.moderation.policy.PolicyWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code galley policy print}: prints a policy as JSON. */
public final class PolicyPrintCommand implements Callable<Integer> {
    private final Terminal terminal;

    private final Argument<List<String>> layers = Argument.parameters(
            String.class,
            PositionalParamSpec.builder().paramLabel("POLICY").description("Policies: " + PolicyFiles.SEVERAL + "."));

    public PolicyPrintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("print", this)
                .description(
                        "Print a policy as JSON, for example a preset as the start of your own policy.",
                        "",
                        "Several policies are merged into one; each overrides those before it.")
                .footer(
                        "",
                        "Exit codes: 0 success; 2 wrong usage, or a policy cannot be read.",
                        "",
                        "Examples:",
                        "  galley policy print newsroom > site.json",
                        "  galley policy print site.json sports.json > merged.json")
                .arguments(layers)
                .commandLine();
    }

    @Override
    public Integer call() {
        return terminal.print(PolicyWriter.write(PolicyFiles.layered(terminal, layers.get())) + "\n");
    }
}
