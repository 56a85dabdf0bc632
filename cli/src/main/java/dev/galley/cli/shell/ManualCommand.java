package dev.galley.cli.shell;

import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.VersionProvider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code galley manual}: prints the manual page of all commands. */
@Command(
        name = "manual",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = "Print the manual page of galley, for man.",
        footer = {
            "",
            "Examples:",
            "  galley manual > ~/.local/share/man/man1/galley.1",
            "  man galley",
        })
public final class ManualCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public ManualCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.print(ManualPage.of(spec.root()));
    }
}
