package dev.galley.cli.shell;

import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.VersionProvider;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code galley completion}: prints a completion script for shells. */
// One script works in bash and zsh: in zsh, it turns on the emulation of bash completion.
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = "Print a script with which bash or zsh can complete the commands and options of galley.",
        footer = {
            "",
            "Examples:",
            "  source <(galley completion)",
            "  galley completion > ~/.local/share/bash-completion/completions/galley",
        })
public final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.print(AutoComplete.bash("galley", spec.root().commandLine()));
    }
}
