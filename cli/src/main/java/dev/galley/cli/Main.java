package dev.galley.cli;

import dev.galley.cli.completion.CompletionCommand;
import dev.galley.cli.convert.ConvertCommand;
import dev.galley.cli.moderate.ModerateCommand;
import dev.galley.cli.policy.PolicyCommand;
import dev.galley.cli.policy.PolicyDiffCommand;
import dev.galley.cli.policy.PolicyLintCommand;
import dev.galley.cli.policy.PolicyPrintCommand;
import dev.galley.cli.policy.PolicyReplayCommand;
import dev.galley.cli.policy.PolicyTrainCommand;
import dev.galley.cli.show.ShowCommand;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.UnusableFileException;
import dev.galley.cli.terminal.VersionProvider;
import dev.galley.cli.validate.ValidateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code galley} command. */
@Command(
        name = "galley",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Reads, writes and checks feeds of any format, and decides about comments; nothing is lost without a word.",
        footer = {
            "",
            "Exit codes: 0 done; 1 there are findings of severity error; 2 bad usage, or an input cannot be read.",
            "",
            "Examples:",
            "  galley convert news.rss --to jsonfeed -o news.json",
            "  galley show news.rss",
            "  galley validate news.rss",
            "  galley moderate comments.rss",
            "  galley convert --help",
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    private Main() {
        // picocli sets it before anything runs.
        spec = CommandSpec.create();
    }

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Terminal.system(), args));
    }

    /** Runs the command on a terminal. */
    static int run(Terminal terminal, String... args) {
        return new CommandLine(new Main())
                .addSubcommand(new ConvertCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new ModerateCommand(terminal))
                .addSubcommand(new CommandLine(new PolicyCommand())
                        .addSubcommand(new PolicyLintCommand(terminal))
                        .addSubcommand(new PolicyPrintCommand(terminal))
                        .addSubcommand(new PolicyDiffCommand(terminal))
                        .addSubcommand(new PolicyReplayCommand(terminal))
                        .addSubcommand(new PolicyTrainCommand(terminal)))
                .addSubcommand(new CompletionCommand(terminal))
                .setColorScheme(Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                .setOut(terminal.words())
                .setErr(terminal.errorWords())
                .setParameterExceptionHandler((problem, all) -> misused(terminal, problem))
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(terminal, command, problem))
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "There is no command");
    }

    private static int misused(Terminal terminal, ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        terminal.tell(Problems.line(
                command, String.valueOf(problem.getMessage()), "\"" + command + " --help\" shows how it is used"));
        return ExitCode.FAILED;
    }

    private static int failed(Terminal terminal, CommandLine command, Exception problem) {
        if (problem instanceof UnusableFileException unusable) {
            unusable.lines().forEach(terminal::tell);
        } else {
            terminal.tell(Problems.of(command.getCommandSpec().qualifiedName(), problem));
        }
        return ExitCode.FAILED;
    }
}
