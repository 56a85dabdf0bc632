package dev.galley.cli.policy;

import dev.galley.cli.terminal.VersionProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code galley policy}: what can be done with policies before they go live. */
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Begin, look over and compare policies for comments, try them on past comments, train their classifier.",
        footer = {
            "",
            "Examples:",
            "  galley policy print newsroom > site.json",
            "  galley policy lint site.json",
            "  galley policy replay site.json stricter.json comments.jsonl",
            "  galley policy diff newsroom site.json",
        })
public final class PolicyCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "There is no command");
    }
}
