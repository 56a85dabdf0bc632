package dev.galley.cli.policy;

import dev.galley.cli.terminal.VersionProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code galley policy}: commands for writing and testing moderation policies. */
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Print, check and compare moderation policies, test them on past comments, and train a classifier.",
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
        throw new ParameterException(spec.commandLine(), "No command given");
    }
}
