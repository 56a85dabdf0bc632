package dev.galley.cli.shell;

import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Usage;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code galley manual}: prints the manual page of all commands. */
public final class ManualCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final CommandLine galley;

    /** Creates the command for the whole of {@code galley}. */
    public ManualCommand(Terminal terminal, CommandLine galley) {
        this.terminal = terminal;
        this.galley = galley;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("manual", this)
                .description("Print the manual page of galley, for man.")
                .footer("", "Examples:", "  galley manual > ~/.local/share/man/man1/galley.1", "  man galley")
                .commandLine();
    }

    @Override
    public Integer call() {
        return terminal.print(ManualPage.of(galley.getCommandSpec()));
    }
}
