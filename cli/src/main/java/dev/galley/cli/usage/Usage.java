package dev.galley.cli.usage;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a command does and what it takes: its help, and its description for picocli. */
public final class Usage {
    private final CommandSpec spec;

    private Usage(CommandSpec spec) {
        this.spec = spec;
    }

    /** Creates the usage of a command, which also takes {@code --help} and {@code --version}. */
    public static Usage of(String name, Callable<Integer> command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name).versionProvider(new VersionProvider());
        return new Usage(spec);
    }

    /** Sets the lines of the description, of which the list of commands shows only the first. */
    public Usage description(String... lines) {
        spec.usageMessage().description(lines);
        return this;
    }

    /** Sets the lines that follow the options. */
    public Usage footer(String... lines) {
        spec.usageMessage().footer(lines);
        return this;
    }

    /** Adds arguments, parameters in their order. */
    public Usage arguments(Argument<?>... arguments) {
        return arguments(List.of(arguments));
    }

    /** Adds arguments that several commands have in common. */
    public Usage arguments(List<Argument<?>> arguments) {
        arguments.forEach(argument -> spec.add(argument.spec()));
        return this;
    }

    /** Adds a command, of which one has to be named then. */
    public Usage subcommand(CommandLine command) {
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
        spec.addSubcommand(command.getCommandName(), command);
        return this;
    }

    /** Returns the command with which picocli parses arguments. */
    public CommandLine commandLine() {
        spec.addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print version information and exit.")
                        .build());
        return new CommandLine(spec);
    }
}
