package dev.galley.cli;

import dev.galley.cli.convert.ConvertCommand;
import dev.galley.cli.convert.MergeCommand;
import dev.galley.cli.io.FileArgument;
import dev.galley.cli.io.Source;
import dev.galley.cli.moderate.ModerateCommand;
import dev.galley.cli.policy.PolicyCommand;
import dev.galley.cli.shell.CompletionCommand;
import dev.galley.cli.shell.ManualCommand;
import dev.galley.cli.show.ShowCommand;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.UnusableFileException;
import dev.galley.cli.usage.Usage;
import dev.galley.cli.usage.UsageException;
import dev.galley.cli.validate.ValidateCommand;
import dev.galley.cli.watch.WatchCommand;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code galley} command. */
public final class Main {
    /** Options as other programs call them. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("--pretty", "--indent", "--out", "--output", "--encoding", "--charset");

    private Main() {}

    /** Runs the command and exits with its exit code. */
    public static void main(String[] args) {
        // picocli's converters for dates and databases, which no option has, would cost a tenth of the time to start.
        System.setProperty("picocli.converters.excludes", "java[.].*");
        System.exit(run(Terminal.system(), args));
    }

    /** Runs the command on a terminal and returns its exit code. */
    static int run(Terminal terminal, String... args) {
        Map<String, Supplier<CommandLine>> commands = commands(terminal);
        Supplier<CommandLine> named = args.length > 0 ? commands.get(args[0]) : null;
        // Describing a command to picocli takes time at every start. Help, completion and typing errors need them all.
        Usage usage = usage();
        (named == null ? commands.values() : List.of(named)).forEach(command -> usage.subcommand(command.get()));
        CommandLine galley = usage.commandLine();
        if (named == null) {
            galley.addSubcommand(new CompletionCommand(terminal, galley).commandLine())
                    .addSubcommand(new ManualCommand(terminal, galley).commandLine())
                    .addSubcommand(new HelpCommand());
        }
        try {
            return execute(terminal, galley, args);
        } catch (OutOfMemoryError problem) {
            terminal.printMessage(Problems.of("galley", problem));
            return ExitCode.FAILED;
        }
    }

    private static int execute(Terminal terminal, CommandLine galley, String... args) {
        return galley.registerConverter(Path.class, new FileArgument())
                .registerConverter(Source.class, Source::of)
                .setColorScheme(Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                .setOut(terminal.outWriter())
                .setErr(terminal.errWriter())
                .setParameterExceptionHandler((problem, all) -> reportUsageError(terminal, problem))
                .setExecutionExceptionHandler((problem, command, parsed) -> reportFailure(terminal, command, problem))
                .execute(args);
    }

    private static Usage usage() {
        return Usage.of("galley", () -> {
                    throw new UsageException("No command given");
                })
                .description("Convert, inspect and validate RSS, Atom and JSON feeds, and moderate comments.")
                .footer(
                        "",
                        "Exit codes: 0 success; 1 findings of severity error; 2 wrong usage, or an input cannot be read.",
                        "",
                        "Examples:",
                        "  galley convert news.rss --to jsonfeed -o news.json",
                        "  galley merge north.rss south.atom --to atom -o harbour.atom",
                        "  galley show news.rss",
                        "  galley validate news.rss",
                        "  galley moderate comments.rss",
                        "  galley convert --help");
    }

    /** Returns the commands by name, in the order of the help. */
    private static Map<String, Supplier<CommandLine>> commands(Terminal terminal) {
        Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
        commands.put("convert", () -> new ConvertCommand(terminal).commandLine());
        commands.put("merge", () -> new MergeCommand(terminal).commandLine());
        commands.put("show", () -> new ShowCommand(terminal).commandLine());
        commands.put("validate", () -> new ValidateCommand(terminal).commandLine());
        commands.put("watch", () -> new WatchCommand(terminal).commandLine());
        commands.put("moderate", () -> new ModerateCommand(terminal).commandLine());
        commands.put("policy", () -> new PolicyCommand(terminal).commandLine());
        return commands;
    }

    private static int reportUsageError(Terminal terminal, ParameterException problem) {
        if (problem.getCause() instanceof UnusableFileException unusable) {
            unusable.lines().forEach(terminal::printMessage);
            return ExitCode.FAILED;
        }
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        terminal.printMessage(Problems.line(
                command,
                String.valueOf(problem.getMessage()),
                suggestion(problem) + "Run \"" + command + " --help\" for usage"));
        return ExitCode.FAILED;
    }

    /** Returns a question whether a similar command or option was meant; empty if there is none. */
    private static String suggestion(ParameterException problem) {
        if (!(problem instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        return unmatched.getUnmatched().stream()
                .map(argument -> OTHER_NAMES.getOrDefault(argument.replaceFirst("=.*", ""), ""))
                .filter(option -> command.findOption(option) != null)
                .findFirst()
                .or(() -> unmatched.getSuggestions().stream().findFirst())
                .map(meant -> "Did you mean \"" + meant + "\"? ")
                .orElse("");
    }

    private static int reportFailure(Terminal terminal, CommandLine command, Exception problem) {
        if (problem instanceof UsageException wrong) {
            return reportUsageError(terminal, new ParameterException(command, String.valueOf(wrong.getMessage())));
        }
        if (problem instanceof UnusableFileException unusable) {
            unusable.lines().forEach(terminal::printMessage);
        } else {
            terminal.printMessage(Problems.of(command.getCommandSpec().qualifiedName(), problem));
        }
        return ExitCode.FAILED;
    }
}
