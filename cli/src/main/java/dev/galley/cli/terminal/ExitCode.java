package dev.galley.cli.terminal;

/** How the command tells a script what became of its work. */
public final class ExitCode {
    /** Everything was done. */
    public static final int DONE = 0;
    /** There were findings of severity error. */
    public static final int FINDINGS = 1;
    /** The command was used wrongly, an input cannot be read or an output cannot be written. */
    public static final int FAILED = 2;

    private ExitCode() {}
}
