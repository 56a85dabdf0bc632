package dev.galley.cli;

/** How the command tells a script what became of its work. */
final class ExitCode {
    /** Everything was done. */
    static final int DONE = 0;
    /** There were findings of severity error. */
    static final int FINDINGS = 1;
    /** The command was used wrongly, an input cannot be read or an output cannot be written. */
    static final int FAILED = 2;

    private ExitCode() {}
}
