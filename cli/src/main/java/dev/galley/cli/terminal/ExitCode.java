package dev.galley.cli.terminal;

/** Exit codes of the command. */
public final class ExitCode {
    /** Success. */
    public static final int DONE = 0;
    /** At least one finding has severity error. */
    public static final int FINDINGS = 1;
    /** Wrong usage, an input that cannot be read, or an output that cannot be written. */
    public static final int FAILED = 2;

    private ExitCode() {}
}
