package dev.galley.cli.policy;

import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Usage;
import dev.galley.cli.usage.UsageException;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code galley policy}: commands for writing and testing moderation policies. */
public final class PolicyCommand implements Callable<Integer> {
    private final Terminal terminal;

    public PolicyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("policy", this)
                .description(
                        "Print, check and compare moderation policies, test them on past comments, and train a classifier.")
                .footer(
                        "",
                        "Examples:",
                        "  galley policy print newsroom > site.json",
                        "  galley policy lint site.json",
                        "  galley policy replay site.json stricter.json comments.jsonl",
                        "  galley policy diff newsroom site.json")
                .subcommand(new PolicyLintCommand(terminal).commandLine())
                .subcommand(new PolicyPrintCommand(terminal).commandLine())
                .subcommand(new PolicyTermsCommand(terminal).commandLine())
                .subcommand(new PolicyDiffCommand(terminal).commandLine())
                .subcommand(new PolicyReplayCommand(terminal).commandLine())
                .subcommand(new PolicyActivityCommand(terminal).commandLine())
                .subcommand(new PolicyTrainCommand(terminal).commandLine())
                .commandLine();
    }

    @Override
    public Integer call() {
        throw new UsageException("No command given");
    }
}
