package dev.galley.cli.shell;

import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Usage;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;

/** {@code galley completion}: prints a completion script for shells. */
// One script works in bash and zsh: in zsh, it turns on the emulation of bash completion.
public final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final CommandLine galley;

    /** Creates the command for the whole of {@code galley}. */
    public CompletionCommand(Terminal terminal, CommandLine galley) {
        this.terminal = terminal;
        this.galley = galley;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("completion", this)
                .description("Print a script with which bash or zsh can complete the commands and options of galley.")
                .footer(
                        "",
                        "Examples:",
                        "  source <(galley completion)",
                        "  galley completion > ~/.local/share/bash-completion/completions/galley")
                .commandLine();
    }

    @Override
    public Integer call() {
        return terminal.print(AutoComplete.bash("galley", galley));
    }
}
